import { diagnose, placeIn } from './diagnostic.js';
import { builtInMessages, checkMessages, createTranslator } from './messages/index.js';
import type { Diagnostic, MessageFile, Messages, Site, SiteLocale } from './types.js';

/** Words by locale, or files of words. */
export type MessageInput = readonly MessageFile[] | Readonly<Record<string, Messages>>;

/** Gives the translator of each locale: the site's words over the built-in ones, and what is wrong with them. */
export function createLibraryTranslator(site: Site, input: MessageInput = []) {
  const files: readonly MessageFile[] = Array.isArray(input)
    ? (input as readonly MessageFile[])
    : Object.entries(input as Readonly<Record<string, Messages>>).map(([locale, messages]) => ({
        file: `locales/${locale}.json`,
        locale,
        messages,
        places: {},
        diagnostics: [],
      }));
  const builtIn = ({ language }: SiteLocale): Messages | undefined => {
    const exact = Object.keys(builtInMessages).find((code) => code.toLowerCase() === language.toLowerCase());
    return builtInMessages[exact ?? ''] ?? builtInMessages[language.split('-')[0] ?? ''];
  };
  const wordsOf = (locale: SiteLocale): Messages =>
    [
      builtIn(locale) ?? {},
      ...files.filter((file) => file.locale === locale.code).map(({ messages }) => messages),
    ].reduce(merge, {});
  const standard = site.locales[0];
  const english = builtInMessages.en ?? {};
  const reference = merge(english, standard ? wordsOf(standard) : {});
  const diagnostics: Diagnostic[] = files.flatMap((file) => file.diagnostics);
  for (const locale of site.locales) {
    const own = files.filter((file) => file.locale === locale.code);
    if (!builtIn(locale) && own.length === 0) {
      const facts = {
        found: locale.code,
        expected: standard?.code ?? 'en',
        advice: `Add locales/${locale.code}.json to the site.`,
      };
      diagnostics.push(diagnose('messages-absent', placeIn(site.file), facts));
    }
    for (const { file, messages, places } of own) {
      const checked = checkMessages({ locale: locale.language, messages, reference, file, places });
      diagnostics.push(
        ...checked.filter(({ rule }) => rule !== 'message-missing' && rule !== 'message-unknown'),
      );
    }
  }
  return {
    diagnostics,
    of(locale: SiteLocale) {
      const fallback = [...(standard && standard !== locale ? [standard] : [])].map((other) => ({
        locale: other.language,
        messages: wordsOf(other),
      }));
      const translator = createTranslator({
        locale: locale.language,
        messages: wordsOf(locale),
        fallback: [...fallback, { locale: 'en', messages: english }],
        timeZone: site.timeZone,
      });
      return translator.t;
    },
  };
}

/** Lays one tree of messages over another. */
function merge(below: Messages, above: Messages): Messages {
  const result: Record<string, string | Messages> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const known = Object.hasOwn(below, key) ? below[key] : undefined;
    const both = typeof value === 'object' && typeof known === 'object';
    Object.defineProperty(result, key, {
      value: both ? merge(known, value) : value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return result;
}
