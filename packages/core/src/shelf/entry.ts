import type { Node } from '../graph/node.js';
import type { PlainDate, SeriesReference, Taxonomy, TermReference } from '../types.js';

interface EntryBase {
  /** The translation key; the folder's path where the folder has no page of its own. */
  readonly key: string;
  readonly title: string;
  /** Where this locale's readers find it. */
  readonly permalink: string;
  /** Set where this locale has no version of its own: `link` leads to the original, `fallback` shows it here. */
  readonly missing: 'link' | 'fallback' | undefined;
  /** Only the documents that this locale has written itself stand in its series. */
  readonly series: SeriesReference | undefined;
  /** The terms of each taxonomy, in the order in which the document names them, each once. */
  readonly terms: Readonly<Record<Taxonomy, readonly TermReference[]>>;
  /** The section that holds it; undefined at the top. */
  readonly section: SectionEntry | undefined;
}

/** Where a locale lists an article. */
export interface ArticleEntry extends EntryBase {
  readonly kind: 'article';
  readonly node: Node;
  readonly date: PlainDate;
}

/** Where a locale lists a page. */
export interface PageEntry extends EntryBase {
  readonly kind: 'page';
  readonly node: Node;
}

/** Where a locale lists a section, with what stands in it. */
export interface SectionEntry extends EntryBase {
  readonly kind: 'section';
  /** Undefined where the folder has no page of its own. */
  readonly node: Node | undefined;
  /** Its own articles and those of the sections below it, newest first. */
  readonly articles: readonly ArticleEntry[];
  /** Its own pages, in order. */
  readonly pages: readonly PageEntry[];
  readonly children: readonly SectionEntry[];
}

/** Where a locale lists a document, or a folder that has no page of its own. */
export type Entry = ArticleEntry | PageEntry | SectionEntry;
