import type { LocaleRoute } from '../../types.js';
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

function pageType({ options }: JsonLdContext, route: LocaleRoute): string {
  switch (route.kind) {
    case 'page':
    case 'home':
    case 'section': {
      const key = route.item?.key ?? '';
      const name = key.slice(key.lastIndexOf('/') + 1);
      const typeByKey =
        options.pageTypes?.[key] ?? (Object.hasOwn(pageTypes, name) ? pageTypes[name] : undefined);
      if (typeByKey !== undefined) return typeByKey;
      return route.kind === 'section' && route.pagination.total > 0 ? 'CollectionPage' : 'WebPage';
    }
    case 'term':
      return route.term.taxonomy === 'authors' ? 'ProfilePage' : 'CollectionPage';
    case 'search':
      return 'SearchResultsPage';
    case 'article':
    case 'not-found':
      return 'WebPage';
    default:
      return 'CollectionPage';
  }
}
