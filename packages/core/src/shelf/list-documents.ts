import { addressFrom, domainOf } from '../domain.js';
import type { ContentGraph } from '../graph/content-graph.js';
import { parentOf } from '../graph/folder.js';
import type { Node } from '../graph/node.js';
import { translatedPermalink } from '../graph/node-permalink.js';
import type { LocaleCode, MissingPolicy, SiteLocale } from '../types.js';

/** The version of a document that a locale lists: its own, or another locale's by the policy for what is missing. */
export interface ListedDocument {
  readonly node: Node;
  readonly missing: 'link' | 'fallback' | undefined;
  /** Where this locale's readers find it. */
  readonly permalink: string;
  /** The folder, of this locale, of the section that holds it; `''` at the top, undefined for the home page. */
  readonly parent: string | undefined;
  /** The folder, of this locale, that it is the page of where it is a section. */
  readonly folder: string;
}

/** Lists the documents of a locale, by translation key. */
export function listDocuments(graph: ContentGraph, locale: SiteLocale): ReadonlyMap<string, ListedDocument> {
  const { sections } = graph;
  const documents = new Map<string, ListedDocument>();
  const policyOf = createPolicies(graph, locale.code);
  for (const [key, versions] of graph.versions) {
    const own = versions.get(locale.code);
    if (own) {
      const parent = own.parent === undefined ? undefined : sections.above(locale.code, own.parent);
      documents.set(key, {
        node: own,
        missing: undefined,
        permalink: own.permalink,
        parent,
        folder: own.folder,
      });
      continue;
    }
    const node = graph.versionFor(key, locale.code);
    // A locale has its own home page, even where it has no words of its own for it.
    if (!node || node.parent === undefined) continue;
    const missing = policyOf(node);
    if (missing === 'hide') continue;
    const from = node.locale.code;
    documents.set(key, {
      node,
      missing,
      permalink:
        missing === 'link' ? originalAddress(graph, node, locale) : translatedPermalink(graph, node, locale),
      parent: sections.counterpart(sections.above(from, node.parent), from, locale.code),
      folder: sections.counterpart(node.folder, from, locale.code),
    });
  }
  return documents;
}

/** Returns where a locale's readers are led for a document of another locale. */
function originalAddress({ site }: ContentGraph, node: Node, { code }: SiteLocale): string {
  return addressFrom(domainOf(site, code), domainOf(site, node.locale.code), node.permalink);
}

/** Reads the document's own policy, else that of the nearest section that has one, here or there, else the site's. */
function createPolicies(graph: ContentGraph, to: LocaleCode): (node: Node) => MissingPolicy {
  const { site, sections } = graph;
  const policies = new Map<string, MissingPolicy>();
  const policyIn = (from: LocaleCode, folder: string): MissingPolicy => {
    const id = `${from}:${folder}`;
    const remembered = policies.get(id);
    if (remembered) return remembered;
    const policy =
      sections.page(to, sections.counterpart(folder, from, to))?.fields.missing ??
      sections.page(from, folder)?.fields.missing ??
      (folder === '' ? site.missing : policyIn(from, parentOf(folder)));
    policies.set(id, policy);
    return policy;
  };
  return ({ fields, locale, parent }) => fields.missing ?? policyIn(locale.code, parent ?? '');
}
