import { createAbsolute } from '../../absolute-url.js';
import { domainOf } from '../../domain.js';
import type { Item, Library, LocaleView } from '../../types.js';

/** What a theme adds to the JSON-LD of a page. */
export interface JsonLdOptions {
  /** Generated pictures of the page, such as its social card: paths that include the base path, or absolute addresses. */
  readonly images?: readonly string[];
  /** The parameter that the search page reads, `'q'` by default. */
  readonly searchParameter?: string;
  /** The types of pages by translation key, `{ 'qui-sommes-nous': 'AboutPage' }`. */
  readonly pageTypes?: Readonly<Record<string, string>>;
  /** Whether the JSON-LD holds the texts of comments; `true` by default. */
  readonly comments?: boolean;
}

/** The library, the view and the functions that every node is written with. */
export interface JsonLdContext {
  readonly library: Library;
  readonly view: LocaleView;
  readonly options: JsonLdOptions;
  absolute(path: string): string;
  /** The `@id` of each thing: an address with a fragment, the same on every page that names the thing. */
  readonly ids: ReturnType<typeof createIds>;
}

/** Returns the absolute address of a path below the base path of the first domain, which stands for the whole site. */
export function mainAddress(library: Library, path = ''): string {
  const { url, basePath } = domainOf(library, undefined);
  return createAbsolute(url)(basePath + path);
}

/** Returns the functions that write the `@id` of each thing on a site. */
export function createIds(library: Library, absolute: (path: string) => string) {
  return {
    organization: `${mainAddress(library)}#organization`,
    website: ({ permalink }: { readonly permalink: string }) => `${absolute(permalink)}#website`,
    page: (permalink: string) => `${absolute(permalink)}#page`,
    breadcrumb: (permalink: string) => `${absolute(permalink)}#breadcrumb`,
    blog: (permalink: string) => `${absolute(permalink)}#blog`,
    list: (permalink: string) => `${absolute(permalink)}#list`,
    series: (permalink: string) => `${absolute(permalink)}#series`,
    person: (permalink: string) => `${absolute(permalink)}#person`,
    /** A document shown in place of a missing translation has the id of its original. */
    item: (item: Item) => {
      const address = item.missing === 'fallback' ? item.canonical : item.url;
      return `${address}#${item.kind === 'article' ? 'article' : 'page'}`;
    },
  };
}
