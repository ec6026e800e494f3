import type { SeriesReference, SiteLocale, Taxonomy, TermReference } from '../types.js';
import type { ArticleEntry, Entry, PageEntry, SectionEntry } from './entry.js';

/** A term with what a locale lists under it. */
export interface TermList extends TermReference {
  readonly taxonomy: Taxonomy;
  /** Whether it has a page here: where this locale only links to documents that have it, it leads to the original's. */
  readonly hasPage: boolean;
  /** Newest first. */
  readonly articles: readonly ArticleEntry[];
  /** What has no date: pages, then sections, in their order. */
  readonly pages: readonly (PageEntry | SectionEntry)[];
  /** The document that describes an author to this locale's readers. */
  readonly profile?: PageEntry;
}

/** A series with the articles that a locale has of it, in the order of their parts. */
export interface SeriesList extends Pick<SeriesReference, 'name' | 'slug' | 'permalink'> {
  readonly articles: readonly ArticleEntry[];
}

/** The articles of a month, newest first. */
export interface MonthList {
  /** `'2015-04'` */
  readonly month: string;
  /** `'avril 2015'` */
  readonly label: string;
  readonly permalink: string;
  readonly articles: readonly ArticleEntry[];
}

/** The articles of a year, newest first, and its months that have any. */
export interface YearList {
  readonly year: number;
  readonly label: string;
  readonly permalink: string;
  readonly months: readonly MonthList[];
  readonly articles: readonly ArticleEntry[];
}

/** What one locale lists, in its order. */
export interface Shelf {
  readonly locale: SiteLocale;
  /** The address of the home page. */
  readonly permalink: string;
  /** The document of the home page, where this locale has one. */
  readonly home: SectionEntry | undefined;
  /** What it shows at unknown addresses, where it has a text for them; on no list. */
  readonly notFound: PageEntry | undefined;
  /** By translation key; a folder without a page stands under its path. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Newest first. */
  readonly articles: readonly ArticleEntry[];
  /** In their order. */
  readonly pages: readonly PageEntry[];
  /** The top of the tree of sections. */
  readonly sections: readonly SectionEntry[];
  readonly terms: Readonly<Record<Taxonomy, readonly TermList[]>>;
  /** In the order of their names, case and accents aside. */
  readonly series: readonly SeriesList[];
  /** Newest first; only years and months with articles. */
  readonly archives: readonly YearList[];
}

/** Lists the sections of a tree, each before its children. */
export function everySection<Branch extends { readonly children: readonly Branch[] }>(
  sections: readonly Branch[],
): Branch[] {
  return sections.flatMap((section) => [section, ...everySection(section.children)]);
}
