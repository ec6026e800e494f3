import { toLocaleTag } from '../date/locale-tag.js';

/**
 * Formats a language tag as an Open Graph locale, language and territory (https://ogp.me/#optional). A tag without a
 * region takes the likely one (CLDR, likely subtags).
 *
 * @param language A BCP 47 tag.
 * @throws TypeError where `language` is none.
 * @example
 * openGraphLocale('fr') // 'fr_FR'
 * openGraphLocale('pt-BR') // 'pt_BR'
 * openGraphLocale('zh-Hant') // 'zh_TW'
 */
export function openGraphLocale(language: string): string {
  const { language: base, region } = new Intl.Locale(toLocaleTag(language)).maximize();
  return region === undefined ? (base ?? language) : `${base}_${region}`;
}
