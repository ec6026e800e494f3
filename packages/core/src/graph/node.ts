import type {
  DocumentKind,
  LocaleCode,
  ParsedDocument,
  PlainDate,
  SiteLocale,
  TranslationState,
} from '../types.js';
import type { Publication } from './publication.js';

/** What a document says of the translation that it is. */
export interface TranslationFacts {
  readonly state: TranslationState | 'person';
  readonly reviewedBy?: string;
  /** The locale of the version that it translates; undefined where the site has none. */
  readonly from?: LocaleCode;
}

/** A parsed document and its place in the graph: what it is, what it is called and where it stands. */
export interface Node extends ParsedDocument, Publication {
  readonly kind: DocumentKind;
  /** The translation key. */
  readonly key: string;
  readonly locale: SiteLocale;
  readonly slug: string;
  /** The folder, below the locale's, that it is the page of where there is one: `'blog'` of `blog/index.md` and `blog.md`. */
  readonly folder: string;
  /** The folder that holds it; undefined for the home page. */
  readonly parent: string | undefined;
  readonly date: PlainDate | undefined;
  readonly permalink: string;
  /** Set where it is a translation. */
  readonly translation?: TranslationFacts;
  /** The locales that must have it before readers are shown any version. */
  readonly waitsFor?: readonly LocaleCode[];
  /** Set where it describes an author: its page is the one that lists the author's texts. */
  readonly person?: true;
}

/** Versions of documents by translation key, then by locale. */
export type Versions = ReadonlyMap<string, ReadonlyMap<LocaleCode, Node>>;
