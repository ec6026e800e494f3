import type { JsonLdContext } from './context.js';
import type { JsonLdNode } from './json-ld.js';

/** Describes the site in the view's language (https://schema.org/WebSite), with its search page if it has one. */
export function webSiteNode({ view, absolute, ids, options }: JsonLdContext): JsonLdNode {
  const { search } = view.links;
  const { searchParameter = 'q' } = options;
  return {
    '@type': 'WebSite',
    '@id': ids.website(view),
    name: view.title,
    description: view.description || undefined,
    url: absolute(view.permalink),
    inLanguage: view.language,
    publisher: view.organization && { '@id': ids.organization },
    potentialAction:
      search === undefined
        ? undefined
        : {
            '@type': 'SearchAction',
            target: {
              '@type': 'EntryPoint',
              urlTemplate: `${absolute(search)}?${searchParameter}={search_term_string}`,
            },
            'query-input': 'required name=search_term_string',
          },
  };
}
