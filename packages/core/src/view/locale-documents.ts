import { type ContentGraph, type Node, parentOf, permalinkOf } from '../graph/content-graph.js';
import type { MissingPolicy, SiteLocale } from '../types.js';

/** A document as a locale lists it: its own version, or another locale's by the policy for missing translations. */
export interface LocaleDocument {
  readonly node: Node;
  readonly missing: 'link' | 'fallback' | undefined;
  /** Where this locale's readers find it. */
  readonly permalink: string;
}

/** Gives every document that a locale lists, by translation key. */
export function localeDocuments(graph: ContentGraph, locale: SiteLocale): Map<string, LocaleDocument> {
  const documents = new Map<string, LocaleDocument>();
  for (const [key, versions] of graph.versions) {
    const own = versions.get(locale.code);
    if (own) {
      documents.set(key, { node: own, missing: undefined, permalink: own.permalink });
      continue;
    }
    const node = graph.original(key);
    if (!node) continue;
    const policy = policyOf(graph, node, locale);
    if (policy === 'hide' || node.parent === undefined) continue;
    const permalink =
      policy === 'link'
        ? node.permalink
        : permalinkOf(graph.site, node, locale, (code, folder) => `/${graph.sectionPath(code, folder)}`);
    documents.set(key, { node, missing: policy, permalink });
  }
  return documents;
}

/** The document's own policy, else that of the nearest section that has one, else the site's. */
function policyOf(graph: ContentGraph, node: Node, locale: SiteLocale): MissingPolicy {
  if (node.document.fields.missing) return node.document.fields.missing;
  for (
    let folder = node.parent;
    folder !== undefined;
    folder = folder === '' ? undefined : parentOf(folder)
  ) {
    for (const code of [locale.code, node.locale.code]) {
      const policy = graph.sectionPage(code, folder)?.document.fields.missing;
      if (policy) return policy;
    }
  }
  return graph.site.missing;
}
