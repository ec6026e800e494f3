import type { ContentGraph } from '../graph/content-graph.js';
import { parentOf } from '../graph/folder.js';
import { folderPermalink } from '../graph/node-permalink.js';
import { byTaxonomy } from '../taxonomy.js';
import type { SiteLocale } from '../types.js';
import type { ArticleEntry, Entry, PageEntry, SectionEntry } from './entry.js';
import { folderTitle } from './folder-title.js';
import type { ListedDocument } from './list-documents.js';
import { compareArticles, createSiblingOrder, type Sibling } from './order.js';

/** A listed document with what names and groups it. */
export interface TitledDocument extends ListedDocument, Pick<Entry, 'key' | 'title' | 'series' | 'terms'> {}

/** The entries of a locale, each in its section. */
export interface EntryTree {
  /** Folders without a page are here too, under their path. */
  readonly byKey: ReadonlyMap<string, Entry>;
  /** Newest first. */
  readonly articles: readonly ArticleEntry[];
  readonly pages: readonly PageEntry[];
  readonly home: SectionEntry | undefined;
  readonly sections: readonly SectionEntry[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A section while it is being filled. */
type Branch = Mutable<Omit<SectionEntry, 'articles' | 'pages' | 'children' | 'section'>> & {
  section: Branch | undefined;
  articles: ArticleEntry[];
  pages: PageEntry[];
  children: Branch[];
};

/** A leaf of the tree with the branch that holds it. */
interface Placed<Leaf> {
  readonly leaf: Leaf;
  readonly branch: Branch | undefined;
}

/**
 * Puts documents into the tree of their sections; a folder without a page is a section named after itself. So is one
 * whose page another locale alone has written: what this locale has in it, it lists at an address of its own.
 */
export function growTree(
  graph: ContentGraph,
  locale: SiteLocale,
  listed: readonly TitledDocument[],
): EntryTree {
  const { lent, documents } = partFolders(graph, locale, listed);
  const keys = new Set(documents.map(({ key }) => key));
  const branches = createBranches(
    (folder) => folderBranch(graph, locale, folder),
    (folder) => graph.sections.above(locale.code, parentOf(folder)),
  );
  const sections = documents
    .filter(({ node }) => node.kind === 'section')
    .map((document) => ({ ...document, branch: branchOf(document) }));
  for (const { branch, folder, parent, missing } of sections)
    if (parent !== undefined) branches.offer(folder, branch, missing);
  for (const { branch, parent } of sections) if (parent !== undefined) branches.place(branch, parent);
  for (const { folder, key } of lent) branches.name(folder, key);

  const articles: Placed<ArticleEntry>[] = [];
  const pages: Placed<PageEntry>[] = [];
  for (const document of documents) {
    if (document.node.kind === 'section') continue;
    const branch = branches.at(document.parent ?? '');
    const leaf = leafOf(document, branch);
    if (leaf.kind === 'article') articles.push({ leaf, branch });
    else pages.push({ leaf, branch });
  }
  fillInOrder(branches, articles, pages, locale.language);

  const entries = { articles: articles.map(({ leaf }) => leaf), pages: pages.map(({ leaf }) => leaf) };
  const home = sections.find(({ parent }) => parent === undefined)?.branch;
  if (home) {
    home.articles = entries.articles;
    home.pages = entries.pages.filter(({ section }) => section === undefined);
    home.children = branches.top;
  }
  const folders = branches
    .folders()
    .flatMap(([, branch]) => (branch.node || keys.has(branch.key) ? [] : [[branch.key, branch] as const]));
  const byKey = new Map<string, Entry>([
    ...sections.map(({ key, branch }) => [key, branch] as const),
    ...folders,
    ...[...entries.articles, ...entries.pages].map((leaf) => [leaf.key, leaf] as const),
  ]);
  return { byKey, ...entries, home, sections: branches.top };
}

/** Parts the pages of folders that the locale fills and another has written, `lent`, from all other documents. */
function partFolders(graph: ContentGraph, locale: SiteLocale, listed: readonly TitledDocument[]) {
  const held = heldFolders(graph, locale, listed);
  const isLent = ({ node, missing, folder }: TitledDocument) =>
    missing === 'link' &&
    node.kind === 'section' &&
    held.has(folder) &&
    !graph.sections.page(locale.code, folder);
  return { lent: listed.filter(isLent), documents: listed.filter((document) => !isLent(document)) };
}

/** Lists the folders in which a locale has documents of its own, themselves or below. */
function heldFolders(
  { sections }: ContentGraph,
  { code }: SiteLocale,
  documents: readonly TitledDocument[],
): ReadonlySet<string> {
  const held = new Set<string>();
  for (const { missing, parent = '' } of documents) {
    let folder = missing ? '' : parent;
    while (folder !== '' && !held.has(folder)) {
      held.add(folder);
      folder = sections.above(code, parentOf(folder));
    }
  }
  return held;
}

/** The branches of a tree by folder; a folder is given one when something is put into it. */
interface Branches {
  readonly top: Branch[];
  /** Returns the branch of a folder; undefined at the top. */
  at(folder: string): Branch | undefined;
  place(branch: Branch, parent: string): void;
  /** Makes a section the branch of a folder: where two of one name do not translate each other, the own one is. */
  offer(folder: string, branch: Branch, missing: Entry['missing']): void;
  /** Lets a folder without a page answer to the key that its page has in other locales. */
  name(folder: string, key: string): void;
  folders(): (readonly [string, Branch])[];
}

function createBranches(create: (folder: string) => Branch, above: (folder: string) => string): Branches {
  const byFolder = new Map<string, Branch>();
  const top: Branch[] = [];

  function at(folder: string): Branch | undefined {
    if (folder === '') return undefined;
    const existing = byFolder.get(folder);
    if (existing) return existing;
    const branch = create(folder);
    byFolder.set(folder, branch);
    place(branch, above(folder));
    return branch;
  }

  function place(branch: Branch, parent: string): void {
    const holder = at(parent);
    branch.section = holder;
    (holder?.children ?? top).push(branch);
  }

  return {
    top,
    at,
    place,
    offer(folder, branch, missing) {
      if (!missing || !byFolder.has(folder)) byFolder.set(folder, branch);
    },
    name(folder, key) {
      const branch = at(folder);
      if (branch && !branch.node) branch.key = key;
    },
    folders: () => [...byFolder],
  };
}

function branchOf({ node, key, title, permalink, missing, series, terms }: TitledDocument): Branch {
  return {
    kind: 'section',
    node,
    key,
    title,
    permalink,
    missing,
    series,
    terms,
    section: undefined,
    articles: [],
    pages: [],
    children: [],
  };
}

function folderBranch(graph: ContentGraph, locale: SiteLocale, folder: string): Branch {
  return {
    kind: 'section',
    node: undefined,
    key: folder,
    title: folderTitle(folder, locale.language),
    permalink: folderPermalink(graph.site, locale, folder, graph.sectionPath),
    missing: undefined,
    series: undefined,
    terms: byTaxonomy(graph.site, () => []),
    section: undefined,
    articles: [],
    pages: [],
    children: [],
  };
}

function leafOf(document: TitledDocument, section: SectionEntry | undefined): ArticleEntry | PageEntry {
  const { node, key, title, permalink, missing, series, terms } = document;
  const shared = { node, key, title, permalink, missing, series, terms, section };
  // An article has a date: without one, its kind would be another.
  return node.kind === 'article' && node.date !== undefined
    ? { kind: 'article', date: node.date, ...shared }
    : { kind: 'page', ...shared };
}

/** Sorts leaves and branches, and puts each article into its section and those above it, each page into its own. */
function fillInOrder(
  branches: Branches,
  articles: Placed<ArticleEntry>[],
  pages: Placed<PageEntry>[],
  language: string,
): void {
  const compareSiblings = createSiblingOrder(language);
  const inOrder = (a: Entry, b: Entry) => compareSiblings(siblingOf(a), siblingOf(b));
  articles.sort((a, b) => compareArticles(datedOf(a.leaf), datedOf(b.leaf)));
  pages.sort((a, b) => inOrder(a.leaf, b.leaf));
  for (const { leaf, branch } of articles)
    for (let section = branch; section; section = section.section) section.articles.push(leaf);
  for (const { leaf, branch } of pages) branch?.pages.push(leaf);
  for (const [, branch] of branches.folders()) branch.children.sort(inOrder);
  branches.top.sort(inOrder);
}

function datedOf({ key, date, node }: ArticleEntry) {
  return { key, date, moment: node.fields.moment };
}

function siblingOf({ key, title, node }: Entry): Sibling {
  return { key, title, order: node?.fields.order };
}
