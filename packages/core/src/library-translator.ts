import { diagnose, placeIn } from './diagnostic.js';
import { checkOwnMessages, englishWords, filesOf, type MessageInput, wordsFor } from './library-words.js';
import { createTranslator } from './messages/index.js';
import type { Diagnostic, MessageValues, Site, SiteLocale } from './types.js';

/** What words a library, and what is wrong with its words. */
export interface LibraryTranslator {
  /** What the files of words get wrong. */
  readonly diagnostics: readonly Diagnostic[];
  /** Gives the function that words the interface of a locale. */
  of(locale: SiteLocale): (key: string, values?: MessageValues) => string;
  /** What was asked for so far and nobody has words for; a template's mistake, which no file shows beforehand. */
  absent(): readonly Diagnostic[];
}

/**
 * Gives the translator of each locale. Its words are the site's own over the theme's over the built-in ones, each of
 * them from the language to the one without its region; then those of the default locale, then English.
 */
export function createLibraryTranslator(site: Site, input: MessageInput = []): LibraryTranslator {
  const files = filesOf(input);
  const standard = site.locales[0];
  const absent = new Map<string, Diagnostic>();

  function translate(locale: SiteLocale) {
    const others = standard && standard !== locale ? wordsFor(standard, site, files) : [];
    const { t, has } = createTranslator({
      locale: locale.language,
      messages: {},
      fallback: [...wordsFor(locale, site, files), ...others, ...englishWords(files)],
      timeZone: site.timeZone,
    });
    return (key: string, values: MessageValues = {}): string => {
      if (!has(key, values)) miss(locale, key);
      return t(key, values);
    };
  }

  function miss({ code }: SiteLocale, key: string): void {
    const id = `${code}:${key}`;
    if (absent.has(id)) return;
    absent.set(id, diagnose('message-absent', placeIn(`locales/${code}.json`), { name: key, found: key }));
  }

  return {
    diagnostics: checkOwnMessages(site, files),
    of: translate,
    absent: () => [...absent.values()],
  };
}
