import type { EnvironmentOptions } from '@11ty/nunjucks';

/** The folders of Eleventy, as it tells them. */
export interface EleventyFolders {
  readonly input: string;
  readonly includes?: string;
  readonly layouts?: string;
  readonly data?: string;
}

/** What Eleventy says of a project once its configuration was read. */
export interface ConfigEvent {
  setPathPrefix(path: string): void;
  getConfig(): MergedConfig;
  /** Lists the files that it may stand in. */
  getLocalProjectConfigFiles(): readonly string[];
}

/** What Eleventy says of a build. */
export interface BuildEvent {
  readonly runMode: 'build' | 'serve' | 'watch';
  readonly outputMode: string;
  readonly incremental: boolean;
  readonly directories: EleventyFolders & { readonly output: string };
  /** What Eleventy wrote, once it has. */
  readonly results?: readonly { readonly outputPath?: string | false | undefined }[];
}

/** The templates of a build, by their paths. */
export interface ContentMap {
  readonly inputPathToUrl: Readonly<Record<string, unknown>>;
}

/** The page that a transform changes. */
export interface PageContext {
  readonly inputPath: string;
}

/** What Eleventy copied: the address of each copy, and where it comes from. */
export interface CopyEvent {
  readonly map: Readonly<Record<string, string>>;
}

/** What Eleventy copies for a project, by path or glob; without a path to copy it to, where it lies below the input. */
export type PassthroughCopies = Readonly<
  Record<
    string,
    {
      readonly outputPath: string | true;
      readonly copyOptions?: Readonly<{ filter?: unknown; rename?: unknown }>;
    }
  >
>;

/** The configuration that a build reads, merged of all that sets it. */
export interface MergedConfig {
  /** What the server takes; `pathPrefix` is the path that it serves below. */
  serverOptions: object;
  readonly templateFormats: readonly string[];
  passthroughCopies: PassthroughCopies;
}

/** What the plugin uses of Eleventy 3's configuration. */
export interface EleventyConfig {
  readonly ignores: Set<string>;
  readonly directories: EleventyFolders & { readonly includes: string; readonly output: string };
  readonly pathPrefix?: string;
  /** Whether Eleventy names no file that it writes. */
  readonly quietMode?: boolean;
  readonly passthroughCopies: PassthroughCopies;
  readonly libraryOverrides: Readonly<Record<string, unknown>>;
  readonly nunjucks: { readonly environmentOptions: EnvironmentOptions };
  readonly htmlTransformer: {
    /** What changes the pages of a kind of files, by its extension. */
    readonly callbacks: Readonly<Record<string, unknown>>;
    readonly plugins: Readonly<Record<string, unknown>>;
    isTransformable(extension: string, page: PageContext): boolean;
    addUrlTransform(
      extensions: string,
      change: (this: PageContext, url: string) => string,
      options: object,
    ): void;
  };
  on(event: string, listener: (argument: never) => unknown): void;
  emit(event: string, argument: unknown): unknown;
  addGlobalData(name: string, value: () => unknown): void;
  addTemplate(path: string, template: object): void;
  addWatchTarget(path: string): void;
  /** What its watch is told; of `awaitWriteFinish`, milliseconds. */
  readonly chokidarConfig: Readonly<Record<string, unknown>>;
  setChokidarConfig(options: object): void;
  readonly events: { listenerCount(name: string): number };
  readonly transforms: Readonly<Record<string, unknown>>;
  readonly linters: Readonly<Record<string, unknown>>;
  readonly virtualTemplates: Readonly<Record<string, unknown>>;
  readonly globalData: Readonly<Record<string, unknown>>;
  readonly preprocessors: Readonly<Record<string, unknown>>;
  readonly dataFilterSelectors: ReadonlySet<string>;
  readonly extensionMap: ReadonlySet<unknown>;
  hasPlugin(name: string): boolean;
  setLibrary(engine: string, library: object): void;
  readonly serverOptions: Readonly<Record<string, unknown>>;
  setServerOptions(options: object): void;
}
