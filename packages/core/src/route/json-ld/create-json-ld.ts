import { createAbsolute } from '../../absolute-url.js';
import { domainOf, domainOfOutput } from '../../domain.js';
import { expectObject, expectText } from '../../text/expect.js';
import type { Library, LocaleRoute, Route } from '../../types.js';
import { blogNode, blogPostingNode } from './blog-posting.js';
import { breadcrumbNode } from './breadcrumb.js';
import { createIds, type JsonLdContext, type JsonLdOptions } from './context.js';
import { profileNode } from './creative-work.js';
import { itemListNode } from './item-list.js';
import type { JsonLd, JsonLdNode, JsonLdValue } from './json-ld.js';
import { organizationNode } from './organization.js';
import { webPageNode } from './web-page.js';
import { webSiteNode } from './web-site.js';

/**
 * Describes a route in schema.org terms: the site and the organisation behind it, the page, its breadcrumb, and the
 * article, list, series or person that the page shows. Every address is absolute; the `@id` of a thing is the same on
 * every page that names it. Unknown properties are left out.
 *
 * A redirect or a file has an empty graph.
 *
 * @throws TypeError where the library or the route is none.
 * @example
 * const [route] = library.locale('fr').routes.filter(({ kind }) => kind === 'article')
 * formatJsonLd(createJsonLd(library, route)) // '{"@context":"https://schema.org","@graph":[{"@type":"Organization",…'
 */
export function createJsonLd(library: Library, route: Route, options: JsonLdOptions = {}): JsonLd {
  expectObject(library, 'a library, from `buildLibrary`');
  expectText(library.url, 'a library, from `buildLibrary`');
  expectObject(route, 'a route of the library');
  const nodes = graphOf(library, route, options).filter((node) => node !== undefined);
  return { '@context': 'https://schema.org', '@graph': nodes.map(compact) };
}

function graphOf(library: Library, route: Route, options: JsonLdOptions): (JsonLdNode | undefined)[] {
  const contextOf = (code: string): JsonLdContext => {
    const absolute = createAbsolute(domainOf(library, code).url);
    return { library, view: library.locale(code), options, absolute, ids: createIds(library, absolute) };
  };
  if (route.kind === 'redirect' || route.kind === 'file') return [];
  if (route.kind === 'language-choice') {
    const { locales = [] } = domainOfOutput(library, route.output) ?? {};
    const contexts = locales.map(contextOf);
    const [first] = contexts;
    return [first && organizationNode(first), ...contexts.map(webSiteNode)];
  }
  const context = contextOf(route.locale);
  const [main, ...others] = contentNodes(context, route);
  const breadcrumb = breadcrumbNode(context, route);
  return [
    organizationNode(context),
    webSiteNode(context),
    webPageNode(context, route, main?.['@id'], breadcrumb?.['@id']),
    breadcrumb,
    main,
    ...others,
  ];
}

/** Describes what a page shows: its main entity first, then the rest. */
function contentNodes(context: JsonLdContext, route: LocaleRoute): (JsonLdNode | undefined)[] {
  const { ids, absolute } = context;
  const list = itemListNode(context, route);
  switch (route.kind) {
    case 'article':
      return [blogPostingNode(context, route.item), blogNode(context, route.item.section)];
    case 'home':
      return [list, list && blogNode(context, undefined)];
    case 'section':
      return [list, list && blogNode(context, route.item)];
    case 'term':
      return route.term.taxonomy === 'authors' ? [profileNode(context, route.term), list] : [list];
    case 'series': {
      const { name, permalink, articles } = route.series;
      const hasPart = articles.map((article) => ({ '@id': ids.item(article) }));
      const url = absolute(permalink);
      return [{ '@type': 'CreativeWorkSeries', '@id': ids.series(permalink), name, url, hasPart }, list];
    }
    case 'page':
    case 'archive':
    case 'terms':
    case 'year':
    case 'month':
    case 'search':
    case 'not-found':
      return [list];
  }
}

/** Drops undefined properties at every depth, so that the object equals its own JSON. */
function compact(node: JsonLdNode): JsonLdNode {
  const compacted: Record<string, JsonLdValue> = {};
  for (const name of Object.keys(node)) {
    const value = node[name];
    if (value !== undefined) compacted[name] = compactValue(value);
  }
  return compacted;
}

function compactValue(value: JsonLdValue): JsonLdValue {
  if (typeof value !== 'object') return value;
  return Array.isArray(value) ? value.map(compactValue) : compact(value as JsonLdNode);
}
