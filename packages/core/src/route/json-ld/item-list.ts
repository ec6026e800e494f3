import type { Article, LocaleRoute, Pagination } from '../../types.js';
import type { JsonLdContext } from './context.js';
import type { JsonLdNode } from './json-ld.js';

/**
 * Describes the list of articles on a route (https://schema.org/ItemList), numbered through all its pages; undefined
 * for a route without a list.
 */
export function itemListNode({ absolute, ids }: JsonLdContext, route: LocaleRoute): JsonLdNode | undefined {
  const list = articleList(route);
  if (!list || list.articles.length === 0) return undefined;
  const { articles, total, before } = list;
  return {
    '@type': 'ItemList',
    '@id': ids.list(route.permalink),
    numberOfItems: total,
    itemListElement: articles.map(({ title, permalink }, index) => ({
      '@type': 'ListItem',
      position: before + index + 1,
      name: title,
      url: absolute(permalink),
    })),
  };
}

function articleList(route: LocaleRoute) {
  const whole = (articles: readonly Article[]) => ({ articles, total: articles.length, before: 0 });
  switch (route.kind) {
    case 'home':
    case 'section':
    case 'term': {
      const { articles, pagination } = route;
      return { articles, total: pagination.total, before: countBefore(articles, pagination) };
    }
    case 'year':
      return whole(route.year.articles);
    case 'month':
      return whole(route.month.articles);
    case 'series':
      return whole(route.series.articles);
    default:
      return undefined;
  }
}

/** Counts the articles on the pages before this one. Every page but the last is full. */
function countBefore(articles: readonly Article[], { page, pages, total }: Pagination): number {
  return page === pages ? total - articles.length : (page - 1) * articles.length;
}
