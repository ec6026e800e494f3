import { toLocaleTag } from '../date/locale-tag.js';
import { onceEach } from '../once.js';

/** A site has few languages, and each of its pages names them. */
const likelyLocale = onceEach((tag: string): string => {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? (language ?? tag) : `${language}_${region}`;
});

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
  return likelyLocale(toLocaleTag(language));
}
