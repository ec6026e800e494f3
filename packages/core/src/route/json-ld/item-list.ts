import type { Article, LocaleRoute, Pagination } from '../../types.js';
import type { JsonLdContext } from './context.js';
import type { JsonLdNode } from './json-ld.js';

/** Gives the list that a route shows (https://schema.org/ItemList), numbered through its pages; undefined for others. */
export function itemListNode({ absolute, ids }: JsonLdContext, route: LocaleRoute): JsonLdNode | undefined {
  const shown = shownOn(route);
  if (!shown || shown.articles.length === 0) return undefined;
  const { articles, total, before } = shown;
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

function shownOn(route: LocaleRoute) {
  const whole = (articles: readonly Article[]) => ({ articles, total: articles.length, before: 0 });
  switch (route.kind) {
    case 'home':
    case 'section':
    case 'term': {
      const { articles, pagination } = route;
      return { articles, total: pagination.total, before: before(articles, pagination) };
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

/** How many articles stand on the pages before: every page but the last is full. */
function before(articles: readonly Article[], { page, pages, total }: Pagination): number {
  return page === pages ? total - articles.length : (page - 1) * articles.length;
}
