import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkMessages, readMessages } from '@almanach/core/messages';
import { checkMessageFiles } from '@almanach/core/workbench';
import { expect, it } from 'vitest';
import { readThemeWords } from '../src/theme-words.js';

const folder = resolve(import.meta.dirname, '../locales');
const locales = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));

function messagesOf(locale: string) {
  const path = `${locale}.json`;
  const { messages, diagnostics } = readMessages(
    { path, text: readFileSync(join(folder, path), 'utf8') },
    locale,
  );
  expect(diagnostics).toEqual([]);
  return messages;
}

/** Lists the dotted keys of messages. */
function keysOf(messages: object, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'object' ? keysOf(value, `${prefix}${name}.`) : [`${prefix}${name}`],
  );
}

/** Lists the keys that a language must have: the English ones, with its own plural forms for each plural. */
function expectedKeys(locale: string): string[] {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const keys = keysOf(messagesOf('en')).flatMap((key) => {
    const [, name, form] = /^(.*)_(zero|one|other)$/.exec(key) ?? [];
    return name === undefined || form === 'zero' ? [key] : categories.map((each) => `${name}_${each}`);
  });
  return [...new Set(keys)].sort();
}

it('speaks six languages at least, each file named by a language tag', () => {
  expect(locales).toEqual(expect.arrayContaining(['ar', 'de', 'en', 'es', 'fr', 'it']));
  expect(Intl.getCanonicalLocales(locales)).toEqual(locales);
});

it.each(locales)('has every message in %s, in each plural form of the language, and no other', (locale) => {
  expect(keysOf(messagesOf(locale)).sort()).toEqual(expectedKeys(locale));
});

it.each(locales)(
  'has texts in %s that are not empty and hold the placeholders of the English ones',
  (locale) => {
    const [messages, reference] = [messagesOf(locale), messagesOf('en')];
    expect(checkMessages({ locale, messages, reference, builtIn: true })).toEqual([]);
    expect(JSON.stringify(messages)).not.toMatch(/:"\s*"/);
  },
);

it.each(['en', 'fr'])('is held to the same rules as what is built in, beside its words in %s', (original) => {
  const files = locales.map((locale) => ({
    path: `locales/${locale}.json`,
    text: readFileSync(join(folder, `${locale}.json`), 'utf8'),
  }));
  expect(checkMessageFiles({ files, original, builtIn: true })).toEqual([]);
});

it('reads the words of a language for each of its regions, and English for a language that it does not speak', () => {
  const locale = (code: string, language: string) =>
    ({ code, language, direction: 'ltr', name: code, prefix: code }) as const;
  const words = readThemeWords(folder, [locale('qc', 'fr-CA'), locale('cs', 'cs')]);
  expect(words.map(({ file, messages }) => [file, messages])).toEqual([
    ['theme/en.json', messagesOf('en')],
    ['theme/qc.json', messagesOf('fr')],
  ]);
});
