import { languagesToRead, localesToRead, writingTag } from '../locale.js';
import type { MessageFile, Messages, Site, SiteLocale } from '../types.js';
import { builtInMessages } from './built-in.js';
import type { LocaleMessages } from './message-chain.js';

/** Words by locale, or files of words. */
export type MessageInput = readonly MessageFile[] | Readonly<Record<string, Messages>>;

/** Returns words as files: those of a program stand where an author would write them. */
export function filesOf(input: MessageInput): readonly MessageFile[] {
  if (Array.isArray(input)) return input as readonly MessageFile[];
  return Object.entries(input as Readonly<Record<string, Messages>>).map(([locale, messages]) => ({
    file: `locales/${locale}.json`,
    locale,
    messages,
    places: {},
    diagnostics: [],
  }));
}

/**
 * Returns the words of a locale's own language, the first to be asked first: the site's, the theme's, the built-in ones,
 * each from the language to the one without its region, so that `fr-CA` reads what the site wrote for `fr`.
 */
export function wordsFor(locale: SiteLocale, site: Site, files: readonly MessageFile[]): LocaleMessages[] {
  const written = localesToRead(locale, site.locales).flatMap(({ code }) =>
    files.filter((file) => file.locale === code).reverse(),
  );
  return [
    ...written.filter((file) => !isTheme(file)).map(({ messages }) => messages),
    ...written.filter(isTheme).map(({ messages }) => messages),
    ...languagesToRead(locale.language, Object.keys(builtInMessages)).map(builtIn),
  ].map((messages) => ({ locale: writingTag(locale), messages }));
}

/** Returns the English words that follow when no other language has any: the theme's and the built-in ones. */
export function englishWords(files: readonly MessageFile[]): LocaleMessages[] {
  const theme = files.filter((file) => isTheme(file) && file.locale === 'en').map(({ messages }) => messages);
  return [...theme, builtIn('en')].map((messages) => ({ locale: 'en', messages }));
}

/** Decides whether a file of words is the theme's, and not the site's own. */
export function isTheme({ file }: MessageFile): boolean {
  return file.startsWith('theme/');
}

function builtIn(tag: string): Messages {
  return builtInMessages[tag] ?? {};
}
