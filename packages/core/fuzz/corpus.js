// @ts-check
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Longer texts are left out: a case holds parts of some. */
const longest = 60_000;

/**
 * Real texts, and what they are cut into.
 * @typedef {object} Corpus
 * @property {readonly string[]} texts Markdown with its front matter.
 * @property {readonly string[]} blocks
 * @property {readonly string[]} phrases What stands within a line.
 * @property {readonly string[]} yaml Whole YAML files.
 * @property {readonly string[]} fields Fields of YAML with what is indented below them.
 * @property {readonly string[]} json Files of messages.
 * @property {readonly string[]} messages
 */

/**
 * Reads the texts of folders, in an order that does not depend on the file system.
 * @param {readonly string[]} folders
 * @returns {Corpus}
 */
export function readCorpus(folders) {
  const files = folders.flatMap((folder) => filesOf(folder)).map((path) => ({ path, text: readText(path) }));
  /** @param {RegExp} kind */
  const textsOf = (kind) => files.filter(({ path }) => kind.test(extname(path))).map(({ text }) => text);
  const texts = textsOf(/^\.md$/);
  const yaml = textsOf(/^\.ya?ml$/);
  const json = textsOf(/^\.json$/);
  return {
    texts,
    yaml,
    json,
    blocks: texts.flatMap((text) => text.split(/\n{2,}/)),
    phrases: texts.flatMap((text) => text.match(/[*_`[<!~"«(][^\n]{1,60}[*_`\])>~"»]/g) ?? []),
    fields: [...yaml, ...texts.map(frontMatterOf)].flatMap((text) => text.split(/\n(?=\S)/)),
    messages: json.flatMap((text) => text.match(/"(?:[^"\\\n]|\\.)*"/g) ?? []),
  };
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return /^\.|^node_modules$/.test(entry.name) ? [] : filesOf(path);
      return entry.isFile() && /\.(?:md|ya?ml|json)$/.test(path) && statSync(path).size <= longest
        ? [path]
        : [];
    });
}

/** @param {string} path */
function readText(path) {
  return readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
}

/** @param {string} text */
function frontMatterOf(text) {
  return /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
}
