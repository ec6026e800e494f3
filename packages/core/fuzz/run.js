// @ts-check
import { kinds } from './kinds.js';
import { randomOf } from './random.js';
import { shrink } from './shrink.js';

/**
 * A case that breaks a law.
 * @typedef {{ kind: string, seed: number, number: number, law: string, shown: string, input: string }} Failure
 */

/**
 * What a run does.
 * @typedef {object} RunOptions
 * @property {import('./kinds.js').Api} api
 * @property {import('./corpus.js').Corpus} corpus
 * @property {string} kind
 * @property {number} seed
 * @property {number} [first] The number of the first case; 0 by default.
 * @property {(number: number) => boolean} goesOn Decides before each case whether it is tried.
 * @property {(number: number, input: string) => void} [start] Called before each case is tried.
 * @property {(failure: Failure) => void} [see] Called at each failure, before it is made shorter.
 * @property {(failure: Failure) => void} report Called at each failure, with its shortest input.
 * @property {boolean} [timed] Whether time is a law; true by default.
 */

/** How often, and for how many milliseconds, a failure is tried with less; one of time takes seconds each. */
const mostTries = 1500;
const mostTimedTries = 60;
const longestShrinking = 30_000;

/**
 * Tries cases of a kind, and returns how many, and the longest time that a step took.
 * @param {RunOptions} options
 */
export function run({ kind, seed, first = 0, goesOn, start, see, report, timed = true, ...material }) {
  const { write, judge } = kinds[kind] ?? expectKind(kind);
  const { api, corpus } = material;
  let number = first;
  let slowest = { time: 0, number };
  for (; goesOn(number); number++) {
    const input = write(randomOf(seed, number), corpus);
    start?.(number, input);
    const laws = judge(api, input, { timed });
    if (laws.slowest > slowest.time) slowest = { time: laws.slowest, number };
    const [breach] = laws.breaches;
    if (!breach) continue;
    const failure = { kind, seed, number, ...breach, input };
    see?.(failure);
    const end = Date.now() + longestShrinking;
    /** @param {string} shorter */
    const breaks = (shorter) =>
      Date.now() < end && judge(api, shorter, { timed }).breaches.some(({ law }) => law === breach.law);
    const tries = breach.law === 'time' ? mostTimedTries : mostTries;
    report({ ...failure, input: shrink(input, breaks, tries) });
  }
  return { cases: number - first, slowest };
}

/**
 * @param {string} kind
 * @returns {never}
 */
function expectKind(kind) {
  throw new TypeError(`Expected one of ${Object.keys(kinds).join(', ')}, not \`${kind}\``);
}
