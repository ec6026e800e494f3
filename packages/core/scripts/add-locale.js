// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDateTable } from './date-table.js';

/** Stands before a text that is still English: the tests name each one that is left. */
export const mark = 'TODO ';

/**
 * Adds what is mechanical for a locale, and leaves alone what exists: its words in both packages, with the plural forms
 * of its language, the module of its words, the words of its addresses, and its table of dates as they are written now.
 *
 * @param {string} top The folder of the workspace.
 * @param {string} locale A BCP 47 tag, `'pt'`.
 * @returns {string[]} What was written, and what is left to do there, a line a file.
 * @throws {TypeError} Where the locale is no canonical language tag.
 */
export function addLocale(top, locale) {
  if (!isCanonical(locale))
    throw new TypeError(`Expected a language tag such as pt or pt-BR, not \`${locale}\``);
  const core = 'packages/core';
  /** @type {string[]} */
  const report = [];
  /** @type {(path: string, left: string, text: () => string) => void} */
  const create = (path, left, text) => {
    if (existsSync(join(top, path))) return;
    writeFileSync(join(top, path), text());
    report.push(`${path}: ${left}`);
  };
  for (const folder of [`${core}/locales`, 'packages/site/locales']) {
    const english = readFileSync(join(top, folder, 'en.json'), 'utf8');
    const left = `translate what begins with ${mark.trim()}`;
    create(`${folder}/${locale}.json`, left, () => translatable(english, locale));
  }
  const words = `${core}/src/messages/words`;
  create(`${words}/${locale}.ts`, 'done', () => wordsModule(locale));
  writeFileSync(join(top, core, 'src/messages/built-in.ts'), builtInModule(readdirSync(join(top, words))));
  writeFileSync(join(top, core, 'src/markdown/built-in-words.ts'), markdownWords(join(top, core)));
  if (addPathWords(join(top, core, 'src/site-config/path-words.ts'), locale))
    report.push(`${core}/src/site-config/path-words.ts: translate what begins with todo-`);
  create(`fixtures/dates/${locale}.md`, 'correct what is not written so', () => writeDateTable(locale));
  return report;
}

/** @param {string} locale */
function isCanonical(locale) {
  try {
    return Intl.getCanonicalLocales(locale)[0] === locale;
  } catch {
    return false;
  }
}

/**
 * Returns a file of words with the plural forms of a language, each text marked that is still English.
 *
 * @param {string} english @param {string} locale
 */
function translatable(english, locale) {
  const needed = new Set(new Intl.PluralRules(locale).resolvedOptions().pluralCategories);
  return `${JSON.stringify(translate(JSON.parse(english)), null, 2)}\n`;

  /** @param {Record<string, unknown>} group @returns {Record<string, unknown>} */
  function translate(group) {
    return Object.fromEntries(Object.entries(group).flatMap(([key, value]) => entriesOf(group, key, value)));
  }

  /** @param {Record<string, unknown>} group @param {string} key @param {unknown} value @returns {[string, unknown][]} */
  function entriesOf(group, key, value) {
    if (typeof value !== 'string') return [[key, translate(/** @type {Record<string, unknown>} */ (value))]];
    if (!key.endsWith('_other')) return /_(?:one|two|few|many)$/.test(key) ? [] : [[key, marked(value)]];
    const name = key.slice(0, -'_other'.length);
    return ['one', 'two', 'few', 'many', 'other']
      .filter((form) => needed.has(/** @type {Intl.LDMLPluralRule} */ (form)))
      .map((form) => [`${name}_${form}`, marked(String(group[`${name}_${form}`] ?? value))]);
  }
}

/** @param {string} text */
function marked(text) {
  return /\p{L}/u.test(text.replace(/\{\{.*?\}\}/g, '')) ? `${mark}${text}` : text;
}

/** @param {string} locale */
function wordsModule(locale) {
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(locale);
  return `import words from '#locales/${locale}.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in ${language}. */
export const messages: Messages = words;
`;
}

/** @param {string[]} files */
function builtInModule(files) {
  const locales = files.map((file) => file.replace(/\.ts$/, '')).sort();
  /** @param {string} locale */
  const name = (locale) => locale.replaceAll('-', '');
  const imports = locales.map((each) => `import { messages as ${name(each)} } from './words/${each}.js';\n`);
  const members = locales.map((each) => (name(each) === each ? each : `${keyOf(each)}: ${name(each)}`));
  return `import type { Messages } from '../types.js';
${imports.join('')}
/** The model's own words, by the language that they are in. \`npm run locale\` writes this list. */
export const builtInMessages: Readonly<Record<string, Messages>> = Object.freeze({
  ${members.join(',\n  ')},
});
`;
}

/**
 * Returns the module of the words that a Markdown text alone needs: its own text, with the table written anew.
 *
 * @param {string} core
 */
function markdownWords(core) {
  const module = readFileSync(join(core, 'src/markdown/built-in-words.ts'), 'utf8');
  const names = /^const names =\s+'([^']+)'/m.exec(module)?.[1]?.split(' ') ?? [];
  const readWords = (/** @type {string} */ file) =>
    JSON.parse(readFileSync(join(core, 'locales', file), 'utf8'));
  const english = readWords('en.json');
  const lines = readdirSync(join(core, 'locales')).map((file) => {
    const words = readWords(file);
    const texts = names.map((name) => textOf(words, name) ?? textOf(english, name));
    return `${[file.replace(/\.json$/, ''), ...texts].join('|')}\n`;
  });
  return module.replace(/(?<=^const table = `\n)[^`]*(?=`;)/m, () => lines.join(''));
}

/** @param {Record<string, any>} words @param {string} name @returns {string | undefined} */
function textOf(words, name) {
  return name
    .split('.')
    .reduce((group, key) => group?.[key], words)
    ?.toString();
}

/** @param {string} locale */
function keyOf(locale) {
  return locale.includes('-') ? `'${locale}'` : locale;
}

/** @param {string} file @param {string} locale @returns {boolean} Whether the language had none yet. */
function addPathWords(file, locale) {
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf('const words');
  if (new RegExp(`^  (?:'${locale}'|${locale.split('-')[0]}): `, 'm').test(text.slice(start))) return false;
  const names = ['archives', 'tags', 'categories', 'authors', 'series', 'page', 'search'];
  const entry = `  ${keyOf(locale)}: '${names.map((name) => `todo-${name}`).join(' ')}',\n};\n`;
  writeFileSync(file, text.slice(0, start) + text.slice(start).replace(/^\};\n/m, entry));
  return true;
}
