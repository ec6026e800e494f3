/** What reading a document depends on, besides its text and its path. */

import type { Site } from './site.js';

/** HTML that a site lets through besides what is safe for everyone. */
export interface AllowedHtml {
  /** Names of elements: `['svg', 'path']`. */
  readonly elements?: readonly string[] | undefined;
  /** Names of attributes by element; those of `*` may stand on each: `{ '*': ['class'], td: ['bgcolor'] }`. */
  readonly attributes?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Hosts whose pages an `iframe` may show: `['www.youtube-nocookie.com']`. */
  readonly iframes?: readonly string[] | undefined;
  /** Schemes of links besides the usual ones: `['skype']`. None that runs something is let through. */
  readonly schemes?: readonly string[] | undefined;
}

/** A plugin of the builder as a cache knows it. */
export interface PluginIdentity {
  /** The module that it comes from. */
  readonly module: string;
  /** The package's version; of a local file, the hash of it and of what it imports. */
  readonly version: string;
  readonly options?: unknown;
}

/** What a builder adds to the settings of a site, as far as reading depends on it. */
export interface ParseConfig {
  readonly allow?: AllowedHtml | undefined;
  /** The plugins, in the order in which they run. */
  readonly plugins?: {
    readonly remark?: readonly PluginIdentity[];
    readonly rehype?: readonly PluginIdentity[];
  };
  /** The names of the components that a text can call. */
  readonly components?: readonly string[] | undefined;
  /** What parses, with its version: `'remark'` by default. */
  readonly parser?: string | undefined;
}

/** The settings of a site that reading depends on. */
export interface ParseSettings
  extends Pick<
    Site,
    | 'url'
    | 'locales'
    | 'defaultLocale'
    | 'timeZone'
    | 'typography'
    | 'highlight'
    | 'dialects'
    | 'llms'
    | 'fields'
  > {
  /** The taxonomies, of which reading needs the names alone. */
  readonly taxonomies: readonly { readonly name: string }[];
}

/**
 * What reading a document depends on: small and serialisable, so that its hash can be the key of a cache, and a thread
 * can be handed it. A changed menu changes nothing in it.
 */
export interface ParseOptions extends ParseSettings {
  readonly allow: AllowedHtml;
  /** The names of the components that a text can call, in alphabetical order. */
  readonly components: readonly string[];
  /** What parses, with its version. */
  readonly parser: string;
  readonly plugins: {
    readonly remark: readonly PluginIdentity[];
    readonly rehype: readonly PluginIdentity[];
  };
}
