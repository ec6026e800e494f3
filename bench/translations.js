// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBlocks, stampDocument } from '@almanach/core/workbench';
import { createChance } from './chance.js';
import { makeDocuments } from './documents.js';

/**
 * A page of a project that is translated: where it stands, and its original.
 *
 * @typedef {object} BenchPage
 * @property {string} path Below the folder of a language.
 * @property {string} original
 */

export const languages = ['fr', 'de', 'es', 'pt-BR', 'ar'];

/** Makes the English pages of a project. @param {number} count @returns {Generator<BenchPage>} */
function* makePages(count) {
  for (const { locale, section, slug, title, body } of makeDocuments(count * 2)) {
    if (locale !== 'en') continue;
    const text = `---\ntitle: ${JSON.stringify(title)}\n---\n${body.replaceAll('](doc:', '](/')}`;
    yield { path: `${section}/${slug}.md`, original: text };
  }
}

/** What stays in a translation, and words, which do not. */
const pieces = /```[^`]*```|`[^`]*`|\]\([^)]*\)|^title:|[A-Za-z]{3,}/gm;

/** Translates a page to no language there is: its words have other letters, its codes and its form stay. @param {BenchPage} page @param {string} language */
function translated(page, language) {
  const shift = languages.indexOf(language) + 1;
  const text = originalOf(page).replace(pieces, (piece) =>
    /^[A-Za-z]+$/.test(piece) ? shifted(piece, shift) : piece,
  );
  return text.replace('\nen.\n', `\n${language}.\n`);
}

/** @param {string} word @param {number} shift */
function shifted(word, shift) {
  const letters = word.toLowerCase().replace(/[a-z]/g, (letter) => {
    const code = letter.charCodeAt(0) - 97;
    return String.fromCharCode(97 + ((code * 7 + shift) % 26));
  });
  return word.length % 2 === 0 ? `${letters}on` : letters;
}

/** @param {BenchPage} page */
function originalOf({ original }) {
  return `${original}\nen.\n`;
}

/** Writes a project whose translations are stamped; in one page of ten, a paragraph has changed since. @param {string} folder @param {number} count */
export function writeStamped(folder, count) {
  let index = 0;
  for (const page of makePages(count)) {
    const original = originalOf(page);
    const hashes = readBlocks(original, { path: page.path, language: 'en' }).map(({ hash }) => hash);
    const isEdited = index++ % 10 === 0;
    writeInto(folder, `content/en/${page.path}`, isEdited ? edited(original, index) : original);
    for (const language of languages) {
      const text = translated(page, language);
      writeInto(folder, `content/${language}/${page.path}`, stamped(text, hashes));
    }
  }
}

/** @param {string} text @param {readonly string[]} hashes */
function stamped(text, hashes) {
  const [edit] = stampDocument({ text, hashes }) ?? [];
  return edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : text;
}

/** @param {string} folder @param {string} path @param {string} text */
function writeInto(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Changes one paragraph of a text. @param {string} text @param {number} number */
function edited(text, number) {
  const parts = text.split('\n\n');
  const place = 1 + (number % (parts.length - 2));
  return parts.map((part, index) => (index === place ? `${part} Since ${number}.` : part)).join('\n\n');
}

/**
 * Writes a repository without stamps: its first commits bring the pages, each of the others changes an original, or brings
 * one of its translations up to date.
 *
 * @param {string} folder An empty one. @param {{ count: number, commits: number }} size
 */
export async function writeHistory(folder, { count, commits }) {
  const pages = [...makePages(count)];
  const chance = createChance(commits);
  await run('git', ['init', '--quiet', '--initial-branch=main', folder]);
  const child = spawn('git', ['-C', folder, 'fast-import', '--quiet'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const done = ended(child);
  /** @param {number} number @param {readonly (readonly [string, string])[]} files */
  const commit = async (number, files) => {
    const head = `commit refs/heads/main\ncommitter A <a@example.org> ${1_500_000_000 + number * 3600} +0000\n`;
    const texts = files.map(([path, text]) => `M 100644 inline content/${path}\n${data(text)}`);
    if (!child.stdin.write(`${head}${data(`Change ${number}`)}${texts.join('')}\n`))
      await new Promise((resolve) => child.stdin.once('drain', resolve));
  };
  const first = Math.min(pages.length, Math.ceil(commits / 4));
  const texts = pages.map(originalOf);
  for (let number = 0; number < commits; number++) {
    if (number < first) {
      const brought = pages.filter((_, index) => index % first === number);
      const files = brought.flatMap((page) => [
        /** @type {const} */ ([`en/${page.path}`, originalOf(page)]),
        ...languages.map((each) => /** @type {const} */ ([`${each}/${page.path}`, translated(page, each)])),
      ]);
      await commit(number, files);
      continue;
    }
    const index = chance.below(pages.length);
    const page = /** @type {BenchPage} */ (pages[index]);
    if (number % 3 === 0) {
      const language = chance.pick(languages);
      await commit(number, [[`${language}/${page.path}`, edited(translated(page, language), number)]]);
    } else {
      texts[index] = edited(texts[index] ?? '', number);
      await commit(number, [[`en/${page.path}`, texts[index] ?? '']]);
    }
  }
  child.stdin.end();
  await done;
  await run('git', ['-C', folder, 'reset', '--quiet', '--hard']);
}

/** Writes a text as `git fast-import` reads it. @param {string} text */
function data(text) {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** @param {string} program @param {readonly string[]} args */
function run(program, args) {
  return ended(spawn(program, args, { stdio: 'inherit' }));
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<void>} */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`git ended with ${code}`))));
  });
}
