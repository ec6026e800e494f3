import { groupBy } from '../group-by.js';
import type { LocaleCode, ParsedDocument, Site } from '../types.js';
import { keyOf } from './document-key.js';
import { chooseOriginal } from './originals.js';

/** Collects the translations that say what they were made from, and their originals: their blocks are compared. */
export function comparedDocuments(
  site: Pick<Site, 'locales'>,
  documents: readonly ParsedDocument[],
): ReadonlySet<ParsedDocument> {
  const compared = new Set<ParsedDocument>();
  const stamped = documents.filter(({ fields }) => fields.sourceBlocks !== undefined);
  if (stamped.length === 0) return compared;
  const keys = new Set(stamped.map(keyOf));
  const versions = groupBy(documents, keyOf);
  for (const key of keys) {
    const group = versions.get(key) ?? [];
    const byLocale = new Map<LocaleCode, ParsedDocument>();
    for (const document of group.toReversed()) byLocale.set(document.path.locale, document);
    const original = chooseOriginal(site, byLocale);
    const translations = group.filter((each) => each !== original && each.fields.sourceBlocks !== undefined);
    if (!original || translations.length === 0) continue;
    for (const document of [original, ...translations]) compared.add(document);
  }
  return compared;
}
