/** What a theme is given: the library and its locale views. */

import type { DateOptions, MomentOptions } from './date-style.js';
import type { Citation } from './document.js';
import type { ArchiveYear, Article, Item, Page, Section, Series, Term } from './item.js';
import type { LogoView, MediumView, NamedMediaFile } from './media.js';
import type { Diagnostic, LocaleCode, Moment, PlainDate } from './place.js';
import type { HostRoute, LocaleRoute, Output, Route, SiteRoute } from './route.js';
import type { DocumentKind, Domain, Organization, Site, SiteLocale, Taxonomy } from './site.js';
import type { MessageArguments, MessageName, MessageValues } from './words.js';

export interface NavigationItem {
  readonly label: string;
  /** Empty where the entry only groups its children. */
  readonly permalink: string;
  readonly key?: string;
  /** Leads to another site. */
  readonly external: boolean;
  /** The page that is shown. */
  readonly current: boolean;
  /** The page that is shown stands below it. */
  readonly ancestor: boolean;
  /** The language of what it leads to, where it is not the view's. */
  readonly language?: string;
  readonly missing?: 'link' | 'fallback';
  readonly children: readonly NavigationItem[];
}

export interface BreadcrumbItem {
  readonly label: string;
  readonly permalink: string;
  readonly current: boolean;
}

/** One entry of the language switch. */
export interface LanguageLink extends SiteLocale {
  readonly permalink: string;
  readonly current: boolean;
  /** There is no such page in that language: the link leads to the page in another language, or to the nearest one. */
  readonly missing: boolean;
  /** The title of the page that stands in for it: that of the nearest section that the language has, or of its home page. */
  readonly nearest?: string;
}

export interface Neighbours<Data = unknown> {
  /** The older one. */
  readonly previous?: Article<Data>;
  /** The newer one. */
  readonly next?: Article<Data>;
}

export interface Related<Data = unknown> {
  readonly item: Item<Data>;
  readonly score: number;
  /** What the score is made of: the shared terms. */
  readonly because: readonly {
    readonly taxonomy: Taxonomy | 'series';
    readonly name: string;
    readonly weight: number;
  }[];
}

/** How a document stands to others: each relation with its inverse. */
export interface Relations<Data = unknown> {
  readonly translations: readonly Item<Data>[];
  /** What this is a translation of; absent where it is the original itself. */
  readonly original?: Item<Data>;
  readonly series?: Series<Data>;
  readonly mentions: readonly Item<Data>[];
  readonly mentionedBy: readonly Item<Data>[];
  readonly cites: readonly Citation[];
  readonly citedBy: readonly Item<Data>[];
  readonly related: readonly Related<Data>[];
}

/** A post with its words in the view's language. */
export interface SocialPostView {
  readonly network: string;
  readonly date: Moment;
  /** `'17 avril 2019 à 9 h 59'` */
  readonly label: string;
  readonly text: string;
  readonly url?: string;
  readonly author?: string;
}

/** The organisation with its words in the view's language. */
export interface OrganizationView extends Omit<Organization, 'description'> {
  readonly description?: string;
}

/** A piece of a written date: of a type of `Intl`, or `ordinal`, the raised « er » of « 1er ». */
export interface DatePart {
  readonly type: string;
  readonly value: string;
}

/** A taxonomy with its words in the view's language. */
export interface TaxonomyView {
  /** The field of front matter, which `terms` takes: `'tags'`. */
  readonly name: string;
  /** `'Mots-clés'` */
  readonly title: string;
  /** The page that lists its terms, or what the author has at that address; absent where nothing is there. */
  readonly permalink?: string;
}

/** The library as one locale sees it. */
export interface LocaleView<Data = unknown, Code extends LocaleCode = LocaleCode, Own extends string = never>
  extends SiteLocale<Code> {
  /** The absolute address that its pages stand below, without a trailing slash. */
  readonly url: string;
  /** The path that its permalinks start with, `'/'` or `'/blog/'`. */
  readonly basePath: string;
  readonly title: string;
  readonly description: string;
  /** The address of the home page. */
  readonly permalink: string;
  readonly home?: Section<Data>;
  readonly articles: readonly Article<Data>[];
  readonly pages: readonly Page<Data>[];
  /** The tree below the home page. */
  readonly sections: readonly Section<Data>[];
  readonly series: readonly Series<Data>[];
  readonly archives: readonly ArchiveYear<Data>[];
  /** The taxonomies of which this locale lists terms, each with what its readers call it. */
  readonly taxonomies: readonly TaxonomyView[];
  readonly routes: readonly LocaleRoute<Data>[];
  readonly social: readonly SocialPostView[];
  readonly organization?: OrganizationView;
  /** The logo of the organisation, where it has one that the site publishes, or that stands elsewhere on the web. */
  readonly logo?: LogoView;
  /** The addresses of the generated pages that exist. */
  readonly links: Readonly<Partial<Record<'archives' | 'search', string>>>;
  /**
   * Returns the article, page or section of a translation key, where this locale has it or shows it in another
   * language; with a kind, only an item of that kind.
   */
  find(key: string): Item<Data> | undefined;
  find<Kind extends DocumentKind>(key: string, kind: Kind): Extract<Item<Data>, { kind: Kind }> | undefined;
  recent(count: number): readonly Article<Data>[];
  neighbours(article: Article<Data>): Neighbours<Data>;
  /**
   * Returns the terms of a taxonomy, in the language's order.
   *
   * @throws TypeError for a taxonomy that the site does not have.
   */
  terms(taxonomy: Taxonomy<Own>): readonly Term<Data>[];
  /** The menu of that name; `current` is the route or item that is shown. */
  navigation(menu: string, current?: { readonly permalink: string }): readonly NavigationItem[];
  breadcrumb(current: { readonly permalink: string }): readonly BreadcrumbItem[];
  languages(current: { readonly permalink: string }): readonly LanguageLink[];
  /** Returns a message, filled in; the key itself where no language has it (see `hasMessage`). */
  t<Name extends MessageName>(key: Name, ...values: MessageArguments<Name>): string;
  /** Tells whether this locale, the default one or English has a message, in the form that the values ask for. */
  hasMessage(key: string, values?: MessageValues): boolean;
  /**
   * Finds a medium that the site publishes, by its path from the root, below `media/`, `content/` or the folder of this
   * locale; undefined where there is none.
   */
  medium(path: string): MediumView | undefined;
  /**
   * Returns an item's HTML with absolute addresses, for feeds and mail, whose readers would take relative ones for
   * their own.
   *
   * @throws TypeError for what is no item of this locale.
   */
  absoluteHtml(item: Item<Data>): string;
  /** Options are those of `formatDate` without the locale. */
  date(date: PlainDate, options?: DateOptions): string;
  /** The same as HTML: « 1<sup>er</sup> avril 2015 ». */
  dateHtml(date: PlainDate, options?: DateOptions): string;
  /** The same as the parts that it is made of, in their order: `[{ type: 'day', value: '7' }, …]`. */
  dateParts(date: PlainDate, options?: DateOptions): readonly DatePart[];
  moment(moment: Moment, options?: MomentOptions): string;
  /** The same as HTML: « 1<sup>er</sup> mars 2019 à 18 h 05 ». */
  momentHtml(moment: Moment, options?: MomentOptions): string;
  relative(date: PlainDate | Moment): string;
  number(value: number): string;
  list(values: readonly string[]): string;
}

/** What a function returned, and what it asked of a library. */
export interface Trace<Value> {
  readonly value: Value;
  /** The hash of each answer, by its question. A question is text that `library.answer` understands. */
  readonly questions: ReadonlyMap<string, string>;
}

/**
 * All that was read, joined and checked. `Code` are the codes of its locales, and `Own` the taxonomies of the site's own,
 * where a program wrote them.
 */
export interface Library<Data = unknown, Code extends LocaleCode = LocaleCode, Own extends string = never> {
  /** Every problem, in the order of files, lines and columns: complete when the library opens. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a diagnostic is an error: a build must fail. */
  readonly failed: boolean;
  /** The settings, complete. */
  readonly site: Site<Code>;
  readonly locales: readonly SiteLocale<Code>[];
  readonly url: string;
  readonly basePath: string;
  /** Where its locales stand: one domain, unless locales have a `url` of their own. */
  readonly domains: readonly Domain[];
  /** Every file beside the texts and below `media/`, by path below the root, with the documents that name it. */
  readonly media: Readonly<Record<string, NamedMediaFile>>;
  /** The routes of the whole site. */
  readonly routes: readonly SiteRoute[];
  /** The pages that the host writes itself, those that name their locale. */
  readonly hostPages: readonly HostRoute[];
  /** Every file that is written: pages, files, media, old addresses, and what the host says it writes. */
  readonly outputs: readonly Output[];
  /** Throws `TypeError` for a code that the site does not have. */
  locale(code: Code): LocaleView<Data, Code, Own>;
  /**
   * Returns the route at a permalink, or undefined. The base path and the last slash may be left out; with a locale,
   * its prefix too, and only that locale's routes are looked at. Of equal permalinks on several domains, that of the
   * first domain is meant, unless a locale or the whole address tells which.
   *
   * @throws TypeError where `permalink` is no text, or `locale` none of the site's.
   * @example
   * library.route('/fr/blog/cohesion/')?.kind // 'article'
   * library.route('/blog/cohesion', { locale: 'fr' })?.permalink // '/fr/blog/cohesion/'
   */
  route(permalink: string, options?: { readonly locale?: Code }): Route<Data> | undefined;
  relations(item: Item<Data>): Relations<Data>;
  /**
   * Calls a function, and returns with its value the questions that it asked: what it read of views, items, lists and
   * routes. What it returns is the same in a later library that answers them all alike. A trace within another keeps
   * its questions to itself. Dates, numbers and lists are written by the language of a locale alone: they are no
   * questions, nor are the locales, `url` and `basePath`.
   *
   * @example
   * const { value, questions } = library.trace(() => library.locale('fr').t('home'))
   * value // 'Accueil'
   * ;[...questions.keys()] // ['["fr view","t","home"]']
   */
  trace<Value>(render: () => Value): Trace<Value>;
  /**
   * Returns the hash of this library's answer to a question of another one; undefined where it has none.
   *
   * @example
   * for (const [question, hash] of questions) if (next.answer(question) !== hash) changed.add(question)
   */
  answer(question: string): string | undefined;
}
