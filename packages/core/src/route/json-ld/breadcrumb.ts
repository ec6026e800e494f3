import type { LocaleRoute } from '../../types.js';
import type { JsonLdContext } from './context.js';
import type { JsonLdNode } from './json-ld.js';

/** Lists the pages from the home page down to a route (https://schema.org/BreadcrumbList); undefined on the home page. */
export function breadcrumbNode(
  { view, absolute, ids }: JsonLdContext,
  route: LocaleRoute,
): JsonLdNode | undefined {
  const current = 'pagination' in route ? { permalink: route.pagination.first } : route;
  const trail = view.breadcrumb(current);
  if (trail.length < 2) return undefined;
  return {
    '@type': 'BreadcrumbList',
    '@id': ids.breadcrumb(current.permalink),
    itemListElement: trail.map(({ label, permalink }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(permalink),
    })),
  };
}
