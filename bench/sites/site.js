// @ts-check
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../documents.js').BenchDocument} BenchDocument */

/**
 * A change of one file, after which the page of the edited document shows a word.
 *
 * @typedef {object} Edit
 * @property {string} file
 * @property {(text: string, word: string) => string} change
 */

/** @typedef {'body' | 'title' | 'message' | 'theme'} EditName */

/**
 * A program that is measured, with the project that it builds.
 *
 * @typedef {object} Builder
 * @property {string} name
 * @property {(document: BenchDocument) => [string, string]} place A document's path in the project, and its text.
 * @property {Readonly<Record<string, string>>} files The other files of the project, by path.
 * @property {Readonly<Record<string, string>>} [links] Links below `node_modules`, with where they lead.
 * @property {readonly string[]} build The command.
 * @property {readonly string[]} serve
 * @property {RegExp} ready What it prints once it serves.
 * @property {string} output The folder that it writes.
 * @property {readonly string[]} kept Folders that it keeps from one build to the next.
 * @property {(document: BenchDocument) => Readonly<Record<EditName, Edit>>} edits
 */

const here = dirname(fileURLToPath(import.meta.url));

/** Returns where a package of the bench is installed. @param {string} name */
export function installed(name) {
  return join(here, '../node_modules', name);
}

/** Writes the project of a builder into an empty folder. @param {Builder} builder @param {string} folder @param {Iterable<BenchDocument>} documents */
export function writeSite({ place, files, links = {} }, folder, documents) {
  for (const [path, text] of Object.entries(files)) writeFile(join(folder, path), text);
  for (const document of documents) {
    const [path, text] = place(document);
    writeFile(join(folder, path), text);
  }
  for (const [name, target] of Object.entries(links)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link, 'junction');
  }
}

const folders = new Set();

/** @param {string} path @param {string} text */
function writeFile(path, text) {
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(path, text);
}

/** Writes a document with its front matter. @param {Readonly<Record<string, unknown>>} fields @param {string} body */
export function withFields(fields, body) {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** Links documents by the addresses that they have in every site here. @param {BenchDocument} document */
export function withAddresses({ body, locale }) {
  return body.replace(/\]\(doc:([^)]+)\)/g, `](/${locale}/$1/)`);
}

/** The edits of a text. @param {string} file @returns {{ body: Edit, title: Edit }} */
export function textEdits(file) {
  return {
    body: { file, change: (text, word) => `${text}\n${word}.\n` },
    title: { file, change: (text, word) => text.replace(/^title: ".*?(?=")/m, `title: "${word}`) },
  };
}
