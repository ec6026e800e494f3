/** A question that cannot be asked again: nothing answers it. */
export const unanswerable = '';

/** The questions for what a thing has under a name: without values, and with one text, as for a message. */
interface WrittenQuestions {
  plain?: string;
  readonly byText: Map<string, string>;
}

/** Writes questions down as text. What every page asks is written once. */
export class QuestionWriter {
  readonly #names = new WeakMap<object, string>();
  readonly #written = new WeakMap<object, Map<string, WrittenQuestions>>();

  /** Names a thing, so that the library of the next build knows its like. */
  introduce(name: string, thing: object): void {
    this.#names.set(thing, name);
  }

  nameOf(thing: object): string | undefined {
    return this.#names.get(thing);
  }

  /** Writes down what is asked of a thing under a name; what cannot be written is unanswerable. */
  write(thing: object, name: string, values: readonly unknown[] = []): string {
    const [text] = values;
    if (values.length === 1 && typeof text === 'string') {
      const { byText } = this.#writtenOf(thing, name);
      const question = byText.get(text) ?? this.#writeOut(thing, name, values);
      if (question !== unanswerable) byText.set(text, question);
      return question;
    }
    if (values.length > 0) return this.#writeOut(thing, name, values);
    const written = this.#writtenOf(thing, name);
    if (written.plain !== undefined) return written.plain;
    const question = this.#writeOut(thing, name, values);
    if (question !== unanswerable) written.plain = question;
    return question;
  }

  #writtenOf(thing: object, name: string): WrittenQuestions {
    let byName = this.#written.get(thing);
    if (!byName) {
      byName = new Map();
      this.#written.set(thing, byName);
    }
    let written = byName.get(name);
    if (!written) {
      written = { byText: new Map() };
      byName.set(name, written);
    }
    return written;
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
}
