import { once } from '../once.js';
import type { ArticleEntry, Entry, PageEntry, SectionEntry } from '../shelf/entry.js';
import type { Article, Comment, Diagnostic, OutlinePart, Page, Section } from '../types.js';
import type { ItemFacts } from './item-facts.js';
import type { Tracer } from './tracer.js';

/** What an item asks of the library that it belongs to. */
export interface ItemLibrary {
  /** Is told what is asked of items and lists. */
  readonly tracer: Tracer;
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
    return this.tell('html', this.#library.html(this.#entry));
  }

  get outline(): readonly OutlinePart[] {
    return this.tell('outline', this.#library.outline(this.#entry));
  }

  get comments(): readonly Comment[] {
    return this.tell('comments', this.#library.comments(this.#entry));
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.tell('diagnostics', this.#library.diagnostics(this.#file));
  }

  get section(): Section | undefined {
    const { section } = this.#entry;
    return this.tell('section', section && this.#library.section(section));
  }

  /** Tells what was asked of this item, and returns the answer. */
  protected tell<Answer>(name: string, answer: Answer): Answer {
    return this.#library.tracer.tell(this, name, answer);
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
    return this.tell('articles', this.#articles());
  }

  get pages(): readonly Page[] {
    return this.tell('pages', this.#pages());
  }

  get children(): readonly Section[] {
    return this.tell('children', this.#children());
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
