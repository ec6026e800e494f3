import type { LocaleCode, Site, TermKind, TermPair } from '../types.js';
import type { SettingsFile } from './localize.js';
import type { SiteConfig } from './site-schema.js';

/** Completes the pairs of terms, each with its place; a code that is no locale's, and a name that stands twice, are reported. */
export function completeTerms(
  terms: SiteConfig['terms'] = {},
  codes: readonly LocaleCode[],
  { report, placeAt }: SettingsFile,
): Site['terms'] {
  return Object.fromEntries(
    Object.entries(terms).map(([kind, pairs = []]) => [
      kind,
      pairs.map(createCompletePair(kind as TermKind)),
    ]),
  );

  function createCompletePair(kind: TermKind) {
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
