/** What the site uses of Nunjucks, which ships no types. */
declare module '@11ty/nunjucks' {
  /** A template as a loader finds it. */
  interface LoaderSource {
    readonly src: string;
    readonly path: string;
    readonly noCache: boolean;
  }

  class FileSystemLoader {
    constructor(folders: readonly string[], options?: { readonly noCache?: boolean });
    /** Null where there is no template of that name. */
    getSource(name: string): LoaderSource | null;
  }

  /** Text that is HTML already. */
  class SafeString {
    constructor(text: string);
  }

  interface EnvironmentOptions {
    readonly autoescape?: boolean;
    readonly trimBlocks?: boolean;
    readonly lstripBlocks?: boolean;
  }

  class Environment {
    constructor(loaders: readonly FileSystemLoader[], options?: EnvironmentOptions);
    render(name: string, context: object): string;
    addExtension(name: string, extension: Extension): this;
    addGlobal(name: string, value: unknown): this;
    /** Forgets the templates that were read. */
    invalidateCache(): void;
  }

  /** The variables of a template while it is rendered. */
  interface TemplateContext {
    lookup(name: string): unknown;
    getVariables(): Readonly<Record<string, unknown>>;
    setVariable(name: string, value: unknown): void;
  }

  interface Parser {
    nextToken(): { readonly value: string };
    advanceAfterBlockEnd(name: string): void;
  }

  /** A tag of one's own. */
  interface Extension {
    readonly tags: readonly string[];
    parse(parser: Parser, nodes: typeof nunjucks.nodes): Node;
  }

  /** A call of a method of an extension, with the context. */
  class CallExtension extends Node {
    constructor(extension: Extension, method: string, args: undefined, bodies: readonly Node[]);
  }

  /** A part of a parsed template; lines and columns count from 0. */
  class Node {
    readonly lineno: number;
    readonly colno: number;
    findAll<Found extends Node>(type: new (...parts: never[]) => Found): Found[];
  }

  /** A call, `t('archive.title')`. */
  class FunCall extends Node {
    readonly name: Node;
    readonly args: NodeList;
  }

  /** A filter is one too, `title | upper`. */
  class Filter extends FunCall {}

  class NodeList extends Node {
    readonly children: readonly Node[];
  }

  class Value extends Node {
    readonly value: unknown;
  }

  class Literal extends Value {}

  /** A name, `t`; Nunjucks calls it a symbol. */
  class Name extends Value {}

  /** A value of another, `view.t`. */
  class LookupVal extends Node {
    readonly target: Node;
    readonly val: Node;
  }

  const nunjucks: {
    readonly Environment: typeof Environment;
    readonly FileSystemLoader: typeof FileSystemLoader;
    readonly runtime: { readonly SafeString: typeof SafeString };
    readonly lib: { escape(text: string): string };
    readonly parser: {
      parse(source: string, extensions?: readonly object[], options?: EnvironmentOptions): Node;
    };
    readonly nodes: {
      readonly CallExtension: typeof CallExtension;
      readonly Filter: typeof Filter;
      readonly FunCall: typeof FunCall;
      readonly Literal: typeof Literal;
      readonly LookupVal: typeof LookupVal;
      readonly Symbol: typeof Name;
    };
  };

  export type {
    Environment,
    EnvironmentOptions,
    Extension,
    FileSystemLoader,
    LoaderSource,
    Node,
    SafeString,
    TemplateContext,
  };
  // biome-ignore lint/style/noDefaultExport: it is a CommonJS module.
  export { nunjucks as default };
}
