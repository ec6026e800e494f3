import type { Item, Library, LocaleView } from '../../types.js';

/** What a theme adds to the JSON-LD of a page. */
export interface JsonLdOptions {
  /** Pictures that were made for the page, such as the one for social networks: paths with the base path, or absolute. */
  readonly images?: readonly string[];
  /** The parameter that the search page reads, `'q'` by default. */
  readonly searchParameter?: string;
  /** The types of pages by translation key, `{ 'qui-sommes-nous': 'AboutPage' }`. */
  readonly pageTypes?: Readonly<Record<string, string>>;
  /** Whether the texts of comments stand in it too; `true` by default. */
  readonly comments?: boolean;
}

/** What nodes are made with. */
export interface JsonLdContext {
  readonly library: Library;
  readonly view: LocaleView;
  readonly options: JsonLdOptions;
  absolute(path: string): string;
  /** The ids of things: an address and a name in it, the same on every page that speaks of the thing. */
  readonly ids: ReturnType<typeof createIds>;
}

/** Gives the ids of the things that a site is made of. */
export function createIds(library: Library, absolute: (path: string) => string) {
  return {
    organization: `${absolute(library.basePath)}#organization`,
    website: ({ permalink }: { readonly permalink: string }) => `${absolute(permalink)}#website`,
    page: (permalink: string) => `${absolute(permalink)}#page`,
    breadcrumb: (permalink: string) => `${absolute(permalink)}#breadcrumb`,
    blog: (permalink: string) => `${absolute(permalink)}#blog`,
    list: (permalink: string) => `${absolute(permalink)}#list`,
    series: (permalink: string) => `${absolute(permalink)}#series`,
    person: (permalink: string) => `${absolute(permalink)}#person`,
    /** What is shown in the place of a missing translation is the original, and has its id. */
    item: (item: Item) => {
      const address = item.missing === 'fallback' ? item.canonical : item.permalink;
      return `${absolute(address)}#${item.kind === 'article' ? 'article' : 'page'}`;
    },
  };
}
