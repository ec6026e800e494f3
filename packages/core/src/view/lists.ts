import type { MonthList, SeriesList, TermList, YearList } from '../shelf/shelf.js';
import type { ArchiveMonth, ArchiveYear, Article, Page, Section, Series, Taxonomy, Term } from '../types.js';
import type { ItemLibrary } from './items.js';

/** A tag, category or author: its facts are its own fields, its articles and pages are looked up. */
export class ListedTerm implements Term {
  declare readonly name: string;
  declare readonly slug: string;
  declare readonly permalink: string;
  declare readonly url?: string;
  declare readonly language?: string;
  declare readonly taxonomy: Taxonomy;
  readonly count: number;
  readonly #list: TermList;
  readonly #library: ItemLibrary;

  constructor(list: TermList, library: ItemLibrary) {
    const { articles, pages, ...facts } = list;
    Object.assign(this, facts);
    this.count = articles.length + pages.length;
    this.#list = list;
    this.#library = library;
  }

  get articles(): readonly Article[] {
    return this.#list.articles.map((entry) => this.#library.article(entry));
  }

  get pages(): readonly (Page | Section)[] {
    return this.#list.pages.map((entry) =>
      entry.kind === 'page' ? this.#library.page(entry) : this.#library.section(entry),
    );
  }
}

/** What is listed of a series, or of a month or year of an archive. */
abstract class ListedArticles {
  readonly #list: Pick<SeriesList, 'articles'>;
  readonly #library: ItemLibrary;

  constructor(list: Pick<SeriesList, 'articles'>, library: ItemLibrary) {
    this.#list = list;
    this.#library = library;
  }

  get articles(): readonly Article[] {
    return this.#list.articles.map((entry) => this.#library.article(entry));
  }
}

/** A series with its articles, in the order of their parts. */
export class ListedSeries extends ListedArticles implements Series {
  readonly name: string;
  readonly slug: string;
  readonly permalink: string;

  constructor(list: SeriesList, library: ItemLibrary) {
    super(list, library);
    this.name = list.name;
    this.slug = list.slug;
    this.permalink = list.permalink;
  }
}

/** A month of the archives. */
export class ListedMonth extends ListedArticles implements ArchiveMonth {
  readonly month: string;
  readonly label: string;
  readonly count: number;
  readonly permalink: string;

  constructor(list: MonthList, library: ItemLibrary) {
    super(list, library);
    this.month = list.month;
    this.label = list.label;
    this.count = list.articles.length;
    this.permalink = list.permalink;
  }
}

/** A year of the archives with its months. */
export class ListedYear extends ListedArticles implements ArchiveYear {
  readonly year: number;
  readonly label: string;
  readonly count: number;
  readonly permalink: string;
  readonly months: readonly ArchiveMonth[];

  constructor(list: YearList, months: readonly ArchiveMonth[], library: ItemLibrary) {
    super(list, library);
    this.year = list.year;
    this.label = list.label;
    this.count = list.articles.length;
    this.permalink = list.permalink;
    this.months = months;
  }
}
