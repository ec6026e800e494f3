import { misuse } from '../text/expect.js';

/** The canonical forms of tags: a program asks for few, again and again. */
const canonical = new Map<string, string>();
const mostTags = 1000;

/**
 * Returns the canonical form of a BCP 47 language tag.
 *
 * @throws TypeError if it is not such a tag (`'fr_FR'`), or not a text.
 * @example
 * toLocaleTag('FR-ca') // 'fr-CA'
 */
export function toLocaleTag(locale: string): string {
  const present = canonical.get(locale);
  if (present !== undefined) return present;
  if (typeof locale === 'string') {
    try {
      const tag = new Intl.Locale(locale).toString();
      if (canonical.size >= mostTags) canonical.clear();
      canonical.set(locale, tag);
      return tag;
    } catch {
      // The error of Intl names neither the option nor what it expects.
    }
  }
  throw misuse("a BCP 47 language tag such as 'fr' or 'fr-CA' as locale", locale);
}

/** Decides whether a tag is French, of any country. */
export function isFrench(tag: string): boolean {
  return languageOf(tag) === 'fr';
}

/** Returns the language of a canonical tag, without script and region. */
export function languageOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

/**
 * Returns the locales to pass to Intl. English stands second: for a language that it does not know, Intl would take the
 * machine's own, and one site would differ from machine to machine.
 */
export function intlLocales(tag: string): string[] {
  return [tag, 'en'];
}
