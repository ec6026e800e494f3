/** Articles, pages, sections, and the lists they stand in, as one locale sees them. */

import type { Citation, Comment, Person } from './document.js';
import type { PictureVariant } from './media.js';
import type { Diagnostic, LocaleCode, Moment, PlainDate } from './place.js';
import type { Direction, Taxonomy, TranslationState } from './site.js';

/** A heading with what it governs. */
export interface OutlinePart {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  /** The heading and all that follows it up to the next heading of its depth or above. */
  readonly html: string;
  readonly children: readonly OutlinePart[];
}

export interface CoverImage {
  /** The address, base path included. */
  readonly src: string;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
  /** The file below the root, where the image is local: `'media/team.jpg'`. */
  readonly file?: string;
  /** The same picture in other widths and formats, for `<source>` and `srcset`. */
  readonly variants?: readonly PictureVariant[];
}

/** A tag, category, author or term of the site's own as it stands on an item. */
export interface TermReference {
  readonly name: string;
  readonly slug: string;
  readonly permalink: string;
  /** The author's own address. */
  readonly url?: string;
  /** The language of the name, where no document of this locale has the term. */
  readonly language?: string;
}

export interface SeriesReference {
  readonly name: string;
  readonly slug: string;
  readonly permalink: string;
  /** The item's number in the series, from 1. */
  readonly part: number;
  readonly total: number;
}

/** Another version of a document or route, for the language switch and `hreflang`. */
export interface Alternate {
  /** A BCP 47 tag, or `'x-default'`. */
  readonly hreflang: string;
  readonly locale: LocaleCode;
  readonly permalink: string;
  /** The absolute address. */
  readonly url: string;
}

/** Where a document is edited. */
export interface EditLink {
  /** The absolute address, percent-encoded. */
  readonly url: string;
  /** Set where this locale lacks the document: the address begins a new file, at its path. */
  readonly isNew?: true;
}

/** A block of a translation whose original is another one now. */
export interface StaleBlock {
  /** The id of its element in the HTML; of one that the translation lacks, that of the part where it belongs. */
  readonly id: string;
  readonly state: 'changed' | 'new' | 'removed';
}

/** How a translation stands to its original. */
export interface Translation {
  /** Who made it and how far it is: `person` where its author says nothing. */
  readonly state: TranslationState | 'person';
  readonly reviewedBy?: string;
  /** What the original says otherwise since it was translated; none where the translation does not say what it translates. */
  readonly stale: readonly StaleBlock[];
}

/**
 * What articles, pages and sections have in common, as one locale sees them.
 *
 * Plain facts are an item's own fields: they can be copied (`{ ...article }`), compared and written as JSON. What is
 * made, or leads to other items, stands on the prototype and is made or looked up when it is asked for.
 */
export interface ItemBase<Data = unknown> {
  readonly key: string;
  /** The locale of the text: another one than the view's where `missing` is set. */
  readonly locale: LocaleCode;
  readonly language: string;
  readonly direction: Direction;
  /** Set where this locale has no translation: `link` leads to the original, `fallback` shows it here. */
  readonly missing?: 'link' | 'fallback';
  readonly title: string;
  /** For menus; the title where there is none. */
  readonly shortTitle: string;
  readonly description?: string;
  /** Plain text. */
  readonly excerpt: string;
  /** Made each time it is asked for, so that a large site need not stand in memory: keep it where it is used twice. */
  readonly html: string;
  /** Made each time it is asked for, as `html` is. */
  readonly outline: readonly OutlinePart[];
  readonly permalink: string;
  /** The absolute address. */
  readonly url: string;
  /** The absolute address that search engines should keep. */
  readonly canonical: string;
  readonly date?: PlainDate;
  readonly moment?: Moment;
  readonly updated?: PlainDate;
  readonly order?: number;
  readonly words: number;
  /** Minutes, at least 1. */
  readonly readingTime: number;
  readonly authors: readonly TermReference[];
  readonly translators: readonly Person[];
  readonly tags: readonly TermReference[];
  readonly categories: readonly TermReference[];
  /** The terms of the site's own taxonomies, by name; absent where the site has none. */
  readonly terms?: Readonly<Record<string, readonly TermReference[]>>;
  readonly series?: SeriesReference;
  readonly cover?: CoverImage;
  readonly sources: readonly Citation[];
  readonly comments: readonly Comment[];
  /** Comments and replies. */
  readonly commentCount: number;
  /**
   * Set where its page has a place for comments: by `comments` of its front matter, else of `site.yaml`. Where the site
   * says nothing, it has one if anything on the site has comments, unless the document says `comments: false`.
   */
  readonly discussed?: true;
  /**
   * The name of the template that shows it: its own `layout`, else that of the nearest section that has one, else that of
   * its kind in `site.yaml`.
   */
  readonly layout?: string;
  /** Other pages about whom or what it describes, absolute addresses; absent where it names none. */
  readonly sameAs?: readonly string[];
  /** Set where it translates another version, or says that it is a translation. */
  readonly translation?: Translation;
  /** The locales whose versions it waits for before it is published; such a document is shown only where drafts are. */
  readonly waitsFor?: readonly LocaleCode[];
  readonly draft: boolean;
  /** Dated after `now`: shown only where drafts are. */
  readonly future: boolean;
  /** The day from which the text no longer holds. */
  readonly expires?: PlainDate;
  /** Expired before `now`: shown only where drafts are. */
  readonly expired: boolean;
  /** Neither written nor updated for as many months as the site's `notices.oldAfter` says. */
  readonly old: boolean;
  readonly data: Data;
  /** The source file, below the root. */
  readonly file: string;
  /** Where that file is edited, or that of the missing translation is begun; absent where the site does not say it. */
  readonly edit?: EditLink;
  /** What is wrong with this document: shown while serving. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Article<Data = unknown> extends ItemBase<Data> {
  readonly kind: 'article';
  readonly date: PlainDate;
  /** The section that holds it. */
  readonly section: Section<Data> | undefined;
}

export interface Page<Data = unknown> extends ItemBase<Data> {
  readonly kind: 'page';
  readonly section: Section<Data> | undefined;
}

export interface Section<Data = unknown> extends ItemBase<Data> {
  readonly kind: 'section';
  /** Where the folder has no `index.md`, the section is named by its folder and `file` is empty. */
  readonly section: Section<Data> | undefined;
  /** Its own articles and those of the sections below it, newest first. */
  readonly articles: readonly Article<Data>[];
  /** Its own pages, in order. */
  readonly pages: readonly Page<Data>[];
  readonly children: readonly Section<Data>[];
}

export type Item<Data = unknown> = Article<Data> | Page<Data> | Section<Data>;

/** A tag, category, author or term of the site's own with what has it. */
export interface Term<Data = unknown> extends TermReference {
  readonly taxonomy: Taxonomy;
  /** Articles and pages together. */
  readonly count: number;
  /** Newest first. */
  readonly articles: readonly Article<Data>[];
  /** What has no date: pages, then sections, in their order. */
  readonly pages: readonly (Page<Data> | Section<Data>)[];
  /** The text that describes an author; undefined where there is none, and for what is no author. */
  readonly profile: Page<Data> | undefined;
}

export interface Series<Data = unknown> {
  readonly name: string;
  readonly slug: string;
  readonly permalink: string;
  /** In the order of their parts. */
  readonly articles: readonly Article<Data>[];
}

export interface ArchiveMonth<Data = unknown> {
  /** `'2015-04'` */
  readonly month: string;
  /** `'avril 2015'` */
  readonly label: string;
  readonly count: number;
  readonly permalink: string;
  readonly articles: readonly Article<Data>[];
}

export interface ArchiveYear<Data = unknown> {
  readonly year: number;
  readonly label: string;
  readonly count: number;
  readonly permalink: string;
  /** Newest first; only months with articles. */
  readonly months: readonly ArchiveMonth<Data>[];
  readonly articles: readonly Article<Data>[];
}

/** One page of a list. */
export interface Pagination {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly first: string;
  readonly last: string;
  readonly previous?: string;
  readonly next?: string;
  /** The permalink of every page, in order. */
  readonly permalinks: readonly string[];
}
