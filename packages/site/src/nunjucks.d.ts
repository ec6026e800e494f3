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

  /** Is given an error, or the result. */
  type Callback<Result> = (error: unknown, result?: Result) => void;

  /** A compiled template or block: it asks the context and the frame for variables, and calls the runtime. */
  type RootFunction = (
    environment: Environment,
    context: object,
    frame: object,
    runtime: object,
    done: Callback<string>,
  ) => void;

  type Blocks = Readonly<Record<string, RootFunction>>;

  /** A template, which is compiled when it is rendered first. */
  class Template {
    constructor(
      source: string | { readonly type: 'code'; readonly obj: object },
      environment: Environment,
      path: string,
      compiles: boolean,
    );
    readonly env: Environment;
    readonly path: string;
    /** Its text; undefined where it was compiled before. */
    readonly tmplStr?: string;
    readonly tmplProps?: object;
    compiled: boolean;
    blocks: Blocks;
    rootRenderFunc: RootFunction;
    compile(): void;
    _compile(): void;
    render(variables: Record<string, unknown>, parentFrame?: object, done?: Callback<string>): string | null;
    getExported(...given: [Callback<object>] | [Record<string, unknown>, object, Callback<object>]): void;
  }

  class Environment {
    constructor(loaders: readonly FileSystemLoader[], options?: EnvironmentOptions);
    readonly globals: Readonly<Record<string, unknown>>;
    readonly opts: { readonly dev: boolean };
    getTemplate(
      name: string,
      compiles?: boolean | Callback<Template>,
      parentName?: string | null,
      mayMiss?: boolean,
      done?: Callback<Template>,
    ): Template | undefined;
    /** Runs tasks one after the other, each with the result of the one before. */
    waterfall(tasks: readonly ((...values: unknown[]) => void)[], done: Callback<unknown>): void;
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
    readonly Template: typeof Template;
    /** What compiled templates call. */
    readonly runtime: {
      readonly SafeString: typeof SafeString;
      suppressValue(value: unknown, escapes: boolean): unknown;
      makeMacro(
        names: readonly string[],
        optional: readonly string[],
        body: (...values: unknown[]) => unknown,
      ): (...values: unknown[]) => unknown;
    };
    readonly lib: {
      escape(text: string): string;
      /** Adds the path of a template to the message of an error. */
      _prettifyError(path: string, withInternals: boolean, error: unknown): Error;
    };
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
    Blocks,
    Callback,
    Environment,
    EnvironmentOptions,
    Extension,
    FileSystemLoader,
    LoaderSource,
    Node,
    RootFunction,
    SafeString,
    Template,
    TemplateContext,
  };
  // biome-ignore lint/style/noDefaultExport: it is a CommonJS module.
  export { nunjucks as default };
}
