// @ts-check
import { parentPort, workerData } from 'node:worker_threads';
import { readCorpus } from './corpus.js';
import { run } from './run.js';

/*
 * Tries the cases of a run, each kind in turn, and tells at once what it sees: the thread that prints stays free.
 */

/**
 * What a run tries.
 * @typedef {object} Plan
 * @property {number} seed
 * @property {readonly string[]} names The kinds.
 * @property {number} minutes
 * @property {number} [single] The number of the only case.
 * @property {readonly string[]} folders Where the texts are.
 */

/**
 * What is told of a run.
 * @typedef {{ kind: string } & (
 *   | { event: 'start', number: number, input: string }
 *   | { event: 'see' | 'report', failure: import('./run.js').Failure }
 *   | { event: 'pause', cases: number, slowest: { time: number, number: number } }
 * )} Told
 */

/** How many milliseconds a kind is tried before the next one is. */
const turn = 10_000;

const { seed, names, minutes, single, folders } = /** @type {Plan} */ (workerData);

/** @param {Told} told */
const tell = (told) => parentPort?.postMessage(told);

/** @param {string} path */
const load = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const api = {
  ...(await load('index.js')),
  ...(await load('markdown/index.js')),
  ...(await load('messages/index.js')),
};
const corpus = readCorpus(folders);

/**
 * Tries a kind until a time, and returns the number of the next case.
 * @param {string} kind
 * @param {number} first
 * @param {number} end
 */
function tryUntil(kind, first, end) {
  const { cases, slowest } = run({
    api,
    corpus,
    kind,
    seed,
    first,
    goesOn: (number) => (single === undefined ? Date.now() < end : number === single),
    start: (number, input) => tell({ event: 'start', kind, number, input }),
    see: (failure) => tell({ event: 'see', kind, failure }),
    report: (failure) => tell({ event: 'report', kind, failure }),
  });
  tell({ event: 'pause', kind, cases, slowest });
  return first + cases;
}

const end = Date.now() + minutes * 60_000;
const share = Math.min(turn, (minutes * 60_000) / names.length);
const nexts = new Map(names.map((kind) => [kind, single ?? 0]));
do {
  for (const [kind, next] of nexts) nexts.set(kind, tryUntil(kind, next, Math.min(end, Date.now() + share)));
} while (single === undefined && Date.now() < end);
