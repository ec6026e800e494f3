import { parentOf } from '../graph/folder.js';
import type { Article, Item, Page, Section } from '../types.js';
import { createItem, type ItemSource } from './create-item.js';
import { type Branch, createFolderSection } from './folder-section.js';
import { compareArticles, createComparator } from './order.js';

/** The items of a locale, each in its section. */
export interface Items {
  /** Folders without a page are here too, under their path. */
  readonly byKey: ReadonlyMap<string, Item>;
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly pages: readonly Page[];
  readonly home: Section | undefined;
  /** The top of the tree. */
  readonly sections: readonly Section[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Leaf = Mutable<Article> | Mutable<Page>;

/** Makes the items of a locale and the tree of its sections; a folder without a page is named after itself. */
export function collectItems(source: ItemSource): Items {
  const { context, documents } = source;
  const { sections } = context.graph;
  const byKey = new Map<string, Item>();
  const branches = new Map<string, Branch>();
  const placed: { readonly branch: Branch; readonly parent: string }[] = [];
  const leaves: { readonly leaf: Leaf; readonly parent: string }[] = [];
  let home: Branch | undefined;

  for (const [key, document] of documents) {
    const { kind } = document.node;
    const item = createItem(source, document) as Item;
    byKey.set(key, item);
    if (kind !== 'section') {
      leaves.push({ leaf: item as Leaf, parent: document.parent ?? '' });
      continue;
    }
    const branch = Object.assign(item, { articles: [], pages: [], children: [] }) as unknown as Branch;
    if (document.parent === undefined) {
      home = branch;
      continue;
    }
    placed.push({ branch, parent: document.parent });
    // Two sections may stand for one folder where folders of one name do not translate each other: the own one does.
    if (!document.missing || !branches.has(document.folder)) branches.set(document.folder, branch);
  }

  function branchOf(folder: string): Branch | undefined {
    if (folder === '') return undefined;
    const known = branches.get(folder);
    if (known) return known;
    const branch = createFolderSection(context, folder);
    branches.set(folder, branch);
    if (!byKey.has(folder)) byKey.set(folder, branch);
    place(branch, sections.above(context.locale.code, parentOf(folder)));
    return branch;
  }

  const top: Branch[] = [];
  function place(branch: Branch, parent: string): void {
    const above = branchOf(parent);
    if (above) branch.section = above;
    (above?.children ?? top).push(branch);
  }

  for (const { branch, parent } of placed) place(branch, parent);
  const articles: Article[] = [];
  const pages: Page[] = [];
  for (const { leaf, parent } of leaves) {
    const section = branchOf(parent);
    if (section) leaf.section = section;
    if (leaf.kind === 'article') articles.push(leaf);
    else pages.push(leaf);
  }

  const order = createComparator(context.locale.language);
  articles.sort(compareArticles);
  pages.sort(order);
  for (const article of articles) {
    for (let section = article.section as Branch | undefined; section; section = section.section)
      section.articles.push(article);
  }
  for (const page of pages) (page.section as Branch | undefined)?.pages.push(page);
  for (const branch of branches.values()) branch.children.sort(order);
  top.sort(order);
  if (home) {
    home.articles = articles;
    home.pages = pages.filter(({ section }) => section === undefined);
    home.children = top;
  }
  return { byKey, articles, pages, home, sections: top };
}
