// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many characters of an input are printed. */
const mostShown = 200;
/** How many milliseconds a case runs before it is named. */
const longest = 60_000;

/** Prints what is told of a run, and keeps the inputs that break a law. */
export class Journal {
  #folder;
  #seed;
  #print;
  /** @type {Map<string, { cases: number, failures: number, slowest: { time: number, number: number } }>} */
  #counts = new Map();
  /** @type {{ kind: string, number: number, input: string, since: number, named: boolean } | undefined} */
  #running;

  /**
   * @param {{ folder: string, seed: number, names: readonly string[], print: (line: string) => void }} options
   */
  constructor({ folder, seed, names, print }) {
    this.#folder = folder;
    this.#seed = seed;
    this.#print = print;
    for (const kind of names)
      this.#counts.set(kind, { cases: 0, failures: 0, slowest: { time: 0, number: 0 } });
  }

  /** Returns how many cases broke a law. */
  get failures() {
    return [...this.#counts.values()].reduce((sum, { failures }) => sum + failures, 0);
  }

  /** @param {import('./worker.js').Told} told */
  write(told) {
    const counts = this.#counts.get(told.kind);
    if (!counts) return;
    if (told.event === 'start') {
      const { kind, number, input } = told;
      this.#running = { kind, number, input, since: Date.now(), named: false };
      counts.cases++;
    } else if (told.event === 'pause') {
      if (told.slowest.time > counts.slowest.time) counts.slowest = told.slowest;
      this.#running = undefined;
    } else {
      if (told.event === 'see') counts.failures++;
      this.#writeFailure(told.event, told.failure);
    }
  }

  /** Names the case that is running where it has run for a minute. */
  watch() {
    const { kind, number, input, since, named } = this.#running ?? { named: true };
    if (!this.#running || named || Date.now() - since < longest) return;
    this.#running.named = true;
    const path = this.#keep(`${kind}-${this.#seed}-${number}-running`, input);
    this.#print(`${kind}: seed ${this.#seed}, case ${number} has been running for a minute: ${path}`);
  }

  /**
   * Prints how many cases of each kind were tried.
   * @param {string} title
   */
  sum(title) {
    const sums = [...this.#counts].map(([kind, { cases, failures, slowest }]) => {
      const time = slowest.time > 0 ? `, the slowest (${slowest.number}) ${Math.round(slowest.time)} ms` : '';
      return `${kind} ${cases} cases, ${failures} failures${time}`;
    });
    this.#print(`${title}, seed ${this.#seed}: ${sums.join('; ')}`);
  }

  /**
   * @param {'see' | 'report'} event
   * @param {import('./run.js').Failure} failure
   */
  #writeFailure(event, { kind, seed, number, law, shown, input }) {
    const name = `${kind}-${seed}-${number}`;
    if (event === 'report') {
      const path = this.#keep(`${name}-short`, input);
      this.#print(`  ${name}: as short as ${input.length} characters in ${path}`);
      return;
    }
    const path = this.#keep(name, input);
    this.#print(`${kind}: seed ${seed}, case ${number} breaks « ${law} »: ${shown}`);
    this.#print(`  ${input.length} characters in ${path}: ${JSON.stringify(input.slice(0, mostShown))}`);
  }

  /**
   * @param {string} name
   * @param {string} input
   */
  #keep(name, input) {
    mkdirSync(this.#folder, { recursive: true });
    const path = join(this.#folder, `${name}.txt`);
    writeFileSync(path, input);
    return path;
  }
}
