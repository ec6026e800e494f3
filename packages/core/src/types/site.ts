/** The settings of a site. */

import type { DialectName } from '../dialect-names.js';
import type { RuleId } from '../rules/index.js';
import type { LocaleCode, Moment, Place } from './place.js';

export type Direction = 'ltr' | 'rtl';

/** A language in which the site is published. */
export interface SiteLocale<Code extends LocaleCode = LocaleCode> {
  /** Names the folder: `content/<code>/`. */
  readonly code: Code;
  /** The BCP 47 tag for `lang`, `hreflang` and Intl, `'pt-BR'`. */
  readonly language: string;
  /** The segment in addresses, `'fr'`; empty where the locale stands at the root. */
  readonly prefix: string;
  /** The absolute address that its pages stand below, without a trailing slash; undefined where it is that of the site. */
  readonly url?: string;
  /** The numbering system of CLDR in which numbers and dates are written, `'latn'`; undefined for that of the language. */
  readonly digits?: string;
  readonly direction: Direction;
  /** The language's name in itself, `'français'`. */
  readonly name: string;
}

/** What stands below one `url`: the pages of the locales that share it, and the files beside them. */
export interface Domain {
  /** Without a trailing slash, `'https://exemple.fr/blog'`. */
  readonly url: string;
  /** The path that its permalinks start with, `'/'` or `'/blog/'`. */
  readonly basePath: string;
  /** What its permalinks stand behind, `'https://exemple.fr'`. */
  readonly origin: string;
  /** Where its files are written below the output folder, `'exemple.fr/'`; empty where no locale has a `url` of its own. */
  readonly folder: string;
  /** The locales that share it, in the order of the site. */
  readonly locales: readonly LocaleCode[];
}

/** A value for each locale of the site: complete, since a missing one takes the default locale's. */
export type Localized<T> = Readonly<Record<LocaleCode, T>>;

/** What a locale does with a document that is not translated into it. */
export type MissingPolicy = 'hide' | 'link' | 'fallback';

/** How far a translation is that its author says something of. */
export type TranslationState = 'machine' | 'draft' | 'reviewed';

/** What becomes of a translation that nobody has reviewed: shown with a notice, or left out as one that is missing. */
export type UnreviewedPolicy = 'hide' | 'show';

export type DocumentKind = 'article' | 'page' | 'section';

/** The taxonomies of every site. */
export type BuiltInTaxonomy = 'tags' | 'categories' | 'authors';

/** A taxonomy by which documents are grouped: one of every site, or one of the site's own. */
export type Taxonomy<Own extends string = string> = BuiltInTaxonomy | Own;

/** What names documents in several languages: the taxonomies, and series. */
export type TermKind = Taxonomy | 'series';

/** A taxonomy as a site has it. */
export interface TaxonomySettings<Own extends string = string> {
  /** The field of front matter, `'topics'`. */
  readonly name: Taxonomy<Own>;
  /** What readers call it; the words of the language, or the name, where the site says nothing. */
  readonly title?: Localized<string>;
  /** Whether each of its terms has feeds. */
  readonly feeds: boolean;
}

/** The names of one term in several locales, as the settings pair them. */
export interface TermPair {
  readonly names: Readonly<Record<LocaleCode, string>>;
  readonly place: Place;
}

export type PatternKind = DocumentKind | 'archive' | 'year' | 'month' | 'term' | 'terms' | 'series';

/** The words that addresses of generated pages are made of. */
export type PathName = BuiltInTaxonomy | 'archives' | 'series' | 'page' | 'search';

/** One line of a menu: a document by its translation key, or an address. */
export interface MenuEntry {
  readonly key?: string;
  readonly url?: string;
  readonly label?: Localized<string>;
  readonly children: readonly MenuEntry[];
  readonly place: Place;
}

export interface Organization {
  readonly name: string;
  readonly legalName?: string;
  readonly description?: Localized<string>;
  readonly streetAddress?: string;
  readonly postalCode?: string;
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  /** ISO 3166 code, `'FR'`. */
  readonly addressCountry?: string;
  /** As dialled, `'+33 4 65 71 00 00'`. */
  readonly telephone?: string;
  readonly email?: string;
  /** A path below `media/` or an address. */
  readonly logo?: string;
  /** The logo on a dark ground, where it is another: a path below `media/` or an address. */
  readonly logoDark?: string;
  /** Where the settings name the logos. */
  readonly places?: Readonly<Record<'logo' | 'logoDark', Place>>;
  readonly foundingYear?: number;
  readonly sameAs: readonly string[];
}

/** A short post on a social network, shown with its date and time. */
export interface SocialPost {
  readonly network: string;
  readonly date: Moment;
  readonly text: Localized<string>;
  readonly url?: string;
  readonly author?: string;
}

/** Which feeds a site writes beside those of its locales. */
export interface FeedSettings {
  /** Articles in a feed; 20 by default. */
  readonly items: number;
  /** What all feeds hold of an article; where it is left out, those of tags hold summaries and the others its text. */
  readonly content?: FeedContent;
  readonly sections: boolean;
  readonly tags: boolean;
}

/** What a feed holds of each article: its whole text, or its description. */
export type FeedContent = 'full' | 'summary';

export type CheckLevel = 'error' | 'warn' | 'hint' | 'off';

/** Severities that the site changes: everywhere (`folder: ''`) or below a folder; later ones win. */
export interface CheckSetting {
  readonly folder: string;
  readonly rule: RuleId;
  readonly level: CheckLevel;
}

/** Whether texts are set as their language does; `'without-ordinals'` leaves ordinals as they are written, « 1ère ». */
export type Typography = boolean | 'without-ordinals';

/** Where the files of a site are edited: addresses with `:path` and the like, for each file. */
export interface EditPlace {
  /** The file at `:path`. */
  readonly edit: string;
  /** A new file, `:name` in `:folder`, or at `:path`, that begins with `:text`; absent where none can be begun. */
  readonly create?: string;
  /** The `:line` of the file at `:path`; absent where a line has no address. */
  readonly line?: string;
}

/** The settings of a site, complete and checked: what `defineSite` and `readSite` give. */
export interface Site<Code extends LocaleCode = LocaleCode, Own extends string = string> {
  /** The absolute address without a trailing slash, `'https://example.org/blog'`. */
  readonly url: string;
  /** The path that every permalink starts with, `'/'` or `'/blog/'`. */
  readonly basePath: string;
  readonly locales: readonly SiteLocale<Code>[];
  /** Where its locales stand: one domain, unless locales have a `url` of their own. That of the default locale is the first. */
  readonly domains: readonly Domain[];
  /** The code of the first locale. */
  readonly defaultLocale: Code;
  readonly title: Localized<string>;
  readonly description: Localized<string>;
  /** The IANA zone in which moments are shown; `'UTC'` by default. */
  readonly timeZone: string;
  readonly missing: MissingPolicy;
  /** What becomes of translations that nobody has reviewed. */
  readonly translations: Readonly<Record<'machine' | 'draft', UnreviewedPolicy>>;
  /** The locales that must all have a document before any shows it; none by default. */
  readonly publish: readonly LocaleCode[];
  /** Those of every site, then its own. */
  readonly taxonomies: readonly TaxonomySettings<Own>[];
  /** Terms that mean the same in several locales, where the documents do not decide. */
  readonly terms: Readonly<Partial<Record<TermKind, readonly TermPair[]>>>;
  readonly permalinks: Readonly<Record<PatternKind, string>> & {
    /** Whether names of files and folders stand in addresses as they are. */
    readonly keep: boolean;
  };
  /** The words of addresses; a taxonomy of the site's own has its under its name. */
  readonly paths: Localized<Readonly<Record<PathName, string> & Record<string, string>>>;
  /** Whether texts are typeset; by locale. */
  readonly typography: Localized<Typography>;
  /** Whether the code of documents is coloured; true by default. */
  readonly highlight: boolean;
  /** The dialects that texts may be written in, in alphabetical order; all by default. */
  readonly dialects: readonly DialectName[];
  /** Whether each text is also written as Markdown, and listed in `llms.txt`; false by default. */
  readonly llms: boolean;
  readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
  /** Articles on one page of a list; 10 by default. */
  readonly pageSize: number;
  readonly notices: {
    /** The months after which an article that was not updated is said to be old; never by default. */
    readonly oldAfter?: number;
  };
  readonly organization?: Organization;
  readonly social: readonly SocialPost[];
  /** The site's own front matter: a JSON Schema (as `properties`) a field; its values go to `data`. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The name of the template that shows documents of a kind. */
  readonly layouts: Readonly<Partial<Record<DocumentKind, string>>>;
  /** Whether pages have a place for comments, where the site says it. */
  readonly comments?: boolean;
  readonly checks: readonly CheckSetting[];
  /** Which feeds are written, and how many articles each holds, the newest ones; `false` for none. */
  readonly feeds: FeedSettings | false;
  /** Which files are published though a browser or a server would run them: paths below the root, folders with a `/`. */
  readonly media: { readonly allow: readonly string[] };
  /** Where its files are edited, if the site says it. */
  readonly edit?: EditPlace;
  /** What another program serves on the same host: paths from its root, folders with a `/`. */
  readonly elsewhere: readonly string[];
  /** Lines of robots.txt that stand in the place of ours; empty for ours. */
  readonly robots: string;
  /** The file that the settings came from, for diagnostics. */
  readonly file: string;
}
