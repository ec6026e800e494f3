import { type PluralCategory, pluralCategories } from '../../messages/plural.js';
import type { KeyedEntry, MessageEntry } from './message-entry.js';

/**
 * Returns the plural forms of a text that parts them by lines, `One post|{count} posts`, in the order of CLDR: the last one
 * serves for those that are left.
 *
 * @param options.plurals The keys of messages that are such lists.
 * @see https://docusaurus.io/docs/i18n/tutorial#pluralization
 */
export function expandForms(
  entry: MessageEntry,
  { language, plurals }: { readonly language: string; readonly plurals: ReadonlySet<string> },
): KeyedEntry[] {
  const [key = ''] = entry.path;
  const parts = plurals.has(key) ? entry.text.split('|') : [];
  if (parts.length < 2) return [{ key, text: entry.text, entry }];
  const starts = parts.map((_, index) => parts.slice(0, index).join('|').length + (index > 0 ? 1 : 0));
  return pluralCategories(language, false).map((category, index) => {
    const number = Math.min(index, parts.length - 1);
    return { key: `${key}|${category}`, text: parts[number] ?? '', entry, from: starts[number] ?? 0 };
  });
}

/** Finds the messages of a file that are lists of plural forms: each is of a count. */
export function listedForms(entries: readonly MessageEntry[]): string[] {
  return entries.flatMap(({ path: [key = '', name], text }) =>
    name === 'message' && text.includes('|') && (/plurals?$/i.test(key) || /\{count\}/.test(text))
      ? [key]
      : [],
  );
}

/**
 * Returns the plural forms that a language needs for whole numbers, and that so many forms in a row leave out: of Polish
 * with two forms `few`.
 */
export function formsLeftOut(count: number, language: string): readonly PluralCategory[] {
  const rules = new Intl.PluralRules([language, 'en']);
  const whole = new Set(Array.from({ length: 1001 }, (_, number) => rules.select(number)));
  const needed = pluralCategories(language, false).filter((category) => whole.has(category));
  return count < 2 ? [] : needed.slice(count - 1, -1);
}
