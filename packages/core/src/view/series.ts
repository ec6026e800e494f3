import { compare } from '../diagnostic.js';
import { fillPattern } from '../permalink.js';
import type { Article, Item, Series, SeriesReference } from '../types.js';
import type { LocaleContext } from './context.js';
import type { LocaleDocument } from './locale-documents.js';
import { createSlugs } from './unique-slugs.js';

/** The series of a locale: its own articles only, so that no part is numbered that its readers cannot read here. */
export interface SeriesIndex {
  reference(key: string): SeriesReference | undefined;
  /** In the order of their folded names. */
  series(byKey: ReadonlyMap<string, Item>): readonly Series[];
}

/**
 * Orders the articles of each series by part, then by date. An article without a part follows the one before it; the
 * total is the highest number, so that « part 3 of 3 » stays true while part 2 is not translated.
 */
export function createSeriesIndex(
  { site, locale, fold }: LocaleContext,
  documents: Iterable<LocaleDocument>,
): SeriesIndex {
  const groups = new Map<string, { readonly name: string; readonly members: LocaleDocument[] }>();
  for (const document of documents) {
    const { series } = document.node.fields;
    if (!series || document.missing || document.node.kind !== 'article') continue;
    const id = fold(series.name);
    const group = groups.get(id) ?? { name: series.name, members: [] };
    group.members.push(document);
    groups.set(id, group);
  }
  const slugs = createSlugs(locale.language);
  const references = new Map<string, SeriesReference>();
  const lists: (Omit<Series, 'articles'> & { readonly keys: readonly string[] })[] = [];
  for (const [id, { name, members }] of [...groups].sort(([a], [b]) => compare(a, b))) {
    const slug = slugs(name, id);
    const permalink = fillPattern(
      site.permalinks.series,
      { locale: locale.prefix, series: site.paths[locale.code]?.series ?? 'series', slug },
      site.basePath,
    );
    members.sort(compareParts);
    let last = 0;
    const parts = members.map(({ node }) => {
      last = node.fields.series?.part ?? last + 1;
      return { key: node.key, part: last };
    });
    const total = Math.max(members.length, last);
    for (const { key, part } of parts) references.set(key, { name, slug, permalink, part, total });
    lists.push({ name, slug, permalink, keys: parts.map(({ key }) => key) });
  }
  return {
    reference: (key) => references.get(key),
    series: (byKey) =>
      lists.map(({ keys, ...series }) => ({
        ...series,
        articles: keys
          .map((key) => byKey.get(key))
          .filter((item): item is Article => item?.kind === 'article'),
      })),
  };
}

function compareParts(a: LocaleDocument, b: LocaleDocument): number {
  const [one, two] = [a, b].map(({ node }) => node.fields.series?.part ?? Number.POSITIVE_INFINITY);
  if (one !== two) return (one ?? 0) < (two ?? 0) ? -1 : 1;
  return compare(a.node.date ?? '', b.node.date ?? '') || compare(a.node.key, b.node.key);
}
