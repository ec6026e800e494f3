import nunjucks from '@11ty/nunjucks';
import type { MessageValues } from '@almanach/core';

const { SafeString } = nunjucks.runtime;
const { escape: escapeHtml } = nunjucks.lib;

/** Translates a message of the interface. */
export type Translate = (key: string, values?: MessageValues) => string;

/**
 * Creates the function that formats a message of the interface as HTML. Its words and its plain values are escaped;
 * values that are HTML already stay as they are.
 *
 * @example
 * createPhrase(t)('published', { date: time }) // 'Le <time datetime="2015-04-07">7 avril 2015</time>'
 */
export function createPhrase(t: Translate) {
  return (key: string, values: MessageValues): InstanceType<typeof SafeString> => {
    const markup: string[] = [];
    const plain = Object.entries(values).map(([name, value]) => [
      name,
      value instanceof SafeString ? `\uE000${markup.push(String(value)) - 1}\uE001` : value,
    ]);
    const text = escapeHtml(t(key, Object.fromEntries(plain)));
    return new SafeString(
      text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => markup[Number(index)] ?? ''),
    );
  };
}

/**
 * Returns a text as HTML in which the last occurrence of some words stands as markup of theirs.
 *
 * @example
 * markWords('Mot-clé : trust', 'trust', bdi) // 'Mot-clé : <bdi lang="en">trust</bdi>'
 */
export function markWords(text: string, words: string, markup: unknown): InstanceType<typeof SafeString> {
  const at = text.lastIndexOf(words);
  if (at < 0) return new SafeString(escapeHtml(text));
  return new SafeString(
    escapeHtml(text.slice(0, at)) + String(markup) + escapeHtml(text.slice(at + words.length)),
  );
}

/** Creates the function that names a language in the reader's: « anglais ». */
export function languageNames(reader: string): (language: string) => string {
  const names = new Intl.DisplayNames([reader, 'en'], { type: 'language' });
  return (language) => names.of(language) ?? language;
}

/** A part of a list: an item, or the words between two items. */
export type ListPart<Item> = { readonly item: Item } | { readonly words: string };

/**
 * Creates the function that joins items into a list with the words of a language.
 *
 * @example
 * createList('fr')([claire, naim]) // [{ item: claire }, { words: ' et ' }, { item: naim }]
 */
export function createList(language: string) {
  const format = new Intl.ListFormat(language);
  return <Item>(items: readonly Item[]): ListPart<Item>[] =>
    format
      .formatToParts(items.map((_, index) => String(index)))
      .map(({ type, value }) =>
        type === 'element' ? { item: items[Number(value)] as Item } : { words: value },
      );
}
