import type { ArticleEntry, Entry, PageEntry, SectionEntry } from '../shelf/entry.js';
import {
  everySection,
  type MonthList,
  type SeriesList,
  type Shelf,
  type TermList,
  type YearList,
} from '../shelf/shelf.js';
import type {
  ArchiveMonth,
  ArchiveYear,
  Article,
  Comment,
  Diagnostic,
  Item,
  OutlinePart,
  Page,
  Section,
  Series,
  Term,
} from '../types.js';
import { createFiller } from './create-filler.js';
import { fillHoles } from './fill-holes.js';
import { fillMarkdown, writeMarkdown } from './fill-markdown.js';
import type { FillSources } from './fill-sources.js';
import { commentsOf, type FactSources, type ItemFacts, itemFacts } from './item-facts.js';
import { type ItemLibrary, openArticle, openPage, openSection } from './items.js';
import { openMonth, openSeries, openTerm, openYear } from './lists.js';
import { outlineParts } from './outline-parts.js';
import { createTextAddresses } from './text-addresses.js';
import type { Tracer } from './tracer.js';

/** What items are made from, and what they ask for later. */
export interface ShelfSources extends FactSources, FillSources {
  diagnosticsOf(file: string): readonly Diagnostic[];
  /** The facts that are stated already. */
  readonly facts?: Map<Entry, ItemFacts> | undefined;
  /** Is told what is asked. */
  readonly tracer: Tracer;
}

/** A shelf whose entries and lists can be asked for as items: each has one, always the same. */
export class OpenShelf implements ItemLibrary {
  readonly shelf: Shelf;
  readonly tracer: Tracer;
  /** By translation key; a folder without a page stands under its path. */
  readonly byKey: ReadonlyMap<string, Item>;
  readonly articles: readonly Article[];
  readonly pages: readonly Page[];
  readonly sections: readonly Section[];
  readonly home: Section | undefined;
  readonly #sources: ShelfSources;
  readonly #articles: ReadonlyMap<ArticleEntry, Article>;
  readonly #pages: ReadonlyMap<PageEntry, Page>;
  readonly #sections: ReadonlyMap<SectionEntry, Section>;
  readonly #terms: ReadonlyMap<TermList, Term>;
  readonly #series: ReadonlyMap<SeriesList, Series>;
  readonly #years: ReadonlyMap<YearList, ArchiveYear>;
  readonly #months: ReadonlyMap<MonthList, ArchiveMonth>;
  /** A template asks for the outline of one page several times. */
  #lastOutline: { readonly entry: Entry; readonly parts: readonly OutlinePart[] } | undefined;

  constructor(shelf: Shelf, sources: ShelfSources) {
    this.shelf = shelf;
    this.tracer = sources.tracer;
    this.#sources = sources;
    // A folder whose key a document has stands in the tree alone.
    const entries = [
      ...new Set([
        ...shelf.entries.values(),
        ...everySection(shelf.sections),
        ...(shelf.notFound ? [shelf.notFound] : []),
      ]),
    ];
    this.#articles = mapOf(entries.filter(isArticle), (entry) =>
      openArticle(entry, this.#factsOf(entry), this),
    );
    this.#pages = mapOf(entries.filter(isPage), (entry) => openPage(entry, this.#factsOf(entry), this));
    this.#sections = mapOf(entries.filter(isSection), (entry) =>
      openSection(entry, this.#factsOf(entry), this),
    );
    this.#terms = mapOf(Object.values(shelf.terms).flat(), (list) => openTerm(list, this));
    this.#series = mapOf(shelf.series, (list) => openSeries(list, this));
    this.#months = mapOf(
      shelf.archives.flatMap(({ months }) => months),
      (list) => openMonth(list, this),
    );
    this.#years = mapOf(shelf.archives, (list) =>
      openYear(
        list,
        list.months.map((month) => this.month(month)),
        this,
      ),
    );
    this.byKey = new Map([...shelf.entries].map(([key, entry]) => [key, this.item(entry)]));
    this.articles = shelf.articles.map((entry) => this.article(entry));
    this.pages = shelf.pages.map((entry) => this.page(entry));
    this.sections = shelf.sections.map((entry) => this.section(entry));
    this.home = shelf.home && this.section(shelf.home);
    this.#introduce();
  }

  #factsOf(entry: Entry): ItemFacts {
    const { facts } = this.#sources;
    const stated = facts?.get(entry) ?? itemFacts(entry, this.#sources);
    facts?.set(entry, stated);
    return stated;
  }

  /** Names what this shelf opens: a folder whose key a document has is none of the entries. */
  #introduce(): void {
    const { entries, locale } = this.shelf;
    const name = (kind: string, id: string, thing: object, document?: object) =>
      this.tracer.introduce(`${locale.code} ${kind} ${id}`, thing, document);
    for (const items of [this.#articles, this.#pages, this.#sections])
      for (const [entry, item] of items)
        name(entries.get(entry.key) === entry ? 'item' : 'folder', entry.key, item, entry.node);
    for (const [{ taxonomy, slug }, term] of this.#terms) name(taxonomy, slug, term);
    for (const [{ slug }, series] of this.#series) name('series', slug, series);
    for (const [{ year }, archive] of this.#years) name('archive', String(year), archive);
    for (const [{ month }, archive] of this.#months) name('archive', month, archive);
  }

  /** Finds the entry of an item, or of a copy of one. */
  entryOf(item: Pick<Item, 'key'>): Entry | undefined {
    return typeof item?.key === 'string' ? this.shelf.entries.get(item.key) : undefined;
  }

  item(entry: Entry): Item {
    if (entry.kind === 'article') return this.article(entry);
    return entry.kind === 'page' ? this.page(entry) : this.section(entry);
  }

  article(entry: ArticleEntry): Article {
    return wrapped(this.#articles, entry);
  }

  page(entry: PageEntry): Page {
    return wrapped(this.#pages, entry);
  }

  section(entry: SectionEntry): Section {
    return wrapped(this.#sections, entry);
  }

  term(list: TermList): Term {
    return wrapped(this.#terms, list);
  }

  series(list: SeriesList): Series {
    return wrapped(this.#series, list);
  }

  year(list: YearList): ArchiveYear {
    return wrapped(this.#years, list);
  }

  month(list: MonthList): ArchiveMonth {
    return wrapped(this.#months, list);
  }

  html({ node }: Entry): string {
    return node ? fillHoles(this.#sources.textOf(node).html, createFiller(node, this.#sources)) : '';
  }

  outline(entry: Entry): readonly OutlinePart[] {
    const { node } = entry;
    if (!node) return [];
    if (this.#lastOutline?.entry === entry) return this.#lastOutline.parts;
    const filler = createFiller(node, this.#sources);
    const { outline, html } = this.#sources.textOf(node);
    const parts = outlineParts(outline, (start, end) => {
      this.tracer.tellUse(this.item(entry), 'html', () => this.html(entry));
      return fillHoles(html, filler, start, end);
    });
    this.#lastOutline = { entry, parts };
    return parts;
  }

  comments({ node }: Entry): readonly Comment[] {
    return node ? this.#named(commentsOf(node, this.#sources)) : [];
  }

  /** Calls those who have no name as the locale does. */
  #named(comments: readonly Comment[]): readonly Comment[] {
    return comments.map((comment) => ({
      ...comment,
      author: comment.author.name === '' ? { ...comment.author, name: this.#anonymous() } : comment.author,
      replies: this.#named(comment.replies),
    }));
  }

  #anonymous(): string {
    return this.#sources.words.t('comment.anonymous');
  }

  diagnostics(file: string): readonly Diagnostic[] {
    return this.#sources.diagnosticsOf(file);
  }

  /** Returns the HTML of an entry as readers elsewhere, of a feed or a letter, need it: every address is absolute. */
  absoluteHtml({ node, permalink }: Entry): string {
    if (!node) return '';
    const filler = createFiller(node, this.#sources, this.#absoluteFrom(permalink));
    // A feed's reader shows one text below the other: no link to a part of a page belongs there, and no mark.
    return fillHoles(this.#sources.textOf(node).html, { ...filler, permalink: () => '', block: () => '' });
  }

  /** Writes the text of an entry as Markdown below its title, each address in it absolute. */
  markdown({ node, title, permalink }: Entry): string {
    if (!node) return '';
    const { markdown = [] } = this.#sources.textOf(node);
    const addresses = createTextAddresses(node, this.#sources);
    const text = fillMarkdown(markdown, addresses, this.#absoluteFrom(permalink));
    return writeMarkdown({ title, description: node.fields.description, text });
  }

  /** Returns the function that makes an address in a page absolute. */
  #absoluteFrom(permalink: string): (address: string) => string {
    const { absolute } = this.#sources;
    const url = absolute(permalink);
    return (address) => {
      if (address.startsWith('/')) return absolute(address);
      return URL.canParse(address, url) ? new URL(address, url).href : address;
    };
  }
}

function mapOf<Key, Value>(keys: readonly Key[], make: (key: Key) => Value): ReadonlyMap<Key, Value> {
  return new Map(keys.map((key) => [key, make(key)]));
}

function wrapped<Key, Value>(values: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = values.get(key);
  if (value === undefined) throw new TypeError('Expected an entry or a list of this shelf');
  return value;
}

function isArticle(entry: Entry): entry is ArticleEntry {
  return entry.kind === 'article';
}

function isPage(entry: Entry): entry is PageEntry {
  return entry.kind === 'page';
}

function isSection(entry: Entry): entry is SectionEntry {
  return entry.kind === 'section';
}
