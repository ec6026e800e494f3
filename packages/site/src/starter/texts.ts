import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The texts that a new site starts with, by path below the folder of their locale. */
export interface StarterTexts {
  /** The language of the texts: English where there are none in the one that was asked for. */
  readonly language: string;
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
}

const titles: Readonly<Record<string, string>> = {
  ar: 'موقعي',
  de: 'Meine Website',
  en: 'My site',
  es: 'Mi sitio',
  fr: 'Mon site',
  it: 'Il mio sito',
};

/**
 * Gives the first texts of a locale. Those of a language that has none are in English and say so at their head.
 *
 * @param folder The folder that holds a folder of texts for each language.
 * @param today The day that the newest article is dated.
 */
export function readStarterTexts(folder: string, locale: string, today: string): StarterTexts {
  const [language = ''] = locale.split('-');
  const known = Object.hasOwn(titles, language) ? language : 'en';
  const fill = (path: string, text: string) => {
    const dated = text.replace('$today', today).replace('$yesterday', dayBefore(today));
    const placed = dated.replaceAll(`content/${known}/`, `content/${locale}/`);
    return known === language
      ? placed
      : placed.replace(/^---\n.*?\n---\n/s, (head) => head + note(locale, path));
  };
  const paths = readdirSync(join(folder, known), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.split(sep).join('/'))
    .sort();
  const files = paths.map(
    (path) => [path, fill(path, readFileSync(join(folder, known, path), 'utf8'))] as const,
  );
  return { language: known, title: titles[known] ?? '', files: Object.fromEntries(files) };
}

function note(locale: string, path: string): string {
  return `\n> [!NOTE]\n> This text is still in English: translate it in \`content/${locale}/${path}\`.\n`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
