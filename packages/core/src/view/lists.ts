import { once } from '../once.js';
import type { ArticleEntry } from '../shelf/entry.js';
import type { MonthList, SeriesList, TermList, YearList } from '../shelf/shelf.js';
import type { ArchiveMonth, ArchiveYear, Article, Page, Section, Series, Term } from '../types.js';
import type { ItemLibrary } from './items.js';

/** What is listed under a name: its articles are looked up when they are first asked for. */
class ListedArticles {
  readonly #articles: () => readonly Article[];
  readonly #library: ItemLibrary;

  constructor(entries: readonly ArticleEntry[], library: ItemLibrary) {
    this.#library = library;
    this.#articles = once(() => entries.map((entry) => library.article(entry)));
  }

  get articles(): readonly Article[] {
    return this.#library.tracer.tell(this, 'articles', this.#articles());
  }
}

class ListedTerm extends ListedArticles {
  readonly #profile: () => Page | undefined;
  readonly #pages: () => readonly (Page | Section)[];
  readonly #library: ItemLibrary;

  constructor(list: TermList, library: ItemLibrary) {
    super(list.articles, library);
    this.#library = library;
    this.#profile = once(() => list.profile && library.page(list.profile));
    this.#pages = once(() =>
      list.pages.map((entry) => (entry.kind === 'page' ? library.page(entry) : library.section(entry))),
    );
  }

  get pages(): readonly (Page | Section)[] {
    return this.#library.tracer.tell(this, 'pages', this.#pages());
  }

  get profile(): Page | undefined {
    return this.#library.tracer.tell(this, 'profile', this.#profile());
  }
}

/** Opens a tag, category or author: its facts are its own fields, its articles and pages are looked up. */
export function openTerm(list: TermList, library: ItemLibrary): Term {
  const { articles, pages, hasPage: _, profile: __, ...facts } = list;
  return Object.assign(new ListedTerm(list, library), facts, { count: articles.length + pages.length });
}

/** Opens a series with its articles, in the order of their parts. */
export function openSeries({ articles, ...facts }: SeriesList, library: ItemLibrary): Series {
  return Object.assign(new ListedArticles(articles, library), facts);
}

/** Opens a month of the archives. */
export function openMonth(list: MonthList, library: ItemLibrary): ArchiveMonth {
  const { month, label, articles, permalink } = list;
  const facts = { month, label, count: articles.length, permalink };
  return Object.assign(new ListedArticles(articles, library), facts);
}

/** Opens a year of the archives with its months. */
export function openYear(list: YearList, months: readonly ArchiveMonth[], library: ItemLibrary): ArchiveYear {
  const { year, label, articles, permalink } = list;
  const facts = { year, label, count: articles.length, permalink, months };
  return Object.assign(new ListedArticles(articles, library), facts);
}
