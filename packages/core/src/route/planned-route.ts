import type { ArticleEntry, Entry, PageEntry, SectionEntry } from '../shelf/entry.js';
import type { MonthList, SeriesList, TermList, YearList } from '../shelf/shelf.js';
import type { Alternate, FeedLink, Item, LocaleCode, Pagination } from '../types.js';
import type { Feed } from './feed.js';
import type { FeedData } from './feed-entry.js';

interface Address {
  /** The full path, base path included; with a trailing slash, but for a file. */
  readonly permalink: string;
  /** The file to write, below the output folder. */
  readonly output: string;
  readonly title: string;
}

/** What the routes of a locale have in common. */
export interface LocaleAddress extends Address {
  readonly locale: LocaleCode;
  readonly url: string;
  readonly canonical: string;
}

/** One page of a list. */
export interface ListPage {
  readonly articles: readonly ArticleEntry[];
  readonly pagination: Pagination;
}

/** What stands on a page of each kind. */
export interface ShownOn {
  readonly home: ListPage & { readonly entry: SectionEntry | undefined };
  readonly section: ListPage & { readonly entry: SectionEntry };
  readonly article: { readonly entry: ArticleEntry };
  readonly page: { readonly entry: PageEntry };
  readonly archive: unknown;
  readonly year: { readonly year: YearList };
  readonly month: { readonly year: YearList; readonly month: MonthList };
  readonly term: ListPage & { readonly term: TermList };
  readonly terms: { readonly taxonomy: string; readonly terms: readonly TermList[] };
  readonly series: { readonly series: SeriesList };
  readonly search: unknown;
  readonly 'not-found': { readonly entry: PageEntry | undefined };
}

export type LocaleRouteKind = keyof ShownOn;

/** A page that a locale wants at an address, before it is known who else wants it. */
export type RouteDraft<Kind extends LocaleRouteKind = LocaleRouteKind> = {
  [K in Kind]: LocaleAddress & { readonly kind: K } & ShownOn[K];
}[Kind];

/** What a route has once all addresses are given. */
interface Paired {
  /** Every version, this one included, then `x-default`; empty for a fallback. */
  readonly alternates: readonly Alternate[];
  readonly feeds: readonly FeedLink[];
  /** The address of its text as Markdown, where the site writes it. */
  readonly markdown?: string;
}

/** An address of one locale and what stands there, as shelves hold it. */
export type PlannedRoute<Kind extends LocaleRouteKind = LocaleRouteKind> = {
  [K in Kind]: RouteDraft<K> & Paired;
}[Kind];

/** What files are written from that only an open library can give. */
export interface FileSources {
  /** Completes a feed with its entries. */
  feed(feed: Feed): FeedData;
  /** Returns a listed document as templates see it. */
  item(locale: LocaleCode, entry: Entry): Item;
  /** Writes a listed document as Markdown, each address in it absolute. */
  markdown(locale: LocaleCode, entry: Entry): string;
}

/** A file that machines read. */
export interface PlannedFile extends Address {
  readonly kind: 'file';
  /** The media type. */
  readonly type: string;
  write(sources: FileSources): string;
}

/** Adds a file at an address, unless something else stands there. */
export type AddFile = (permalink: string, type: string, write: PlannedFile['write']) => void;

/** The address of a file that a site writes, and where it is written. */
export type FileAddress = Pick<PlannedFile, 'permalink' | 'output'>;

/** An address of the whole site. */
export type PlannedSiteRoute =
  | (Address & { readonly kind: 'language-choice'; readonly alternates: readonly Alternate[] })
  | (Address & { readonly kind: 'redirect'; readonly to: string; readonly locale: LocaleCode })
  | PlannedFile;
