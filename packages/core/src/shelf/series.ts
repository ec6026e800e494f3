import { compare } from '../diagnostic.js';
import { domainOf } from '../domain.js';
import type { Node } from '../graph/node.js';
import { fillPattern } from '../permalink.js';
import { compareFolded } from '../text/name-fold.js';
import type { SeriesReference } from '../types.js';
import type { ListedDocument } from './list-documents.js';
import type { TermOptions } from './terms.js';
import { createSlugs } from './unique-slugs.js';

/** The place of an article in its series, by translation key; each series together, in the order of its parts. */
export type SeriesParts = ReadonlyMap<string, SeriesReference>;

/**
 * Numbers the articles of each series by part, then by date; series come in the order of their folded names. Only
 * this locale's own articles count, so that no part is numbered that its readers cannot read here. An article without
 * a part follows the one before it; the total is the highest number, so that « part 3 of 3 » stays true while part 2
 * is not translated.
 */
export function numberSeries(
  documents: Iterable<ListedDocument>,
  { site, locale, fold }: TermOptions,
): SeriesParts {
  const slugOf = createSlugs(locale.language);
  const segment = site.paths[locale.code]?.series ?? 'series';
  const { basePath } = domainOf(site, locale.code);
  const references = new Map<string, SeriesReference>();
  for (const [id, { name, nodes }] of [...groupBySeries(documents, fold)].sort(([a], [b]) =>
    compareFolded(a, b),
  )) {
    const slug = slugOf(name, id);
    const values = { locale: locale.prefix, series: segment, slug };
    const permalink = fillPattern(site.permalinks.series, values, basePath);
    let last = 0;
    const parts = nodes.toSorted(compareParts).map(({ key, fields }) => {
      last = fields.series?.part ?? last + 1;
      return { key, part: last };
    });
    const total = Math.max(nodes.length, last);
    for (const { key, part } of parts) references.set(key, { name, slug, permalink, part, total });
  }
  return references;
}

function groupBySeries(documents: Iterable<ListedDocument>, fold: (name: string) => string) {
  const groups = new Map<string, { readonly name: string; readonly nodes: Node[] }>();
  for (const { node, missing } of documents) {
    const { series } = node.fields;
    if (!series || missing || node.kind !== 'article') continue;
    const id = fold(series.name);
    const group = groups.get(id) ?? { name: series.name, nodes: [] };
    group.nodes.push(node);
    groups.set(id, group);
  }
  return groups;
}

function compareParts(a: Node, b: Node): number {
  const [one, two] = [a, b].map(({ fields }) => fields.series?.part ?? Number.POSITIVE_INFINITY);
  if (one !== two) return (one ?? 0) < (two ?? 0) ? -1 : 1;
  return compare(a.date ?? '', b.date ?? '') || compare(a.key, b.key);
}
