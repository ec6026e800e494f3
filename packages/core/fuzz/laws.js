// @ts-check
import { isDeepStrictEqual } from 'node:util';
import { findExecutable } from './executable.js';

/**
 * What breaks a law: the law, and what shows it.
 * @typedef {{ law: string, shown: string }} Breach
 */

/** An input of 100 KB or less may take so many milliseconds, a longer one in proportion. */
const mostTime = 1000;
const attempts = 3;

/** Collects what breaks the laws in one case. */
export class Laws {
  /** @type {Breach[]} */
  breaches = [];
  /** The longest time that a step took, in milliseconds. */
  slowest = 0;
  #input;
  #timed;

  /**
   * @param {string} input
   * @param {{ timed: boolean }} options Whether time is a law: not among tests that run at once.
   */
  constructor(input, { timed }) {
    this.#input = input;
    this.#timed = timed;
  }

  /**
   * Runs a step: it does not throw, takes its share of time, and gives the same when it runs again.
   * @template T
   * @param {string} name
   * @param {() => T} step
   * @returns {T | undefined}
   */
  run(name, step) {
    try {
      const [value, time] = timed(step);
      let least = time;
      const most = this.#timed
        ? mostTime * Math.max(1, this.#input.length / 100_000)
        : Number.POSITIVE_INFINITY;
      let again;
      for (let attempt = 1; attempt < attempts && (attempt < 2 || least > most); attempt++) {
        const [repeated, otherTime] = timed(step);
        again = repeated;
        least = Math.min(least, otherTime);
      }
      this.slowest = Math.max(this.slowest, least);
      if (least > most) this.#add('time', `${name} takes ${Math.round(least)} ms`);
      if (!isDeepStrictEqual(again, value)) this.#add('same twice', `${name} gives two results`);
      return value;
    } catch (error) {
      this.#add('never throws', `${name}: ${error instanceof Error ? error.stack?.slice(0, 600) : error}`);
      return undefined;
    }
  }

  /**
   * HTML is bounded and runs nothing.
   * @param {string} html
   */
  checkHtml(html) {
    const most = 20 * this.#input.length + 16 * 1024;
    if (html.length > most) this.#add('length', `${html.length} of HTML from ${this.#input.length}`);
    const executable = findExecutable(html);
    if (executable) this.#add('nothing runs', executable);
  }

  /**
   * Diagnostics have a rule and a place within the text.
   * @param {readonly { rule?: string, ruleId?: string, line?: number, column?: number }[]} diagnostics
   * @param {Readonly<Record<string, unknown>>} rules
   */
  checkDiagnostics(diagnostics, rules) {
    const lines = this.#input.split(/\r\n?|\n/).length;
    for (const { rule, ruleId = rule, line = 0, column = 0 } of diagnostics) {
      if (!ruleId || !Object.hasOwn(rules, ruleId)) this.#add('rule', `No rule \`${ruleId}\``);
      if (!(line >= 1 && line <= lines + 1 && column >= 1))
        this.#add('place', `${ruleId} at ${line}:${column}`);
    }
  }

  /**
   * Ranges lie within what they are ranges of.
   * @param {string} name
   * @param {readonly { start: number, end: number }[]} ranges
   * @param {number} length
   */
  checkRanges(name, ranges, length) {
    const outside = ranges.find(({ start, end }) => !(start >= 0 && start <= end && end <= length));
    if (outside) this.#add('ranges', `${name} from ${outside.start} to ${outside.end} of ${length}`);
  }

  /**
   * A value can be handed to a thread or kept on disk.
   * @template T
   * @param {string} name
   * @param {T} value
   * @returns {T}
   */
  clone(name, value) {
    try {
      const copy = structuredClone(value);
      if (!isDeepStrictEqual(copy, value)) this.#add('clone', `${name} is changed`);
      return copy;
    } catch (error) {
      this.#add('clone', `${name}: ${error}`);
      return value;
    }
  }

  /**
   * @param {string} law
   * @param {string} shown
   */
  #add(law, shown) {
    this.breaches.push({ law, shown });
  }
}

/**
 * @template T
 * @param {() => T} step
 * @returns {[value: T, milliseconds: number]}
 */
function timed(step) {
  const before = process.cpuUsage();
  const value = step();
  const { user, system } = process.cpuUsage(before);
  return [value, (user + system) / 1000];
}
