import { hashText } from '../text/hash-text.js';
import type { Trace } from '../types.js';

/** A question as it is written down: of which thing, by which name (its facts by none), with which values. */
type Written = readonly [thing: string, name: string, ...values: readonly unknown[]];

/** A question that cannot be asked again: nothing answers it. */
const unanswerable = '';

/** Writes down what is asked of a library while something is rendered. */
export class Tracer {
  readonly #names = new WeakMap<object, string>();
  readonly #things = new Map<string, object>();
  /** The questions for what a thing has under a name, without values. */
  readonly #plain = new WeakMap<object, Map<string, string>>();
  /** The hash of the facts of each thing. */
  readonly #facts = new WeakMap<object, string>();
  /** The hash of each answer, by its question: a library never changes. */
  readonly #answers = new Map<string, string>();
  #asked: Map<string, string> | undefined;

  /** Names a thing, so that the library of the next build knows its like. */
  introduce(name: string, thing: object): void {
    this.#names.set(thing, name);
    this.#things.set(name, thing);
  }

  /** Collects what is asked while a function runs. What is asked in a trace within it is none of its own. */
  trace<Value>(run: () => Value): Trace<Value> {
    const outer = this.#asked;
    const questions = new Map<string, string>();
    this.#asked = questions;
    try {
      return { value: run(), questions };
    } finally {
      this.#asked = outer;
    }
  }

  /** Writes a question down, while something is traced, and returns its answer. */
  tell<Answer>(thing: object, name: string, answer: Answer, values: readonly unknown[] = []): Answer {
    if (this.#asked) this.#ask(this.#write(thing, name, values), () => answer);
    return answer;
  }

  /** Writes down that something is made from what a thing has under a name. */
  tellUse(thing: object, name: string, answer: () => unknown): void {
    if (this.#asked) this.#ask(this.#write(thing, name, []), answer);
  }

  #ask(question: string, answer: () => unknown): void {
    if (this.#asked && !this.#asked.has(question)) this.#asked.set(question, this.#hash(question, answer));
  }

  /** Returns the hash of what the library answers to a question; undefined where it has no answer. */
  answer(question: string): string | undefined {
    const present = this.#answers.get(question);
    if (present !== undefined) return present;
    const [of = '', name = '', ...values] = parseQuestion(question) ?? [];
    const thing = this.#things.get(of);
    const ask = thing && memberOf(thing, name);
    if (!ask) return undefined;
    const given = values.map((value) => this.#read(value));
    return this.#untraced(() => this.#hash(question, () => ask(given)));
  }

  #hash(question: string, answer: () => unknown): string {
    const present = this.#answers.get(question);
    if (present !== undefined) return present;
    const hash = this.#untraced(() => hashText(this.#textOf(answer())));
    if (question !== unanswerable) this.#answers.set(question, hash);
    return hash;
  }

  #untraced<Value>(run: () => Value): Value {
    const asked = this.#asked;
    this.#asked = undefined;
    try {
      return run();
    } finally {
      this.#asked = asked;
    }
  }

  #write(thing: object, name: string, values: readonly unknown[]): string {
    if (values.length > 0) return this.#writeOut(thing, name, values);
    const written = this.#plain.get(thing) ?? new Map<string, string>();
    const present = written.get(name);
    if (present !== undefined) return present;
    const question = this.#writeOut(thing, name, values);
    if (question !== unanswerable) this.#plain.set(thing, written.set(name, question));
    return question;
  }

  #writeOut(thing: object, name: string, values: readonly unknown[]): string {
    const of = this.#names.get(thing);
    if (of === undefined) return unanswerable;
    try {
      return JSON.stringify([of, name, ...values.map((value) => this.#named(value))]);
    } catch {
      return unanswerable;
    }
  }

  /** Names an argument that the library itself gave; any other is written as it is. */
  #named(value: unknown): unknown {
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new TypeError('Expected a value that can be written down');
    const thing = typeof value === 'object' && value ? this.#names.get(value) : undefined;
    return thing === undefined ? value : { thing };
  }

  #read(value: unknown): unknown {
    if (typeof value !== 'object' || !value || !('thing' in value)) return value ?? undefined;
    return this.#things.get(String(value.thing)) ?? value;
  }

  /** Writes an answer down; of each thing in it a hash of its facts, which are written once. */
  #textOf(answer: unknown): string {
    // A text stands with its length, so that nothing in it reads like an end.
    if (typeof answer === 'string') return `${answer.length}"${answer}`;
    if (typeof answer !== 'object' || !answer) return factsOf(answer);
    const present = this.#facts.get(answer);
    if (present !== undefined) return present;
    if (Array.isArray(answer)) return `[${answer.map((each) => this.#textOf(each)).join()}]`;
    if (this.#names.has(answer)) {
      const hash = hashText(factsOf(answer));
      this.#facts.set(answer, hash);
      return hash;
    }
    if (!isPlain(answer)) return factsOf(answer);
    let text = '{';
    for (const [name, value] of Object.entries(answer)) text += `${name}:${this.#textOf(value)},`;
    return `${text}}`;
  }
}

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** Writes facts down. What the schema of a site's own data made may be what JSON does not know. */
function factsOf(value: unknown): string {
  if (typeof value !== 'object' || !value || !('data' in value)) return JSON.stringify(value) ?? 'undefined';
  return JSON.stringify({ ...value, data: undefined }) + JSON.stringify(value.data, writable);
}

function writable(_: string, part: unknown): unknown {
  if (typeof part === 'bigint') return `${part}n`;
  return part instanceof Map || part instanceof Set ? [...part] : part;
}

/**
 * Returns what asks a thing again: for its facts, one of its own functions or fields, or what its class leads to;
 * undefined where it has nothing of that name.
 */
function memberOf(thing: object, name: string): ((values: readonly unknown[]) => unknown) | undefined {
  if (name === '') return () => thing;
  for (
    let place: object | null = thing;
    place && place !== Object.prototype;
    place = Object.getPrototypeOf(place)
  ) {
    const member = Object.getOwnPropertyDescriptor(place, name);
    if (!member || (place !== thing && !member.get)) continue;
    return (values) => {
      const found: unknown = Reflect.get(thing, name);
      return typeof found === 'function' ? found(...values) : found;
    };
  }
  return undefined;
}

/** Reads a question; undefined where it is none. */
function parseQuestion(question: string): Written | undefined {
  try {
    const written: unknown = JSON.parse(question);
    return Array.isArray(written) && written.length > 1 ? (written as [string, string]) : undefined;
  } catch {
    return undefined;
  }
}
