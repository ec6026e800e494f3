import type { SiteLocale } from '../../types.js';

/** A locale and the language ranges (RFC 4647) that lead to it, in lower case. */
export interface LocaleRanges {
  readonly locale: SiteLocale;
  readonly ranges: readonly string[];
}

/**
 * Gives what languages lead to each locale, so that the first entry that matches is the right one: whole tags, then
 * regions that are written in the locale's script (`zh-TW` for `zh-Hant`), then the bare language for the first locale
 * that has it.
 */
export function languageRanges(locales: readonly SiteLocale[]): LocaleRanges[] {
  const taken = new Set(locales.map(({ language }) => language.toLowerCase()));
  const claim = (ranges: readonly string[]): string[] => {
    const free = ranges.filter((range) => !taken.has(range));
    for (const range of free) taken.add(range);
    return free;
  };
  const whole = locales.map((locale) => ({ locale, ranges: [locale.language.toLowerCase()] }));
  const byScript = locales.map((locale) => ({ locale, ranges: claim(regionsInScript(locale.language)) }));
  const bare = locales.map((locale) => ({
    locale,
    ranges: claim([new Intl.Locale(locale.language).language]),
  }));
  return [...whole, ...byScript, ...bare]
    .filter(({ ranges }) => ranges.length > 0)
    .sort((a, b) => partsOf(b) - partsOf(a));
}

function partsOf({ ranges: [range = ''] }: LocaleRanges): number {
  return range.split('-').length;
}

/** The regions whose readers a bare language and region mean in this script, where it is not the language's usual one. */
function regionsInScript(tag: string): string[] {
  const { language, script, region } = new Intl.Locale(tag);
  if (script === undefined || region !== undefined) return [];
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const usual = new Intl.Locale(language).maximize().script;
  if (script === usual) return [];
  return letters
    .flatMap((first) => letters.map((second) => `${language}-${first}${second}`))
    .filter((each) => new Intl.Locale(each).maximize().script === script)
    .map((each) => each.toLowerCase());
}
