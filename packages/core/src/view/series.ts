import { compare } from '../diagnostic.js';
import { foldText } from '../graph/fold-text.js';
import { fillPattern } from '../permalink.js';
import { createSlug } from '../slug.js';
import type { Article, Item, Series, SeriesReference } from '../types.js';
import type { LocaleContext } from './context.js';
import type { LocaleDocument } from './locale-documents.js';

/** The series of a locale: its own articles only, numbered without gaps for what is missing here. */
export interface SeriesIndex {
  reference(key: string): SeriesReference | undefined;
  series(byKey: ReadonlyMap<string, Item>): readonly Series[];
}

/** Orders the articles of each series by part, then by date. */
export function createSeriesIndex(
  { site, locale }: LocaleContext,
  documents: ReadonlyMap<string, LocaleDocument>,
): SeriesIndex {
  const groups = new Map<string, { name: string; members: LocaleDocument[] }>();
  for (const document of documents.values()) {
    const series = document.node.document.fields.series;
    if (!series || document.missing || document.node.kind !== 'article') continue;
    const group = groups.get(foldText(series.name)) ?? { name: series.name, members: [] };
    group.members.push(document);
    groups.set(foldText(series.name), group);
  }
  const references = new Map<string, SeriesReference>();
  const lists: { name: string; slug: string; permalink: string; keys: string[] }[] = [];
  for (const [folded, { name, members }] of [...groups].sort(([a], [b]) => compare(a, b))) {
    members.sort(compareParts);
    const slug =
      createSlug(name, { locale: locale.language }) ||
      encodeURIComponent(folded).replace(/%/g, '').toLowerCase();
    const permalink = fillPattern(
      site.permalinks.series,
      { locale: locale.prefix, series: site.paths[locale.code]?.series ?? 'series', slug },
      site.basePath,
    );
    const keys = members.map(({ node }) => node.key);
    lists.push({ name, slug, permalink, keys });
    members.forEach(({ node }, index) => {
      const part = node.document.fields.series?.part ?? index + 1;
      references.set(node.key, { name, slug, permalink, part, total: Math.max(members.length, part) });
    });
  }
  return {
    reference: (key) => references.get(key),
    series: (byKey) =>
      lists.map(({ name, slug, permalink, keys }) => ({
        name,
        slug,
        permalink,
        articles: keys
          .map((key) => byKey.get(key))
          .filter((item): item is Article => item?.kind === 'article'),
      })),
  };
}

function compareParts(a: LocaleDocument, b: LocaleDocument): number {
  const [one, two] = [a, b].map(({ node }) => node.document.fields.series?.part ?? Number.POSITIVE_INFINITY);
  if (one !== two) return (one ?? 0) - (two ?? 0);
  return compare(a.node.date ?? '', b.node.date ?? '') || compare(a.node.key, b.node.key);
}
