import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageFile, Messages, SiteLocale } from '@almanach/core';

/**
 * Reads the theme's words for each locale that has some, in its language or the language without a region, and in
 * English for those that have none. They are files of a theme, `theme/fr.json`: the site's own words win over them.
 *
 * @param folder The folder of `fr.json`, `en.json`.
 */
export function readThemeWords(folder: string, locales: readonly SiteLocale[]): MessageFile[] {
  const words = new Map([['en', readWords(folder, 'en') ?? {}]]);
  for (const { code, language } of locales) {
    const messages = readWords(folder, language) ?? readWords(folder, language.split('-')[0] ?? '');
    if (messages) words.set(code, messages);
  }
  return [...words].map(([locale, messages]) => ({
    file: `theme/${locale}.json`,
    locale,
    messages,
    places: {},
    diagnostics: [],
  }));
}

/** Reads the words of one language; undefined where the theme does not speak it. */
function readWords(folder: string, language: string): Messages | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Messages;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
