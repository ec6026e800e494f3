import { nameOf, parentOf } from '../graph/content-graph.js';
import type { Article, Item, Page, Section } from '../types.js';
import type { LocaleContext } from './context.js';
import { createItem, type ItemReferences } from './create-item.js';
import type { LocaleDocument } from './locale-documents.js';

/** The items of a locale, each in its section. */
export interface Items {
  readonly byKey: ReadonlyMap<string, Item>;
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly pages: readonly Page[];
  readonly home: Section | undefined;
  /** The top of the tree. */
  readonly sections: readonly Section[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Branch = Mutable<Omit<Section, 'articles' | 'pages' | 'children'>> & {
  articles: Article[];
  pages: Page[];
  children: Branch[];
};

/** Makes the items of a locale and the tree of its sections; a folder without a page is named after itself. */
export function collectItems(
  context: LocaleContext,
  documents: ReadonlyMap<string, LocaleDocument>,
  references: ItemReferences,
): Items {
  const byKey = new Map<string, Item>();
  const branches = new Map<string, Branch>();
  const leaves: { item: Mutable<Article> | Mutable<Page>; document: LocaleDocument }[] = [];
  const articles: Article[] = [];
  const pages: Page[] = [];
  let home: Section | undefined;

  for (const [key, document] of documents) {
    const { kind, parent, document: parsed } = document.node;
    const item = createItem(context, document, references);
    if (kind === 'section') {
      const section: Branch = Object.defineProperties(
        { kind, articles: [], pages: [], children: [] },
        Object.getOwnPropertyDescriptors(item),
      ) as unknown as Branch;
      byKey.set(key, section);
      if (parent === undefined) home = section;
      else branches.set(folderOf(context, document, parsed.path.folder), section);
      continue;
    }
    const leaf = Object.defineProperties(
      { kind },
      Object.getOwnPropertyDescriptors(item),
    ) as unknown as Mutable<Article | Page>;
    byKey.set(key, leaf);
    leaves.push({ item: leaf, document });
    if (leaf.kind === 'article') articles.push(leaf);
    else pages.push(leaf);
  }

  const branchOf = (folder: string): Branch | undefined => {
    if (folder === '') return undefined;
    const known = branches.get(folder);
    if (known) return known;
    const branch = nameless(context, folder);
    branches.set(folder, branch);
    return branch;
  };
  for (const { item, document } of leaves) {
    const parent = document.node.parent ?? '';
    const own = sameFolder(context, document, parent);
    const section = branchOf(own);
    if (section) item.section = section;
  }
  const top: Branch[] = [];
  for (const [folder, branch] of [...branches]) {
    for (let below = folder, child = branch; ; ) {
      const above = branchOf(parentOf(below));
      if (!above) {
        if (!top.includes(child)) top.push(child);
        break;
      }
      if (!above.children.includes(child)) above.children.push(child);
      child.section = above;
      below = parentOf(below);
      child = above;
    }
  }

  articles.sort(compareArticles);
  pages.sort(createComparator(context));
  for (const article of articles) {
    for (
      let section = article.section as Branch | undefined;
      section;
      section = section.section as Branch | undefined
    ) {
      section.articles.push(article);
    }
  }
  for (const page of pages) (page.section as Branch | undefined)?.pages.push(page);
  const order = createComparator(context);
  for (const branch of branches.values()) branch.children.sort(order);
  top.sort(order);
  const root = home as Branch | undefined;
  if (root) {
    root.articles.push(...articles);
    root.pages.push(...pages.filter(({ section }) => section === undefined));
    root.children.push(...top);
  }
  return { byKey, articles, pages, home, sections: top };
}

/** Newest first; on one day by time, then by translation key: an order that never changes. */
function compareArticles(a: Article, b: Article): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  const [one, two] = [a.moment, b.moment].map((moment) => (moment === undefined ? 0 : Date.parse(moment)));
  if (one !== two) return (two ?? 0) - (one ?? 0);
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** By `order`, then by title as the language sorts, then by key. */
function createComparator({ locale }: LocaleContext): (a: Item, b: Item) => number {
  const collator = new Intl.Collator(locale.language);
  return (a, b) =>
    (a.order ?? Number.POSITIVE_INFINITY) === (b.order ?? Number.POSITIVE_INFINITY)
      ? collator.compare(a.title, b.title) || (a.key < b.key ? -1 : 1)
      : (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY);
}

/** The folder of this locale that a section of another locale stands for: the one with the same translation key. */
function folderOf(context: LocaleContext, document: LocaleDocument, folder: string): string {
  return document.missing === undefined ? folder : sameFolder(context, document, folder);
}

function sameFolder({ graph, locale }: LocaleContext, { node }: LocaleDocument, folder: string): string {
  if (node.locale.code === locale.code || folder === '') return folder;
  const key = graph.sectionPage(node.locale.code, folder)?.key;
  const own = key === undefined ? undefined : graph.versions.get(key)?.get(locale.code);
  return own ? own.document.path.folder : folder;
}

function nameless(context: LocaleContext, folder: string): Branch {
  const { site, locale, graph } = context;
  const name = nameOf(folder).replace(/[-_]+/g, ' ');
  const title = name.charAt(0).toLocaleUpperCase(locale.language) + name.slice(1);
  const permalink = `${site.basePath}${[locale.prefix, graph.sectionPath(locale.code, folder)].filter(Boolean).join('/')}/`;
  return {
    kind: 'section',
    key: folder,
    locale: locale.code,
    language: locale.language,
    direction: locale.direction,
    title,
    shortTitle: title,
    excerpt: '',
    html: '',
    outline: [],
    permalink,
    url: new URL(site.url).origin + permalink,
    canonical: new URL(site.url).origin + permalink,
    words: 0,
    readingTime: 1,
    authors: [],
    translators: [],
    tags: [],
    categories: [],
    sources: [],
    comments: [],
    commentCount: 0,
    draft: false,
    future: false,
    data: undefined,
    file: '',
    diagnostics: [],
    articles: [],
    pages: [],
    children: [],
  };
}
