import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFile, type Messages, nearestLanguage, type SiteLocale } from '@almanach/core';

/**
 * Reads the theme's words for each locale that has some, in its language or the nearest one, and in English for those
 * that have none. They are files of a theme, `theme/fr.json`: the site's own words win over them.
 *
 * @param folder The folder of `fr.json`, `en.json`.
 */
export function readThemeWords(folder: string, locales: readonly SiteLocale[]): MessageFile[] {
  const languages = languagesOf(folder);
  const words = new Map([['en', languages.includes('en') ? readWords(folder, 'en') : {}]]);
  for (const { code, language } of locales) {
    const nearest = nearestLanguage(language, languages);
    if (nearest !== undefined) words.set(code, readWords(folder, nearest));
  }
  return [...words].map(([locale, messages]) => ({
    file: `theme/${locale}.json`,
    locale,
    messages,
    places: {},
    diagnostics: [],
  }));
}

/** Lists the languages that the theme speaks; none where its folder of words is missing. */
function languagesOf(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return files.map((name) => name.slice(0, -'.json'.length)).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function readWords(folder: string, language: string): Messages {
  return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Messages;
}
