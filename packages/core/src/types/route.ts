/** Whatever has an address and will be written. */

import type {
  Alternate,
  ArchiveMonth,
  ArchiveYear,
  Article,
  Page,
  Pagination,
  Section,
  Series,
  Term,
} from './item.js';
import type { LocaleCode, Place } from './place.js';

/** A feed that a page announces: `<link rel="alternate" type title href>`. */
export interface FeedLink {
  readonly type: 'application/atom+xml' | 'application/feed+json';
  /** `'Blog · Acrétion'` */
  readonly title: string;
  /** The permalink, base path included. */
  readonly href: string;
  /** The absolute address, percent-encoded. */
  readonly url: string;
}

interface RouteBase {
  /** The full path, base path included; with a trailing slash, but for a file. */
  readonly permalink: string;
  /** The file to write, below the output folder: `'fr/blog/index.html'`. */
  readonly output: string;
  readonly title: string;
}

interface LocaleRouteBase<Data> extends RouteBase {
  readonly locale: LocaleCode;
  readonly url: string;
  readonly canonical: string;
  /** Every version, this one included, then `x-default`; empty for a fallback. */
  readonly alternates: readonly Alternate[];
  /** The nearest feeds first, a section's, a tag's, or that of an article's section, then the locale's. */
  readonly feeds: readonly FeedLink[];
  /** The address of its text as Markdown, base path included; where the settings say `llms: true` and it has one. */
  readonly markdown?: string;
  /** The articles that the page lists, newest first; of a list of several pages, those of this one. */
  readonly articles: readonly Article<Data>[];
}

interface ListRoute<Data> extends LocaleRouteBase<Data> {
  readonly pagination: Pagination;
}

/**
 * An address of one locale and what is shown there. Plain facts are a route's own fields; `item` and `articles` stand on
 * the prototype, so that the JSON of a route is short.
 */
export type LocaleRoute<Data = unknown> =
  | (ListRoute<Data> & { readonly kind: 'home'; readonly item: Section<Data> | undefined })
  | (ListRoute<Data> & { readonly kind: 'section'; readonly item: Section<Data> })
  | (LocaleRouteBase<Data> & { readonly kind: 'article'; readonly item: Article<Data> })
  | (LocaleRouteBase<Data> & { readonly kind: 'page'; readonly item: Page<Data> })
  | (LocaleRouteBase<Data> & { readonly kind: 'archive' })
  | (LocaleRouteBase<Data> & { readonly kind: 'year'; readonly year: ArchiveYear<Data> })
  | (LocaleRouteBase<Data> & {
      readonly kind: 'month';
      readonly year: ArchiveYear<Data>;
      readonly month: ArchiveMonth<Data>;
    })
  | (ListRoute<Data> & { readonly kind: 'term'; readonly term: Term<Data> })
  | (LocaleRouteBase<Data> & {
      readonly kind: 'terms';
      /** The name of the taxonomy, `'tags'`. */
      readonly taxonomy: string;
      /** In the language's order. */
      readonly terms: readonly Term<Data>[];
    })
  | (LocaleRouteBase<Data> & { readonly kind: 'series'; readonly series: Series<Data> })
  | (LocaleRouteBase<Data> & { readonly kind: 'search' })
  | (LocaleRouteBase<Data> & {
      readonly kind: 'not-found';
      /** The locale's `404.md`, where it has one. */
      readonly item: Page<Data> | undefined;
    });

/** A page that the host of the library writes itself and that takes part in the languages of the site. */
export interface HostRoute {
  readonly permalink: string;
  /** The file that the host writes, below the output folder. */
  readonly output: string;
  readonly title: string;
  readonly locale: LocaleCode;
  /** The translation key that its versions share. */
  readonly key?: string;
  readonly url: string;
  readonly canonical: string;
  /** Every version, this one included, then `x-default`. */
  readonly alternates: readonly Alternate[];
}

/** An address of the whole site. */
export type SiteRoute =
  | (RouteBase & { readonly kind: 'language-choice'; readonly alternates: readonly Alternate[] })
  | (RouteBase & { readonly kind: 'redirect'; readonly to: string; readonly locale: LocaleCode })
  | (RouteBase & {
      readonly kind: 'file';
      /** Made whenever it is asked for, since a large site's feeds together would fill the memory. */
      readonly content: string;
      /** The media type, `'application/atom+xml'`. */
      readonly type: string;
    });

export type Route<Data = unknown> = LocaleRoute<Data> | SiteRoute;

/** A file that a build writes, what it is and where that is said. */
export interface Output {
  /** Below the output folder, `'fr/index.html'`. */
  readonly output: string;
  /** `host` is what the host of the library writes besides, such as a stylesheet of its theme. */
  readonly kind: 'page' | 'file' | 'medium' | 'alias' | 'host';
  readonly place: Place;
}
