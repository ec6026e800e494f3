import { mediaAddress } from '../graph/resolve-media.js';
import type {
  Comment,
  CoverImage,
  ItemBase,
  OutlineEntry,
  OutlinePart,
  Person,
  SeriesReference,
  Taxonomy,
  TermReference,
} from '../types.js';
import type { LocaleContext } from './context.js';
import { createFiller } from './create-filler.js';
import { fillHoles } from './fill-holes.js';
import type { LocaleDocument } from './locale-documents.js';
import { addressed } from './picture.js';

/** What the items of a locale take from the lists that they stand in. */
export interface ItemSource {
  readonly context: LocaleContext;
  readonly documents: ReadonlyMap<string, LocaleDocument>;
  term(taxonomy: Taxonomy, name: string): TermReference | undefined;
  series(key: string): SeriesReference | undefined;
}

/** Where an item keeps what it is made from. */
const origin = Symbol('origin');

interface Made {
  readonly [origin]: { readonly source: ItemSource; readonly document: LocaleDocument };
}

/**
 * Gives the item of a document; the section that holds it is added by who places it. What costs work or memory is made when it is asked for, and not kept: a site of
 * 20,000 pages is written page by page. It stands in accessors that all items share, which are properties of each
 * item's own all the same, so that copying an item copies them.
 */
export function createItem(source: ItemSource, document: LocaleDocument): ItemBase {
  const { context } = source;
  const { node, missing, permalink } = document;
  const { fields, file, words, excerpt } = node;
  const title = titleOf(document, context);
  const item: Record<PropertyKey, unknown> = {
    kind: node.kind,
    key: node.key,
    locale: node.locale.code,
    language: node.locale.language,
    direction: node.locale.direction,
    title,
    shortTitle: fields.shortTitle ?? title,
    excerpt: excerpt || (fields.description ?? ''),
    permalink,
    url: context.absolute(permalink),
    canonical: canonicalOf(fields.canonical, context.origin) ?? context.absolute(node.permalink),
    words,
    readingTime: Math.max(1, Math.round(words / 230)),
    translators: fields.translators,
    sources: fields.sources,
    draft: node.draft,
    future: node.future,
    ...(fields.expires !== undefined && { expires: fields.expires }),
    expired: node.expired,
    old: node.old,
    file,
  };
  if (missing) item.missing = missing;
  if (fields.description !== undefined) item.description = fields.description;
  if (node.date !== undefined) item.date = node.date;
  if (fields.moment !== undefined) item.moment = fields.moment;
  if (fields.updated !== undefined) item.updated = fields.updated;
  if (fields.order !== undefined) item.order = fields.order;
  Object.defineProperty(item, origin, { value: { source, document } });
  return Object.defineProperties(item, accessors) as unknown as ItemBase;
}

const accessors: PropertyDescriptorMap = {
  html: lazily(({ source, document }) => fill(source, document)()),
  outline: lazily(({ source, document }) => partsOf(document.node.outline, fill(source, document))),
  tags: lazily(({ source, document }) => termsOf(source, 'tags', document.node.fields.tags)),
  categories: lazily(({ source, document }) =>
    termsOf(source, 'categories', document.node.fields.categories),
  ),
  authors: lazily(({ source, document }) => authorsOf(source, document.node.fields.authors)),
  series: lazily(({ source, document }) => (document.missing ? undefined : source.series(document.node.key))),
  cover: lazily(({ source, document }) => coverOf(source.context, document)),
  comments: lazily(({ source, document }) => commentsOf(source.context, document)),
  commentCount: lazily(({ source, document }) => count(commentsOf(source.context, document))),
  data: lazily(({ source, document: { node } }) => source.context.dataOf(node.file, node.fields.data)),
  diagnostics: lazily(({ source, document }) => source.context.diagnosticsOf(document.node.file)),
};

function lazily<T>(make: (from: Made[typeof origin]) => T): PropertyDescriptor {
  return {
    enumerable: true,
    get(this: Made) {
      return make(this[origin]);
    },
  };
}

function fill(source: ItemSource, document: LocaleDocument): (start?: number, end?: number) => string {
  const filler = createFiller(source.context, document, source.documents);
  return (start, end) => fillHoles(document.node.html, filler, start, end);
}

/** A document without a title is named by its first heading, else by its date, else by its file. */
function titleOf({ node }: LocaleDocument, { dates }: LocaleContext): string {
  const { fields, outline, path } = node;
  return fields.title || outline[0]?.title || (node.date ? dates.date(node.date) : path.name || node.key);
}

function canonicalOf(canonical: string | undefined, base: string): string | undefined {
  return canonical !== undefined && URL.canParse(canonical, base) ? new URL(canonical, base).href : undefined;
}

function partsOf(
  entries: readonly OutlineEntry[],
  fillRange: (start: number, end: number) => string,
): OutlinePart[] {
  return entries.map(({ id, title, depth, start, end, children }) => ({
    id,
    title,
    depth,
    get html() {
      return fillRange(start, end);
    },
    children: partsOf(children, fillRange),
  }));
}

function termsOf(source: ItemSource, taxonomy: Taxonomy, names: readonly string[]): TermReference[] {
  const terms = names.flatMap((name) => source.term(taxonomy, name) ?? []);
  return [...new Set(terms)];
}

/** An address that stands beside the name here wins over the one that the author gave elsewhere. */
function authorsOf(source: ItemSource, authors: readonly Person[]): TermReference[] {
  const terms = new Map<TermReference, TermReference>();
  for (const { name, url } of authors) {
    const term = source.term('authors', name);
    if (term && !terms.has(term)) terms.set(term, url === undefined ? term : { ...term, url });
  }
  return [...terms.values()];
}

function coverOf({ resolveMedia, site }: LocaleContext, { node }: LocaleDocument): CoverImage | undefined {
  const { cover } = node.fields;
  if (!cover) return undefined;
  if (/^(?:https?:)?\/\//i.test(cover.src)) return { src: cover.src, alt: cover.alt };
  const target = resolveMedia(node, cover.src);
  if (target === undefined || target === 'outside') return undefined;
  const { width, height, variants } = target.file;
  return {
    src: mediaAddress(target.path, site.basePath),
    alt: cover.alt,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    file: target.path,
    ...(variants && { variants: addressed(variants, site.basePath) }),
  };
}

function commentsOf({ comments }: LocaleContext, { node }: LocaleDocument): readonly Comment[] {
  return comments.get(`${node.locale.code}:${node.key}`)?.comments ?? [];
}

function count(comments: readonly Comment[]): number {
  return comments.reduce((sum, { replies }) => sum + 1 + count(replies), 0);
}
