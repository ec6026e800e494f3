import type { Messages } from '../types.js';
import { flattenMessages } from './flatten.js';
import { parsePluralKey, pluralCategories, pluralKeyOf } from './plural.js';

/** Messages and the language that they are in, a BCP 47 tag. */
export interface LocaleMessages {
  readonly locale: string;
  readonly messages: Messages;
}

/**
 * Returns the texts of each language of a chain by their keys; of two texts for one key, the first of the chain wins.
 * An empty text counts as not yet translated. Plural forms that are missing read like `other`, and so does the message
 * where it is asked for without a count.
 */
export function chainMessages(chain: readonly LocaleMessages[]): Map<string, Map<string, string>> {
  const languages = new Map<string, Map<string, string>>();
  for (const { locale, messages } of chain) {
    const texts = languages.get(locale) ?? new Map<string, string>();
    languages.set(locale, texts);
    const translated = new Map([...flattenMessages(messages)].filter(([, text]) => text !== ''));
    // Whoever words `other` anew words `many` with it: the older `many` would say something else.
    fillForms(locale, translated, (category) => category === 'many');
    for (const [key, text] of translated) if (!texts.has(key)) texts.set(key, text);
  }
  for (const [locale, texts] of languages) {
    for (const { base, ordinal, text } of fillForms(locale, texts, () => true)) {
      if (!ordinal && !texts.has(base)) texts.set(base, text);
    }
  }
  return languages;
}

/** Sets the missing plural forms of a language to what `other` says; returns the messages that have an `other`. */
function fillForms(locale: string, texts: Map<string, string>, fills: (category: string) => boolean) {
  const categories = { true: pluralCategories(locale, true), false: pluralCategories(locale, false) };
  const plurals = [...texts].flatMap(([key, text]) => {
    const plural = parsePluralKey(key);
    return plural?.category === 'other' ? [{ ...plural, text }] : [];
  });
  for (const { text, ...plural } of plurals) {
    for (const category of categories[`${plural.ordinal}`].filter(fills)) {
      const form = pluralKeyOf({ ...plural, category });
      if (!texts.has(form)) texts.set(form, text);
    }
  }
  return plurals;
}
