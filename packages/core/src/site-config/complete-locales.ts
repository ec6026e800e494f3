import { canonicalLanguage, createLocale } from '../locale.js';
import type { SiteLocale } from '../types.js';
import type { ReportSetting } from './localize.js';
import type { SiteConfig } from './site-schema.js';

/** Every page names its alternates, so that a site takes the square of these. CLDR knows the words of fewer languages. */
const mostLocales = 200;

/** Makes the locales of a site, of at most 200 entries; one whose code is no language, or whose code or prefix stands twice, is reported. */
export function completeLocales(entries: SiteConfig['locales'], report: ReportSetting): SiteLocale[] {
  const codes = new Set<string>();
  const prefixes = new Set<string>();
  const isSingle = Object.keys(entries).length === 1;
  if (entries.length > mostLocales)
    report({ path: ['locales', mostLocales], expected: `at most ${mostLocales} locales`, unknown: false });
  return entries.slice(0, mostLocales).flatMap((entry, index) => {
    const { code, language, prefix = undefined } = typeof entry === 'string' ? { code: entry } : entry;
    const path = ['locales', index];
    if (canonicalLanguage(language ?? code) === undefined) {
      const expected = 'a code that is a BCP 47 language tag, or `language:` beside it';
      report({ path, expected, unknown: false });
      return [];
    }
    const segment = prefix === false ? '' : (prefix ?? (isSingle ? '' : code));
    if (codes.has(code) || prefixes.has(segment)) {
      report({ path, expected: 'a locale with a code and a prefix of its own', unknown: false });
      return [];
    }
    codes.add(code);
    prefixes.add(segment);
    return [createLocale({ code, language, prefix: segment })];
  });
}
