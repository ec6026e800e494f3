import { diagnose } from '../diagnostic.js';
import { writingTag } from '../locale.js';
import type { Diagnostic, LocaleCode, LocaleWords, MessageKey, Site } from '../types.js';
import { checkSiteMessages } from './check-site-messages.js';
import { englishWords, filesOf, type MessageInput, wordsFor } from './locale-words.js';
import { createTranslator } from './translator.js';

/** The words of the interface in every locale, and what is wrong with them. */
export interface LibraryWords {
  readonly byLocale: ReadonlyMap<LocaleCode, LocaleWords>;
  /** What the files of words get wrong, and the messages that templates ask for and nobody has. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Creates the translator of each locale. Its words are the site's own over the theme's over the built-in ones, each of
 * them from the language to the one without its region; then those of the default locale, then English.
 *
 * @param keys What templates ask for.
 */
export function createLibraryWords(
  site: Site,
  input: MessageInput = [],
  keys: readonly MessageKey[] = [],
): LibraryWords {
  const files = filesOf(input);
  const [standard] = site.locales;
  const byLocale = new Map<LocaleCode, LocaleWords>();
  for (const locale of site.locales) {
    const others = standard && standard !== locale ? wordsFor(standard, site, files) : [];
    const translator = createTranslator({
      locale: writingTag(locale),
      messages: {},
      fallback: [...wordsFor(locale, site, files), ...others, ...englishWords(files)],
      timeZone: site.timeZone,
    });
    byLocale.set(locale.code, translator);
  }
  const asked = new Set(keys.map(({ key }) => key));
  return { byLocale, diagnostics: [...checkSiteMessages(site, files, asked), ...checkKeys(keys, byLocale)] };
}

/**
 * Reports each message that a template asks for and no locale has words for, once, at its first place. Where only some
 * locales lack it, `checkSiteMessages` says so at their files.
 */
function checkKeys(
  keys: readonly MessageKey[],
  byLocale: ReadonlyMap<LocaleCode, LocaleWords>,
): Diagnostic[] {
  const first = new Map<string, MessageKey>();
  for (const asked of keys) if (!first.has(asked.key)) first.set(asked.key, asked);
  return [...first.values()]
    .filter(({ key }) => [...byLocale.values()].every((words) => !words.has(key)))
    .map(({ key, ...place }) => diagnose('message-absent', place, { name: key, found: key }));
}
