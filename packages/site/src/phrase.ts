import nunjucks from '@11ty/nunjucks';
import type { MessageValues } from '@almanach/core';

const { SafeString } = nunjucks.runtime;
const { escape: escapeHtml } = nunjucks.lib;

/** Returns a text of the interface. */
export type Translate = (key: string, values?: MessageValues) => string;

/**
 * Creates the function that returns a text of the interface as HTML: the words are escaped, the values that are HTML
 * already stand in them as they are.
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

/** Creates the function that names a language in the reader's: « anglais ». */
export function languageNames(reader: string): (language: string) => string {
  const names = new Intl.DisplayNames([reader, 'en'], { type: 'language' });
  return (language) => names.of(language) ?? language;
}

/** A piece of a list: one of its items, or the words between two. */
export type ListPart<Item> = { readonly item: Item } | { readonly words: string };

/**
 * Creates the function that sets the items of a list apart as a language does.
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
