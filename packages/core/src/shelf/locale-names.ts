import type { ContentGraph } from '../graph/content-graph.js';
import type { Node } from '../graph/node.js';
import { onceEach } from '../once.js';
import { byTaxonomy } from '../taxonomy.js';
import type { SiteLocale, Taxonomy } from '../types.js';
import { type ListedDocument, listDocuments } from './list-documents.js';
import { type NamedTerms, nameTerms, referToTerms } from './terms.js';

/** The documents that a locale lists, and their terms as it names them. */
interface NamedDocuments {
  readonly documents: ReadonlyMap<string, ListedDocument>;
  readonly named: Readonly<Record<Taxonomy, NamedTerms>>;
}

/** Returns what a locale lists and names. */
export type LocaleNames = (locale: SiteLocale) => NamedDocuments;

/**
 * Creates the names of terms in all locales: a term that no page of a locale shows leads where its documents lead, to
 * the locale that they come from.
 */
export function createLocaleNames(graph: ContentGraph): LocaleNames {
  const { site } = graph;
  const optionsOf = (locale: SiteLocale) => ({
    site,
    locale,
    fold: graph.nameFold(locale.code),
    pairOf: (node: Node, taxonomy: Taxonomy, name: string) =>
      graph.terms.counterpart(taxonomy, node.locale.code, name, locale.code),
  });
  const documentsOf = onceEach((locale: SiteLocale) => listDocuments(graph, locale));
  const referencesOf = onceEach((locale: SiteLocale) =>
    byTaxonomy(site, (taxonomy) => referToTerms(taxonomy, documentsOf(locale), optionsOf(locale))),
  );
  const originalOf = ({ locale }: Node, taxonomy: Taxonomy, name: string) =>
    referencesOf(locale)[taxonomy]?.get(graph.nameFold(locale.code)(name));
  return onceEach((locale) => {
    const documents = documentsOf(locale);
    const options = { ...optionsOf(locale), originalOf };
    return { documents, named: byTaxonomy(site, (taxonomy) => nameTerms(taxonomy, documents, options)) };
  });
}
