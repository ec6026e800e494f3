import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages, SiteLocale } from '@almanach/core';

/** The theme's words, by the code of the locale that reads them. */
export type ThemeWords = Readonly<Record<string, Messages>>;

/**
 * Gives the theme's words for each locale that has some, in its language or the language without a region, and in
 * English for those that have none.
 *
 * @param folder The folder of `fr.json`, `en.json`.
 */
export function readThemeWords(folder: string, locales: readonly SiteLocale[]): ThemeWords {
  const words = locales.flatMap(({ code, language }) => {
    const found = [language, language.split('-')[0] ?? '']
      .map((name) => readWords(folder, name))
      .find((messages) => messages !== undefined);
    return found ? [[code, found] as const] : [];
  });
  return { en: readWords(folder, 'en') ?? {}, ...Object.fromEntries(words) };
}

/** Gives the words of one language; undefined where the theme does not speak it. */
function readWords(folder: string, language: string): Messages | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Messages;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
