/** What reading a document, a comment file or a message file gives. */

import type { Block } from './block.js';
import type { HtmlWithHoles, MarkdownWithHoles } from './hole.js';
import type { Diagnostic, LocaleCode, Moment, PlainDate, Position } from './place.js';
import type { DocumentKind, MissingPolicy, TranslationState } from './site.js';

export interface Person {
  readonly name: string;
  readonly url?: string;
}

/** A work that a document cites. */
export interface Citation {
  readonly title: string;
  readonly url?: string;
  readonly authors: readonly string[];
  readonly date?: string;
  /** A document of this library, by translation key. */
  readonly key?: string;
}

export interface Cover {
  readonly src: string;
  readonly alt: string;
}

/** The validated front matter of a document; texts are typeset. */
export interface Fields {
  readonly title?: string;
  readonly shortTitle?: string;
  readonly date?: PlainDate;
  /** Where `date` had a time: the instant, which breaks ties between articles of one day. */
  readonly moment?: Moment;
  readonly updated?: PlainDate;
  readonly expires?: PlainDate;
  readonly slug?: string;
  /** The path of its page, as it is written. */
  readonly permalink?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  /** The names in the site's own taxonomies, by the field; absent where the site has none. */
  readonly terms?: Readonly<Record<string, readonly string[]>>;
  readonly authors: readonly Person[];
  readonly translators: readonly Person[];
  readonly series?: { readonly name: string; readonly part?: number };
  readonly order?: number;
  readonly cover?: Cover;
  readonly draft: boolean;
  readonly canonical?: string;
  readonly kind?: DocumentKind;
  readonly translationKey?: string;
  readonly original?: LocaleCode;
  readonly translation?: { readonly state: TranslationState; readonly reviewedBy?: string };
  readonly sourceBlocks?: string;
  readonly sources: readonly Citation[];
  readonly aliases: readonly string[];
  readonly missing?: MissingPolicy;
  /** Whether it waits for its versions in all locales, `'together'`, in some of them, or in none, `'apart'`. */
  readonly publish?: 'together' | 'apart' | readonly LocaleCode[];
  readonly typography?: boolean;
  /** Other pages about whom or what it describes. */
  readonly sameAs?: readonly string[];
  /** Whether its page has a place for comments. */
  readonly comments?: boolean;
  /** The name of the template that shows it, and what stands in it where it is a section; `false` for the usual one. */
  readonly layout?: string | false;
  /** What the site's own `fields` and `data` hold; checked against the site's schema when the library is built. */
  readonly data: unknown;
}

/** A heading of the document and the range of the HTML list, `[start, end)`, that it governs. */
export interface OutlineEntry {
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  /** 1 to 6. */
  readonly depth: number;
  /** Its number among the document's outline headings, from 0, in reading order. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly children: readonly OutlineEntry[];
}

/** Where a leaf of a document stands: a heading, a paragraph, code. Offsets count from the start of the source text. */
export interface BlockRange {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A destination as it was written: what it may lead to is decided in the graph. */
export interface ContentLink {
  /** As written, percent-decoded where that is valid: `'../équipe.md#suite'`. */
  readonly written: string;
  /** `path` is relative, `root` starts with `/`, `key` is `key:…`, `anchor` is `#…` in this document. */
  readonly kind: 'path' | 'root' | 'key' | 'anchor';
  /** Without query and fragment; the page of a folder is called `index`. */
  readonly target: string;
  /** With its `?`, or empty. */
  readonly query: string;
  /** Without `#`; empty where there is none. */
  readonly anchor: string;
  readonly line: number;
  readonly column: number;
}

/** A local media file that the document shows. */
export interface MediaReference {
  /** As written, percent-decoded where that is valid. */
  readonly written: string;
  /** The query and part behind the path, encoded as written; of a picture and where there is none, undefined. */
  readonly suffix?: string;
  readonly line: number;
  readonly column: number;
  /** Which of width, height, sizes, loading and decoding the author wrote; only where it is an `<img>`. */
  readonly image?: readonly string[];
}

/** What a document leads to and shows, in the order of its text. */
export interface References {
  readonly links: readonly ContentLink[];
  readonly media: readonly MediaReference[];
}

/** What a Markdown body becomes. Positions are those of the whole source file. */
export interface ParsedBody {
  readonly html: HtmlWithHoles;
  /** The heading that the text starts with, where it is the document's title and so left out of the HTML. */
  readonly heading?: string;
  readonly outline: readonly OutlineEntry[];
  /** The text of the first paragraph, or of what precedes `<!-- more -->` or `<!-- truncate -->`; plain and typeset. */
  readonly excerpt: string;
  readonly blocks: readonly BlockRange[];
  readonly words: number;
  readonly references: References;
  /** Every id in the HTML, for the check of anchors. */
  readonly anchors: readonly string[];
  /** Set where a template of another generator, which nothing fills in here, may have held ids. */
  readonly incomplete?: true;
  /** The text as its author wrote it, without its title; only where the settings say `llms: true`. */
  readonly markdown?: MarkdownWithHoles;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a path says of a document. */
export interface DocumentPath {
  readonly locale: LocaleCode;
  /** The path below the locale's folder without extension, a leading date of the name, or `/index`: `'blog/cohesion'`. */
  readonly key: string;
  /** The folder that holds the document, below the locale's: `'blog'`, or empty. For an index, the folder it is the page of. */
  readonly folder: string;
  /** Whether it is its folder's `index.md`. */
  readonly index: boolean;
  /** Set where the file's name says that it is its folder's page, whatever it holds: a date changes nothing. */
  readonly ofFolder?: true;
  /** The file's (for an index: its folder's) name without extension and date: the base of the slug. */
  readonly name: string;
  /** The date that the name starts with. */
  readonly date?: PlainDate;
}

/** A document that was read: plain, structured-cloneable data. */
export interface ParsedDocument extends ParsedBody {
  readonly file: string;
  /** The name of the function that made it of data; undefined where a file holds it. */
  readonly from?: string;
  /** The file that holds it among others, as `authors.yaml` holds authors; undefined where it has a file of its own. */
  readonly within?: string;
  readonly path: DocumentPath;
  readonly fields: Fields;
  /** Where each field stands, `'title'`, `'tags.0'`, `'cover.src'`; `''` is the start of the front matter. */
  readonly places: Readonly<Record<string, Position>>;
  /** Addresses in which code of another tool stands, as written, with it and without: `{ '{{ a }}/b': { code: '{{ a }}', plain: '/b' } }`. */
  readonly templateAddresses?: Readonly<Record<string, { readonly code: string; readonly plain: string }>>;
  /** The text itself, where `readDocument` read it for a site in several languages: what is compared is read of it. */
  readonly text?: string;
  /** What is translated of it: only of a translation that says what it was made from, and of its original. */
  readonly prose?: readonly Block[];
}

/** A comment on an article, with the replies to it. */
export interface Comment {
  /** In a file an empty name stands for somebody without one; a library has the locale's word for it. */
  readonly author: Person;
  /** Undefined where none could be read. */
  readonly date?: Moment;
  /** Safe HTML. */
  readonly html: string;
  readonly replies: readonly Comment[];
}

/** The comments of one article in one locale. */
export interface CommentFile {
  readonly file: string;
  readonly locale: LocaleCode;
  readonly key: string;
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Interface text as i18next JSON v4: nested objects of strings, plurals as `key_one`, `key_other`. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** Messages that were read from a file, with the place of each key (`'archive.title'`). */
export interface MessageFile {
  readonly file: string;
  readonly locale: LocaleCode;
  readonly messages: Messages;
  readonly places: Readonly<Record<string, Position>>;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of the file, which reports quote; undefined where no file holds the messages. */
  readonly text?: string;
  /** Keys whose texts are yet to be written, where a list beside the file, `locales/it.todo`, names them. */
  readonly todo?: readonly string[];
}
