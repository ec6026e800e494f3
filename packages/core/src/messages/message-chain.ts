import type { Messages } from '../types.js';
import { flattenMessages } from './flatten.js';
import { parsePluralKey, pluralCategories, pluralKeyOf } from './plural.js';

/** Messages and the language that they are in, a BCP 47 tag. */
export interface LocaleMessages {
  readonly locale: string;
  readonly messages: Messages;
}

/**
 * Gives the texts of each language of a chain; of two texts for one key, the first of the chain wins.
 * An empty text counts as not yet translated. Plural forms that are missing read like `other`.
 */
export function chainMessages(chain: readonly LocaleMessages[]): Map<string, Map<string, string>> {
  const languages = new Map<string, Map<string, string>>();
  for (const { locale, messages } of chain) {
    const texts = languages.get(locale) ?? new Map<string, string>();
    languages.set(locale, texts);
    const own = new Map([...flattenMessages(messages)].filter(([, text]) => text !== ''));
    // Whoever words `other` anew words `many` with it: the older `many` would say something else.
    for (const [key, text] of fillPlurals(locale, own, (category) => category === 'many')) {
      if (!texts.has(key)) texts.set(key, text);
    }
  }
  for (const [locale, texts] of languages)
    languages.set(
      locale,
      fillPlurals(locale, texts, () => true),
    );
  return languages;
}

function fillPlurals(
  locale: string,
  texts: ReadonlyMap<string, string>,
  fills: (category: string) => boolean,
): Map<string, string> {
  const filled = new Map(texts);
  const categories = { true: pluralCategories(locale, true), false: pluralCategories(locale, false) };
  for (const [key, text] of texts) {
    const plural = parsePluralKey(key);
    if (plural?.category !== 'other') continue;
    for (const category of categories[`${plural.ordinal}`]) {
      const form = pluralKeyOf({ ...plural, category });
      if (fills(category) && !filled.has(form)) filled.set(form, text);
    }
  }
  return filled;
}
