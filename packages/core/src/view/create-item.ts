import { mediaAddress, resolveMedia } from '../graph/resolve-media.js';
import type {
  Comment,
  CoverImage,
  ItemBase,
  OutlineEntry,
  OutlinePart,
  SeriesReference,
  TermReference,
} from '../types.js';
import type { LocaleContext } from './context.js';
import { createFiller } from './create-filler.js';
import { fillHoles, type HoleFiller } from './fill-holes.js';
import type { LocaleDocument } from './locale-documents.js';

/** What an item takes from the lists that it stands in. */
export interface ItemReferences {
  terms(taxonomy: 'tags' | 'categories' | 'authors', names: readonly string[]): readonly TermReference[];
  series(key: string): SeriesReference | undefined;
  documents: ReadonlyMap<string, LocaleDocument>;
}

/** What all items share, and what only articles, pages or sections add. */
export function createItem(
  context: LocaleContext,
  document: LocaleDocument,
  references: ItemReferences,
): ItemBase {
  const { site } = context;
  const { node, missing, permalink } = document;
  const { fields, file, words, excerpt, outline, path } = node.document;
  const origin = new URL(site.url).origin;
  const comments = context.comments.get(`${node.locale.code}:${node.key}`)?.comments ?? [];
  const title = titleOf(document, context);
  const cover = coverOf(context, document);
  let filler: HoleFiller | undefined;
  let html: string | undefined;
  let parts: readonly OutlinePart[] | undefined;
  const fill = (start?: number, end?: number) => {
    filler ??= createFiller(context, document, references.documents);
    return fillHoles(node.document.html, filler, start, end);
  };
  const item: Omit<
    ItemBase,
    'html' | 'outline' | 'tags' | 'categories' | 'authors' | 'series' | 'diagnostics' | 'data'
  > = {
    key: node.key,
    locale: node.locale.code,
    language: node.locale.language,
    direction: node.locale.direction,
    ...(missing && { missing }),
    title,
    shortTitle: fields.shortTitle ?? title,
    ...(fields.description !== undefined && { description: fields.description }),
    excerpt: excerpt || (fields.description ?? ''),
    permalink,
    url: origin + permalink,
    canonical: fields.canonical ?? origin + node.permalink,
    ...(node.date !== undefined && { date: node.date }),
    ...(fields.moment !== undefined && { moment: fields.moment }),
    ...(fields.updated !== undefined && { updated: fields.updated }),
    ...(fields.order !== undefined && { order: fields.order }),
    words,
    readingTime: Math.max(1, Math.round(words / 230)),
    translators: fields.translators,
    ...(cover && { cover }),
    sources: fields.sources,
    comments,
    commentCount: countComments(comments),
    draft: node.draft,
    future: node.future,
    file,
  };
  return Object.defineProperties(item, {
    html: { enumerable: true, get: () => (html ??= fill()) },
    outline: { enumerable: true, get: () => (parts ??= partsOf(outline, fill)) },
    tags: { enumerable: true, get: () => references.terms('tags', fields.tags) },
    categories: { enumerable: true, get: () => references.terms('categories', fields.categories) },
    authors: {
      enumerable: true,
      get: () =>
        references
          .terms(
            'authors',
            fields.authors.map(({ name }) => name),
          )
          .map((term, index) => ({
            ...term,
            ...(fields.authors[index]?.url && { url: fields.authors[index].url }),
          })),
    },
    series: { enumerable: true, get: () => (missing ? undefined : references.series(node.key)) },
    data: { enumerable: true, get: () => context.dataOf(file, fields.data) },
    diagnostics: { enumerable: true, get: () => context.diagnosticsOf(file) },
    path: { enumerable: false, value: path },
  }) as ItemBase;
}

/** A document without a title is named by its first heading, else by its date, else by its file. */
export function titleOf({ node }: LocaleDocument, { dates }: LocaleContext): string {
  const { fields, outline, path } = node.document;
  return fields.title || outline[0]?.title || (node.date ? dates.date(node.date) : path.name || node.key);
}

function partsOf(
  entries: readonly OutlineEntry[],
  fill: (start: number, end: number) => string,
): OutlinePart[] {
  return entries.map((entry) => {
    let html: string | undefined;
    return {
      id: entry.id,
      title: entry.title,
      depth: entry.depth,
      get html() {
        html ??= fill(entry.start, entry.end);
        return html;
      },
      children: partsOf(entry.children, fill),
    };
  });
}

function coverOf({ media, site }: LocaleContext, { node }: LocaleDocument): CoverImage | undefined {
  const { cover } = node.document.fields;
  if (!cover) return undefined;
  if (/^https?:\/\//i.test(cover.src)) return { src: cover.src, alt: cover.alt };
  const target = resolveMedia(media, node, { written: cover.src });
  if (target === undefined || target === 'outside') return undefined;
  const { width, height } = target.file;
  return {
    src: mediaAddress(target.path, site.basePath),
    alt: cover.alt,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    file: target.path,
  };
}

function countComments(comments: readonly Comment[]): number {
  return comments.reduce((count, { replies }) => count + 1 + countComments(replies), 0);
}
