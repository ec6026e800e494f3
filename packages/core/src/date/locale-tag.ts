import { misuse } from './misuse.js';

/**
 * Gives the canonical form of a BCP 47 language tag.
 *
 * @throws TypeError where it is no such tag (`'fr_FR'`), or no text.
 * @example
 * toLocaleTag('FR-ca') // 'fr-CA'
 */
export function toLocaleTag(locale: string): string {
  if (typeof locale === 'string') {
    try {
      return new Intl.Locale(locale).toString();
    } catch {
      // The error of Intl names neither the option nor what was expected.
    }
  }
  throw misuse("a BCP 47 language tag such as 'fr' or 'fr-CA' as locale", locale);
}

/** Tells whether a tag stands for French, of any country. */
export function isFrench(tag: string): boolean {
  return languageOf(tag) === 'fr';
}

/** Gives the language of a canonical tag, without script and region. */
export function languageOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

/**
 * Gives what to ask Intl for. English follows, because Intl would take the machine's language where it does not know
 * the wanted one, and the same site would differ from one machine to another.
 */
export function intlLocales(tag: string): string[] {
  return [tag, 'en'];
}
