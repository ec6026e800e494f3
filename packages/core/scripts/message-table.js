// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of words whose English texts the table shows, below their headings. */
export const tables = [
  ['The model’s words', 'packages/core/locales/en.json'],
  ['The theme’s words', 'packages/site/locales/en.json'],
];

/**
 * Writes the English texts of `docs/messages.md` anew: each message in its row, with the description that it had. A new
 * one has none yet.
 *
 * @param {string} top The folder of the workspace.
 */
export function writeMessageTable(top) {
  const path = join(top, 'docs/messages.md');
  const before = readFileSync(path, 'utf8');
  const descriptions = readDescriptions(before);
  const head = before.slice(0, before.indexOf('\n## '));
  const sections = tables.map(([heading, file = '']) => {
    const rows = [...readTexts(join(top, file))].map(
      ([key, text]) => `| \`${key}\` | ${text} | ${descriptions.get(key) ?? ''} |\n`,
    );
    return `\n## ${heading}\n\n| message | in English | what it says, and where |\n| --- | --- | --- |\n${rows.join('')}`;
  });
  writeFileSync(path, head + sections.join(''));
}

/**
 * Reads the descriptions of messages, by their keys.
 *
 * @param {string} text
 */
export function readDescriptions(text) {
  const rows = text.matchAll(/^\| `([^`]+)` \| .* \| ([^|]*) \|$/gm);
  return new Map([...rows].map(([, key = '', description = '']) => [key, description.trim()]));
}

/**
 * Reads the texts of a file by the names of their messages: of plural forms, `other`.
 *
 * @param {string} file
 * @returns {Map<string, string>}
 */
export function readTexts(file) {
  return new Map(textsOf(JSON.parse(readFileSync(file, 'utf8'))));

  /** @param {Record<string, unknown>} group @param {string} prefix @returns {[string, string][]} */
  function textsOf(group, prefix = '') {
    return Object.entries(group).flatMap(([name, value]) => {
      const key = `${prefix}${name}`;
      if (typeof value !== 'string')
        return textsOf(/** @type {Record<string, unknown>} */ (value), `${key}.`);
      return key.endsWith('_one') ? [] : [[key.replace(/_other$/, ''), value]];
    });
  }
}
