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
import type { LocaleCode } from './place.js';

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

interface LocaleRouteBase extends RouteBase {
  readonly locale: LocaleCode;
  readonly url: string;
  readonly canonical: string;
  /** Every version, this one included, then `x-default`; empty for a fallback. */
  readonly alternates: readonly Alternate[];
  /** The nearest feeds first, a section's, a tag's, or that of an article's section, then the locale's. */
  readonly feeds: readonly FeedLink[];
}

interface ListRoute<Data> extends LocaleRouteBase {
  /** The articles on this page of the list. */
  readonly articles: readonly Article<Data>[];
  readonly pagination: Pagination;
}

/** An address of one locale and what is shown there. */
export type LocaleRoute<Data = unknown> =
  | (ListRoute<Data> & { readonly kind: 'home'; readonly item?: Section<Data> })
  | (ListRoute<Data> & { readonly kind: 'section'; readonly item: Section<Data> })
  | (LocaleRouteBase & { readonly kind: 'article'; readonly item: Article<Data> })
  | (LocaleRouteBase & { readonly kind: 'page'; readonly item: Page<Data> })
  | (LocaleRouteBase & { readonly kind: 'archive' })
  | (LocaleRouteBase & { readonly kind: 'year'; readonly year: ArchiveYear<Data> })
  | (LocaleRouteBase & {
      readonly kind: 'month';
      readonly year: ArchiveYear<Data>;
      readonly month: ArchiveMonth<Data>;
    })
  | (ListRoute<Data> & { readonly kind: 'term'; readonly term: Term<Data> })
  | (LocaleRouteBase & { readonly kind: 'series'; readonly series: Series<Data> })
  | (LocaleRouteBase & { readonly kind: 'search' })
  | (LocaleRouteBase & { readonly kind: 'not-found' });

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
