import type { LocaleRoute, Pagination } from '../../types.js';
import type { JsonLdContext } from './context.js';
import type { JsonLdNode } from './json-ld.js';

/**
 * Describes the list of articles, or of terms, on a route (https://schema.org/ItemList), numbered through all its pages; undefined
 * for a route without a list.
 */
export function itemListNode({ absolute, ids }: JsonLdContext, route: LocaleRoute): JsonLdNode | undefined {
  const listed =
    route.kind === 'terms'
      ? route.terms.map(({ name, permalink }) => ({ title: name, permalink }))
      : route.articles;
  if (listed.length === 0) return undefined;
  const pagination = 'pagination' in route ? route.pagination : undefined;
  const before = pagination ? articlesBefore(listed.length, pagination) : 0;
  return {
    '@type': 'ItemList',
    '@id': ids.list(route.permalink),
    numberOfItems: pagination?.total ?? listed.length,
    itemListElement: listed.map(({ title, permalink }, index) => ({
      '@type': 'ListItem',
      position: before + index + 1,
      name: title,
      url: absolute(permalink),
    })),
  };
}

/** Counts the articles on the pages before: every page but the last is full. */
function articlesBefore(count: number, { page, pages, total }: Pagination): number {
  return page === pages ? total - count : (page - 1) * count;
}
