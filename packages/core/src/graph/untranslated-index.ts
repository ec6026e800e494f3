import { domainOf, hostedAddress } from '../domain.js';
import type { LocaleCode } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { stemOf } from './document-index.js';
import type { Node } from './node.js';
import { homePermalink, translatedPermalink } from './node-permalink.js';

/** Finds the document whose translation into a locale would have an address, with or without what may end one. */
export type UntranslatedIndex = (locale: LocaleCode, path: string) => Node | undefined;

/** Creates the index of what each locale lacks; a locale's is made when a link first leads below its home page. */
export function createUntranslatedIndex(graph: ContentGraph): UntranslatedIndex {
  const byLocale = new Map<LocaleCode, ReadonlyMap<string, Node>>();

  function indexOf(code: LocaleCode): ReadonlyMap<string, Node> {
    const present = byLocale.get(code);
    if (present) return present;
    const index = new Map<string, Node>();
    const domain = domainOf(graph.site, code);
    const locale = graph.site.locales.find((each) => each.code === code);
    for (const [key, versions] of graph.versions) {
      const node = locale && !versions.has(code) ? graph.versionFor(key, code) : undefined;
      if (!locale || !node || node.parent === undefined) continue;
      const stem = stemOf(hostedAddress(domain, translatedPermalink(graph, node, locale)));
      if (!index.has(stem)) index.set(stem, node);
    }
    byLocale.set(code, index);
    return index;
  }

  return (code, path) => {
    const locale = graph.site.locales.find((each) => each.code === code);
    if (!locale) return undefined;
    const home = hostedAddress(domainOf(graph.site, code), homePermalink(graph.site, locale));
    if (!path.startsWith(home)) return undefined;
    return indexOf(code).get(stemOf(path));
  };
}
