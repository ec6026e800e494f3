import type { ContentGraph } from '../graph/content-graph.js';
import type { Node } from '../graph/node.js';
import { type MediaResolver, mediaAddress } from '../graph/resolve-media.js';
import type { Staleness } from '../graph/stale-blocks.js';
import type { Entry } from '../shelf/entry.js';
import { isBuiltIn } from '../taxonomy.js';
import { readingMinutes } from '../text/reading-time.js';
import type {
  BuiltInTaxonomy,
  Comment,
  CommentFile,
  CoverImage,
  Domain,
  ItemBase,
  ParsedDocument,
  Site,
  SiteLocale,
} from '../types.js';
import { editLinkOf } from './edit-link.js';
import { addressed } from './picture.js';

/** What an item leads to, or makes when it is asked: the rest are facts. */
type Led = 'html' | 'outline' | 'comments' | 'diagnostics';

/** The plain facts of an item. */
export type ItemFacts = Omit<ItemBase, Led>;

/** What the facts of items are told from. */
export interface FactSources {
  readonly site: Site;
  readonly graph: ContentGraph;
  /** The locale that lists the items. */
  readonly locale: SiteLocale;
  /** Where the locale stands. */
  readonly domain: Domain;
  readonly resolveMedia: MediaResolver;
  /** By locale and key, `'fr:blog/cohesion'`. */
  readonly comments: ReadonlyMap<string, CommentFile>;
  /** Returns the absolute address of a permalink, percent-encoded. */
  absolute(permalink: string): string;
  canonicalOf(entry: Entry): string;
  /** Returns the site's own data of a document, checked. */
  dataOf(node: Node): unknown;
  /** Returns what of a translation its original says otherwise now. */
  stalenessOf(node: Node): Staleness;
  /** Returns what the text of a document is now. */
  textOf(node: Node): ParsedDocument;
}

/** States what is known of an entry. */
export function itemFacts(entry: Entry, sources: FactSources): ItemFacts {
  const { node, title, permalink, terms, series, missing } = entry;
  const { absolute, canonicalOf } = sources;
  const edit = editLinkOf(entry, sources);
  const shared = {
    key: entry.key,
    title,
    permalink,
    url: absolute(permalink),
    canonical: canonicalOf(entry),
    ...termFacts(terms),
    ...(missing && { missing }),
    ...(series && { series }),
    ...(edit && { edit }),
  };
  return node
    ? { ...shared, ...documentFacts(title, node, sources) }
    : { ...shared, ...folderFacts(title, sources) };
}

/** Parts the terms of every site from those of the site's own taxonomies. */
function termFacts(terms: Entry['terms']): Pick<ItemFacts, BuiltInTaxonomy | 'terms'> {
  const own = Object.entries(terms).filter(([name]) => !isBuiltIn(name));
  const { authors = [], tags = [], categories = [] } = terms;
  return { authors, tags, categories, ...(own.length > 0 && { terms: Object.fromEntries(own) }) };
}

function documentFacts(title: string, node: Node, sources: FactSources) {
  const layout = sources.graph.layoutOf(node);
  const { fields, file, within = file, locale, date, draft, future, expired, old } = node;
  const { words, excerpt } = sources.textOf(node);
  const cover = coverOf(node, sources);
  return {
    locale: locale.code,
    language: locale.language,
    direction: locale.direction,
    shortTitle: fields.shortTitle ?? title,
    excerpt: excerpt || (fields.description ?? ''),
    words,
    readingTime: readingMinutes(words, locale.language),
    translators: fields.translators,
    sources: fields.sources,
    commentCount: countComments(commentsOf(node, sources)),
    ...(isDiscussed(node, sources) && { discussed: true as const }),
    ...(layout !== undefined && { layout }),
    ...translationFacts(node, sources),
    draft,
    future,
    expired,
    old,
    data: sources.dataOf(node),
    file: within,
    ...(cover && { cover }),
    ...(fields.description !== undefined && { description: fields.description }),
    ...(date !== undefined && { date }),
    ...(fields.moment !== undefined && { moment: fields.moment }),
    ...(fields.updated !== undefined && { updated: fields.updated }),
    ...(fields.expires !== undefined && { expires: fields.expires }),
    ...(fields.order !== undefined && { order: fields.order }),
    ...(fields.sameAs !== undefined && { sameAs: fields.sameAs }),
  };
}

function translationFacts(
  node: Node,
  { stalenessOf }: Pick<FactSources, 'stalenessOf'>,
): Pick<ItemFacts, 'translation' | 'waitsFor'> {
  const { translation, waitsFor } = node;
  if (!translation) return waitsFor ? { waitsFor } : {};
  const { from: _, ...stated } = translation;
  return { translation: { ...stated, stale: stalenessOf(node).blocks }, ...(waitsFor && { waitsFor }) };
}

/** A folder without a page has its place and nothing else. */
function folderFacts(title: string, { locale }: FactSources) {
  return {
    locale: locale.code,
    language: locale.language,
    direction: locale.direction,
    shortTitle: title,
    excerpt: '',
    words: 0,
    readingTime: 1,
    translators: [],
    sources: [],
    commentCount: 0,
    draft: false,
    future: false,
    expired: false,
    old: false,
    data: {},
    file: '',
  };
}

function coverOf(node: Node, { resolveMedia, domain: { basePath } }: FactSources): CoverImage | undefined {
  const { cover } = node.fields;
  if (!cover) return undefined;
  if (/^(?:https?:)?\/\//i.test(cover.src)) return { src: cover.src, alt: cover.alt };
  const target = resolveMedia(node, cover.src);
  if (target === undefined || target === 'outside') return undefined;
  const { width, height, variants } = target.file;
  return {
    src: mediaAddress(target.path, basePath),
    alt: cover.alt,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    file: target.path,
    ...(variants && { variants: addressed(variants, basePath) }),
  };
}

/** Returns the comments on a document, each with its replies. */
export function commentsOf(
  { locale, key }: Node,
  { comments }: Pick<FactSources, 'comments'>,
): readonly Comment[] {
  return comments.get(`${locale.code}:${key}`)?.comments ?? [];
}

/**
 * Decides by the document, else by the site. Where the site says nothing, there must be comments: elsewhere `comments:
 * true` stands in texts for the programs of others.
 */
function isDiscussed({ fields }: Node, { site, comments }: FactSources): boolean {
  if (site.comments === undefined) return fields.comments !== false && comments.size > 0;
  return fields.comments ?? site.comments;
}

function countComments(comments: readonly Comment[]): number {
  return comments.reduce((sum, { replies }) => sum + 1 + countComments(replies), 0);
}
