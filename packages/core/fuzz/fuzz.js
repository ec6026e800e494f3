// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.js';
import { kinds } from './kinds.js';
import { run } from './run.js';

/*
 * Tries inputs that are made of real ones, and says which break a law of reading. See CONTRIBUTING.md.
 *
 *     npm run fuzz -- --minutes 5 --seed 7 --only documents,comments
 */

const workspace = fileURLToPath(new URL('../../..', import.meta.url));
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '1' },
    only: { type: 'string', default: Object.keys(kinds).join(',') },
    corpus: { type: 'string', multiple: true, default: [] },
    case: { type: 'string' },
    out: { type: 'string', default: join(tmpdir(), 'almanach-fuzz') },
  },
});

/** @param {string} path */
const load = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const api = {
  ...(await load('index.js')),
  ...(await load('markdown/index.js')),
  ...(await load('messages/index.js')),
};
const folders = ['fixtures', 'packages/core/locales', 'docs'].map((folder) => join(workspace, folder));
const corpus = readCorpus([...folders, ...values.corpus.map((folder) => resolve(folder))]);
const seed = Number(values.seed);
const names = values.only.split(',');
/** @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

/** @param {import('./run.js').Failure} failure */
function report({ kind, number, law, shown, input }) {
  mkdirSync(values.out, { recursive: true });
  const path = join(values.out, `${kind}-${seed}-${number}.txt`);
  writeFileSync(path, input);
  process.exitCode = 1;
  print(
    `${kind}: seed ${seed}, case ${number} breaks « ${law} »: ${shown}\n  ${input.length} characters in ${path}`,
  );
}

for (const kind of names) {
  const single = values.case === undefined ? undefined : Number(values.case);
  const end = Date.now() + (Number(values.minutes) * 60_000) / names.length;
  /** @param {number} number */
  const goesOn = (number) => (single === undefined ? Date.now() < end : number === single);
  const { cases, slowest } = run({ api, corpus, kind, seed, first: single ?? 0, goesOn, report });
  print(
    `${kind}: ${cases} cases, seed ${seed}; the slowest, ${slowest.number}, took ${Math.round(slowest.time)} ms`,
  );
}
