import type { SiteLocale } from '../../types.js';

/** A locale and the language ranges that lead to it (RFC 4647), in lower case. */
export interface LocaleRanges {
  readonly locale: SiteLocale;
  readonly ranges: readonly string[];
}

/**
 * Lists the language ranges that lead to each locale, in an order in which the first match is the right one: whole
 * tags, then regions that write in the locale's script (`zh-TW` for `zh-Hant`), then the bare language, for the first
 * locale that has it.
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
    .sort((a, b) => countSubtags(b) - countSubtags(a));
}

function countSubtags({ ranges: [range = ''] }: LocaleRanges): number {
  return range.split('-').length;
}

/** Lists the regions that write a language in a tag's script, `zh-tw` for `zh-Hant`; none for its usual script. */
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
