import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { nearestLanguage } from '@almanach/core';

/** The first texts of a new site, by path below the folder of their locale. */
export interface StarterTexts {
  /** The language of the texts: English where the requested language has none. */
  readonly language: string;
  /** Whether they are English for want of others. */
  readonly untranslated: boolean;
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
}

const titles: Readonly<Record<string, string>> = {
  ar: 'موقعي',
  bn: 'আমার সাইট',
  da: 'Mit websted',
  de: 'Meine Website',
  en: 'My site',
  es: 'Mi sitio',
  fa: 'سایت من',
  fr: 'Mon site',
  he: 'האתר שלי',
  hi: 'मेरी साइट',
  id: 'Situs saya',
  it: 'Il mio sito',
  ja: '私のサイト',
  ko: '내 사이트',
  nl: 'Mijn site',
  pl: 'Moja strona',
  'pt-BR': 'Meu site',
  'pt-PT': 'O meu site',
  ru: 'Мой сайт',
  tr: 'Sitem',
  uk: 'Мій сайт',
  vi: 'Trang của tôi',
  'zh-Hans': '我的网站',
  'zh-Hant': '我的網站',
};

/**
 * Reads the first texts of a locale. A language without texts gets the English ones, with a note at the head of each.
 *
 * @param folder The folder that holds a folder of texts for each language.
 * @param today The day that the newest article is dated.
 */
export function readStarterTexts(folder: string, locale: string, today: string): StarterTexts {
  const nearest = nearestLanguage(new Intl.Locale(locale).toString(), Object.keys(titles));
  const textLanguage = nearest ?? 'en';
  const fill = (path: string, text: string) => {
    const dated = text.replace('$today', today).replace('$yesterday', dayBefore(today));
    const placed = dated.replaceAll(`content/${textLanguage}/`, `content/${locale}/`);
    return nearest ? placed : placed.replace(/^---\n.*?\n---\n/s, (head) => head + note(locale, path));
  };
  const paths = readdirSync(join(folder, textLanguage), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.split(sep).join('/'))
    .sort();
  const files = paths.map(
    (path) => [path, fill(path, readFileSync(join(folder, textLanguage, path), 'utf8'))] as const,
  );
  const untranslated = nearest === undefined;
  return {
    language: textLanguage,
    untranslated,
    title: titles[textLanguage] ?? '',
    files: Object.fromEntries(files),
  };
}

function note(locale: string, path: string): string {
  return `\n> [!NOTE]\n> This text is still in English: translate it in \`content/${locale}/${path}\`.\n`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
