import type { SiteConfig } from './site-schema.js';

/** A language whose code is that of a country, and the language that is meant. */
export interface MistakenLanguage {
  /** The number of its locale. */
  readonly index: number;
  readonly written: string;
  readonly expected: string;
}

/**
 * Finds the locales whose language is the code of a country: Japan is `jp`, Japanese is `ja`. A code that is also that of
 * a language, such as `se`, Northern Sami, means it.
 */
export function findMistakenLanguages(entries: SiteConfig['locales']): MistakenLanguage[] {
  return entries.flatMap((entry, index) => {
    const { code, language = code } = typeof entry === 'string' ? { code: entry } : entry;
    const [primary = '', ...subtags] = language.split(/[-_]/);
    const meant = languageOfCountry(primary);
    return meant === undefined ? [] : [{ index, written: language, expected: [meant, ...subtags].join('-') }];
  });
}

/** Returns the language of most people of a country, by CLDR's likely subtags; undefined where the code is a language. */
export function languageOfCountry(code: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(code)) return undefined;
  const nameOf = (type: 'language' | 'region', of: string) =>
    new Intl.DisplayNames('en', { type, fallback: 'none' }).of(of);
  if (nameOf('language', code) !== undefined) return undefined;
  const region = code.toUpperCase();
  if (nameOf('region', region) === undefined) return undefined;
  const { language } = new Intl.Locale(`und-${region}`).maximize();
  return language === 'und' ? undefined : language;
}
