import type { LocaleRoute } from '../../types.js';
import { routeKinds } from '../route-kinds.js';
import type { JsonLdContext } from './context.js';
import { creativeWork } from './creative-work.js';
import type { JsonLdNode } from './json-ld.js';

/** The types of pages by the last segment of their translation key. */
const pageTypes: Readonly<Record<string, string>> = {
  about: 'AboutPage',
  'a-propos': 'AboutPage',
  contact: 'ContactPage',
};

/** Describes the page itself (https://schema.org/WebPage), apart from the article or list that it shows. */
export function webPageNode(
  context: JsonLdContext,
  route: LocaleRoute,
  main: string | undefined,
  breadcrumb: string | undefined,
): JsonLdNode {
  const { view, absolute, ids } = context;
  const item = 'item' in route && route.kind !== 'article' ? route.item : undefined;
  const about = item && creativeWork(context, item);
  return {
    ...about,
    '@type': pageType(context, route),
    '@id': ids.page(route.permalink),
    name: route.title,
    url: absolute(route.permalink),
    inLanguage: item?.language ?? view.language,
    isPartOf: { '@id': ids.website(view) },
    breadcrumb: breadcrumb === undefined ? undefined : { '@id': breadcrumb },
    mainEntity: main === undefined ? undefined : { '@id': main },
  };
}

/** Refines the type that its kind gives a page: by its translation key, its author, or its empty list. */
function pageType({ options }: JsonLdContext, route: LocaleRoute): string {
  const { schema } = routeKinds[route.kind];
  if (route.kind === 'term' && route.term.taxonomy === 'authors') return 'ProfilePage';
  if (route.kind !== 'page' && route.kind !== 'home' && route.kind !== 'section') return schema;
  const key = route.item?.key ?? '';
  const name = key.slice(key.lastIndexOf('/') + 1);
  const type = options.pageTypes?.[key] ?? (Object.hasOwn(pageTypes, name) ? pageTypes[name] : undefined);
  if (type !== undefined) return type;
  return route.kind === 'section' && route.pagination.total === 0 ? 'WebPage' : schema;
}
