// @ts-check
import { kinds } from './kinds.js';
import { randomOf } from './random.js';
import { shrink } from './shrink.js';

/**
 * A case that breaks a law, with its shortest input.
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
 * @property {(failure: Failure) => void} report Called at each failure.
 * @property {boolean} [timed] Whether time is a law; true by default.
 */

/** How often a failure is tried with less; one of time takes seconds each. */
const mostTries = 1500;
const mostTimedTries = 60;

/**
 * Tries cases of a kind, and returns how many, and the longest time that a step took.
 * @param {RunOptions} options
 */
export function run({ api, corpus, kind, seed, first = 0, goesOn, report, timed = true }) {
  const { write, judge } = kinds[kind] ?? expectKind(kind);
  let number = first;
  let slowest = { time: 0, number };
  for (; goesOn(number); number++) {
    const input = write(randomOf(seed, number), corpus);
    const laws = judge(api, input, { timed });
    if (laws.slowest > slowest.time) slowest = { time: laws.slowest, number };
    const [breach] = laws.breaches;
    if (!breach) continue;
    const { law, shown } = breach;
    /** @param {string} shorter */
    const breaks = (shorter) => judge(api, shorter, { timed }).breaches.some((each) => each.law === law);
    const least = shrink(input, breaks, law === 'time' ? mostTimedTries : mostTries);
    report({ kind, seed, number, law, shown, input: least });
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
