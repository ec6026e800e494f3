import { once } from '../once.js';
import type { ArticleEntry, Entry, PageEntry, SectionEntry } from '../shelf/entry.js';
import type { Article, Comment, Diagnostic, OutlinePart, Page, Section } from '../types.js';
import type { ItemFacts } from './item-facts.js';

/** What an item asks of the library that it belongs to. */
export interface ItemLibrary {
  html(entry: Entry): string;
  outline(entry: Entry): readonly OutlinePart[];
  comments(entry: Entry): readonly Comment[];
  /** Lists what is wrong with a file. */
  diagnostics(file: string): readonly Diagnostic[];
  article(entry: ArticleEntry): Article;
  page(entry: PageEntry): Page;
  section(entry: SectionEntry): Section;
}

/** What a listed document or folder leads to; its facts are added as its own fields. */
class ListedItem {
  readonly #entry: Entry;
  readonly #file: string;
  readonly #library: ItemLibrary;

  constructor(entry: Entry, { file }: ItemFacts, library: ItemLibrary) {
    this.#entry = entry;
    this.#file = file;
    this.#library = library;
  }

  get html(): string {
    return this.#library.html(this.#entry);
  }

  get outline(): readonly OutlinePart[] {
    return this.#library.outline(this.#entry);
  }

  get comments(): readonly Comment[] {
    return this.#library.comments(this.#entry);
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#library.diagnostics(this.#file);
  }

  get section(): Section | undefined {
    const { section } = this.#entry;
    return section && this.#library.section(section);
  }
}

/** A section leads to what stands in it, too. */
class ListedSection extends ListedItem {
  readonly #articles: () => readonly Article[];
  readonly #pages: () => readonly Page[];
  readonly #children: () => readonly Section[];

  constructor(entry: SectionEntry, facts: ItemFacts, library: ItemLibrary) {
    super(entry, facts, library);
    this.#articles = once(() => entry.articles.map((each) => library.article(each)));
    this.#pages = once(() => entry.pages.map((each) => library.page(each)));
    this.#children = once(() => entry.children.map((each) => library.section(each)));
  }

  get articles(): readonly Article[] {
    return this.#articles();
  }

  get pages(): readonly Page[] {
    return this.#pages();
  }

  get children(): readonly Section[] {
    return this.#children();
  }
}

/** Opens an article as one locale sees it. */
export function openArticle(entry: ArticleEntry, facts: ItemFacts, library: ItemLibrary): Article {
  const { date } = entry;
  return Object.assign(new ListedItem(entry, facts, library), facts, { kind: 'article' as const, date });
}

/** Opens a page as one locale sees it. */
export function openPage(entry: PageEntry, facts: ItemFacts, library: ItemLibrary): Page {
  return Object.assign(new ListedItem(entry, facts, library), facts, { kind: 'page' as const });
}

/** Opens a section as one locale sees it. */
export function openSection(entry: SectionEntry, facts: ItemFacts, library: ItemLibrary): Section {
  return Object.assign(new ListedSection(entry, facts, library), facts, { kind: 'section' as const });
}
