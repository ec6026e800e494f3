import { nearestName } from '../text/nearest.js';
import type { LocaleCode, Site, TaxonomySettings, TermPair } from '../types.js';
import type { SettingsFile } from './localize.js';
import type { SiteConfig } from './site-schema.js';

/**
 * Completes the pairs of terms, each with its place; a taxonomy that the site does not have, a code that is no locale's,
 * and a name that stands twice, are reported.
 */
export function completeTerms(
  terms: SiteConfig['terms'] = {},
  {
    codes,
    taxonomies,
  }: { readonly codes: readonly LocaleCode[]; readonly taxonomies: readonly TaxonomySettings[] },
  { report, placeAt }: SettingsFile,
): Site['terms'] {
  const kinds = [...taxonomies.map(({ name }) => name), 'series'];
  return Object.fromEntries(
    Object.entries(terms).flatMap(([kind, pairs = []]) => {
      if (kinds.includes(kind)) return [[kind, pairs.map(createCompletePair(kind))]];
      report({ path: ['terms', kind], expected: nearestName(kind, kinds), unknown: true });
      return [];
    }),
  );

  function createCompletePair(kind: string) {
    const taken = new Set<string>();
    return (names: Readonly<Record<LocaleCode, string>>, index: number): TermPair => {
      const path = ['terms', kind, index];
      const kept = Object.entries(names).filter(([code, name]) => {
        const id = JSON.stringify([code, name]);
        const isLocale = codes.includes(code);
        if (!isLocale) report({ path: [...path, code], expected: codes.join(', '), unknown: false });
        else if (taken.has(id))
          report({ path: [...path, code], expected: 'a name that stands in one pair', unknown: false });
        return isLocale && !taken.has(id) && taken.add(id);
      });
      return { names: Object.fromEntries(kept), place: placeAt(path) };
    };
  }
}
