import { hashText } from '../text/hash-text.js';
import type { Trace } from '../types.js';
import { factsOf, isPlain, memberOf, parseQuestion } from './question.js';
import { QuestionWriter, unanswerable } from './question-writer.js';

/** What is noted of an answer that the time of the build is in. */
const clock = {};

/**
 * Writes down what is asked of a library while something is rendered.
 *
 * For a library that is built again it also notes which texts each answer was made from: where one text is rewritten,
 * all other answers are taken over.
 */
export class Tracer {
  readonly #writer = new QuestionWriter();
  readonly #things = new Map<string, object>();
  /** The hash of the facts of each thing, by its name. */
  readonly #facts = new Map<string, string>();
  /** The hash of each answer, by its question: a library never changes. */
  #answers = new Map<string, string>();
  /** The answers of an earlier library, which hold unless they are outdated. */
  #earlier: ReadonlyMap<string, string> = new Map();
  #outdated: ReadonlySet<string> = new Set();
  #asked: Map<string, string> | undefined;
  /** The documents that things show the text of; undefined where nobody notes it. */
  readonly #shown: WeakMap<object, object> | undefined;
  /** The questions whose answers were made from the text of a document. */
  #uses = new Map<object, Set<string>>();
  /** The documents whose texts were used for the answer that is being made. */
  #used: Set<object> | undefined;

  /** @param options.notes Whether it is noted from which texts an answer was made. */
  constructor({ notes = false }: { readonly notes?: boolean } = {}) {
    if (notes) this.#shown = new WeakMap();
  }

  /**
   * Names a thing, so that the library of the next build knows its like.
   *
   * @param document What it shows the text of, where it shows one.
   */
  introduce(name: string, thing: object, document?: object): void {
    this.#writer.introduce(name, thing);
    this.#things.set(name, thing);
    if (document) this.#shown?.set(thing, document);
  }

  /**
   * Takes over the answers of the last library that were made from none of the texts that were rewritten since. Returns
   * the questions whose answers may differ.
   */
  takeOver(last: Tracer, rewritten: readonly object[]): ReadonlySet<string> {
    const doubtful = new Set<string>();
    for (const document of [clock, ...rewritten])
      for (const question of last.#uses.get(document) ?? []) doubtful.add(question);
    const isFirst = last.#earlier.size === 0;
    // Of many thousands of answers few are outdated: to copy the others would take longer than an edit may.
    this.#earlier = isFirst ? last.#answers : last.#earlier;
    this.#outdated = new Set([...last.#outdated, ...doubtful]);
    this.#answers = new Map(
      isFirst ? [] : [...last.#answers].filter(([question]) => !doubtful.has(question)),
    );
    this.#uses = last.#uses;
    const texts = new Set(rewritten);
    for (const [name, hash] of last.#facts) {
      const thing = this.#things.get(name);
      const document = thing && this.#shown?.get(thing);
      if (!document || !texts.has(document)) this.#facts.set(name, hash);
    }
    return doubtful;
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
    const things = name === 'relative' ? [clock, thing] : [thing, ...values];
    for (const each of things) this.note(each);
    if (this.#asked) this.#ask(this.#writer.write(thing, name, values), () => answer, things);
    return answer;
  }

  /** Makes an answer and writes it down, with the texts that it is made from. */
  make<Answer>(thing: object, name: string, answer: () => Answer): Answer {
    if (!this.#asked) return answer();
    const used = new Set<object>();
    const made = this.#using(used, answer);
    this.#ask(this.#writer.write(thing, name), () => made, [], used);
    return made;
  }

  /** Collects the documents whose texts are used while a function runs. */
  #using<Value>(used: Set<object>, run: () => Value): Value {
    const outer = this.#used;
    this.#used = used;
    try {
      return run();
    } finally {
      this.#used = outer;
    }
  }

  /** Notes that the answer that is being made uses the text which a thing shows. */
  note(thing: unknown): void {
    if (!this.#shown || typeof thing !== 'object' || !thing) return;
    const document = thing === clock ? clock : this.#shown.get(thing);
    if (document) this.#used?.add(document);
  }

  /** Writes down that something is made from what a thing has under a name. */
  tellUse(thing: object, name: string, answer: () => unknown): void {
    if (this.#asked) this.#ask(this.#writer.write(thing, name), answer, [thing]);
  }

  #ask(
    question: string,
    answer: () => unknown,
    things: readonly unknown[],
    used: Set<object> = new Set(),
  ): void {
    if (this.#asked && !this.#asked.has(question))
      this.#asked.set(question, this.#hash(question, answer, things, used));
  }

  /** Returns the hash of what the library answers to a question; undefined where it has no answer. */
  answer(question: string): string | undefined {
    const present = this.#answered(question);
    if (present !== undefined) return present;
    const [of = '', name = '', ...values] = parseQuestion(question) ?? [];
    const thing = this.#things.get(of);
    const ask = thing && memberOf(thing, name);
    if (!ask) return undefined;
    const given = values.map((value) => this.#read(value));
    return this.#untraced(() => this.#hash(question, () => ask(given)));
  }

  #answered(question: string): string | undefined {
    return (
      this.#answers.get(question) ?? (this.#outdated.has(question) ? undefined : this.#earlier.get(question))
    );
  }

  #hash(
    question: string,
    answer: () => unknown,
    things: readonly unknown[] = [],
    used: Set<object> = new Set(),
  ): string {
    const present = this.#answered(question);
    if (present !== undefined) return present;
    const hash = this.#using(used, () => {
      for (const thing of things) this.note(thing);
      return this.#untraced(() => this.#hashOf(answer()));
    });
    if (question === unanswerable) return hash;
    this.#answers.set(question, hash);
    for (const document of used) {
      const questions = this.#uses.get(document) ?? new Set();
      this.#uses.set(document, questions.add(question));
    }
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

  #read(value: unknown): unknown {
    if (typeof value !== 'object' || !value || !('thing' in value)) return value ?? undefined;
    return this.#things.get(String(value.thing)) ?? value;
  }

  #hashOf(answer: unknown): string {
    // The longest answers are texts: hashed as they are, they need not be put together with anything.
    return typeof answer === 'string' ? `"${hashText(answer)}` : hashText(this.#textOf(answer));
  }

  /** Writes an answer down; of each thing in it a hash of its facts, which are written once. */
  #textOf(answer: unknown): string {
    // A text stands with its length, so that nothing in it reads like an end.
    if (typeof answer === 'string') return `${answer.length}"${answer}`;
    if (typeof answer !== 'object' || !answer) return factsOf(answer);
    this.note(answer);
    if (Array.isArray(answer)) return `[${answer.map((each) => this.#textOf(each)).join()}]`;
    const name = this.#writer.nameOf(answer);
    if (name !== undefined) {
      const hash = this.#facts.get(name) ?? hashText(factsOf(answer));
      this.#facts.set(name, hash);
      return hash;
    }
    if (!isPlain(answer)) return factsOf(answer);
    let text = '{';
    for (const [name, value] of Object.entries(answer)) text += `${name}:${this.#textOf(value)},`;
    return `${text}}`;
  }
}
