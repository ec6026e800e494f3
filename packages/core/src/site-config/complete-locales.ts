import { canonicalLanguage, createLocale } from '../locale.js';
import { nearestName } from '../text/nearest.js';
import { stripEnd } from '../text/strip.js';
import type { SiteLocale } from '../types.js';
import { addressId } from './complete-domains.js';
import type { ReportSetting } from './localize.js';
import type { SiteConfig } from './site-schema.js';

/** Every page names its alternates, so that a site takes the square of these. CLDR knows the words of fewer languages. */
const mostLocales = 200;

/**
 * Makes the locales of a site, of at most 200 entries; one whose code is no language, or whose code stands twice, or its
 * prefix twice on one domain, is reported. One that is alone on its domain has no prefix unless it sets one.
 *
 * @param siteUrl The address of those that have none of their own.
 */
export function completeLocales(
  entries: SiteConfig['locales'],
  siteUrl: string,
  report: ReportSetting,
): SiteLocale[] {
  const codes = new Set<string>();
  const prefixes = new Set<string>();
  const domainOf = (entry: SiteConfig['locales'][number]) =>
    addressId((typeof entry === 'object' && entry.url) || siteUrl);
  const domains = entries.map(domainOf);
  if (entries.length > mostLocales)
    report({ path: ['locales', mostLocales], expected: `at most ${mostLocales} locales`, unknown: false });
  return entries.slice(0, mostLocales).flatMap((entry, index) => {
    const {
      code,
      language,
      prefix = undefined,
      url = undefined,
      digits = undefined,
    } = typeof entry === 'string' ? { code: entry } : entry;
    const path = ['locales', index];
    if (canonicalLanguage(language ?? code) === undefined) {
      const expected = 'a code that is a BCP 47 language tag, or `language:` beside it';
      report({ path, expected, unknown: false });
      return [];
    }
    const domain = domainOf(entry);
    const isAlone = domains.filter((each) => each === domain).length === 1;
    const segment = prefix === false ? '' : (prefix ?? (isAlone ? '' : code));
    const home = `${domain}/${segment}`;
    if (codes.has(code) || prefixes.has(home)) {
      report({ path, expected: 'a locale with a code and a prefix of its own', unknown: false });
      return [];
    }
    codes.add(code);
    prefixes.add(home);
    const system = completeDigits(digits, [...path, 'digits'], report);
    return [
      createLocale({ code, language, prefix: segment, url: url && stripEnd(url, /\//), digits: system }),
    ];
  });
}

/** Returns the numbering system that a locale names; one that does not exist is reported. */
function completeDigits(
  digits: string | undefined,
  path: readonly PropertyKey[],
  report: ReportSetting,
): string | undefined {
  const systems = Intl.supportedValuesOf('numberingSystem');
  if (digits === undefined || systems.includes(digits)) return digits;
  const expected =
    nearestName(digits, systems) ?? 'a numbering system such as latn, arab, arabext, beng or deva';
  report({ path, expected, unknown: false });
  return undefined;
}
