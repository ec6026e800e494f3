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
      readonly FunCall: typeof FunCall;
      readonly Literal: typeof Literal;
      readonly LookupVal: typeof LookupVal;
      readonly Symbol: typeof Name;
    };
  };

  export type { Environment, EnvironmentOptions, FileSystemLoader, LoaderSource, Node, SafeString };
  // biome-ignore lint/style/noDefaultExport: it is a CommonJS module.
  export { nunjucks as default };
}
