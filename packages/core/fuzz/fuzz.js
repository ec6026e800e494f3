// @ts-check
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { Journal } from './journal.js';
import { kinds } from './kinds.js';

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

const folders = ['fixtures', 'packages/core/locales', 'docs'].map((folder) => join(workspace, folder));
/** @type {import('./worker.js').Plan} */
const plan = {
  seed: Number(values.seed),
  names: values.only.split(','),
  minutes: Number(values.minutes),
  ...(values.case !== undefined && { single: Number(values.case) }),
  folders: [...folders, ...values.corpus.map((folder) => resolve(folder))],
};
const journal = new Journal({
  ...plan,
  folder: values.out,
  print: (line) => process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`),
});

const worker = new Worker(new URL('worker.js', import.meta.url), { workerData: plan });
const timers = [setInterval(() => journal.watch(), 1000), setInterval(() => journal.sum('So far'), 60_000)];

/** @param {number} code */
function end(code) {
  for (const timer of timers) clearInterval(timer);
  journal.sum('In all');
  process.exitCode = code || (journal.failures > 0 ? 1 : 0);
}

worker.on('message', (told) => journal.write(told));
worker.on('error', (error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
worker.once('exit', end);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    worker.removeListener('exit', end);
    end(130);
    process.exit();
  });
}
