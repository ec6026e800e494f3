import { once } from '../once.js';
import type { ArticleEntry, Entry, PageEntry, SectionEntry } from '../shelf/entry.js';
import type {
  Article,
  Citation,
  Comment,
  CoverImage,
  Diagnostic,
  Direction,
  LocaleCode,
  Moment,
  OutlinePart,
  Page,
  Person,
  PlainDate,
  Section,
  SeriesReference,
  TermReference,
} from '../types.js';
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

/** A listed document or folder: its facts are its own fields, the prototype leads on. */
abstract class ListedItem<Listed extends Entry> {
  declare readonly key: string;
  declare readonly locale: LocaleCode;
  declare readonly language: string;
  declare readonly direction: Direction;
  declare readonly missing?: 'link' | 'fallback';
  declare readonly title: string;
  declare readonly shortTitle: string;
  declare readonly description?: string;
  declare readonly excerpt: string;
  declare readonly permalink: string;
  declare readonly url: string;
  declare readonly canonical: string;
  declare readonly moment?: Moment;
  declare readonly updated?: PlainDate;
  declare readonly order?: number;
  declare readonly words: number;
  declare readonly readingTime: number;
  declare readonly authors: readonly TermReference[];
  declare readonly translators: readonly Person[];
  declare readonly tags: readonly TermReference[];
  declare readonly categories: readonly TermReference[];
  declare readonly series?: SeriesReference;
  declare readonly cover?: CoverImage;
  declare readonly sources: readonly Citation[];
  declare readonly commentCount: number;
  declare readonly draft: boolean;
  declare readonly future: boolean;
  declare readonly expires?: PlainDate;
  declare readonly expired: boolean;
  declare readonly old: boolean;
  declare readonly data: unknown;
  declare readonly file: string;
  readonly #entry: Listed;
  readonly #library: ItemLibrary;

  constructor(entry: Listed, facts: ItemFacts, library: ItemLibrary) {
    Object.assign(this, facts);
    this.#entry = entry;
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
    return this.#library.diagnostics(this.file);
  }

  get section(): Section | undefined {
    const { section } = this.#entry;
    return section && this.#library.section(section);
  }
}

/** An article as one locale sees it. */
export class ListedArticle extends ListedItem<ArticleEntry> implements Article {
  readonly kind = 'article';
  declare readonly date: PlainDate;
}

/** A page as one locale sees it. */
export class ListedPage extends ListedItem<PageEntry> implements Page {
  readonly kind = 'page';
  declare readonly date?: PlainDate;
}

/** A section as one locale sees it, with what stands in it. */
export class ListedSection extends ListedItem<SectionEntry> implements Section {
  readonly kind = 'section';
  declare readonly date?: PlainDate;
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
