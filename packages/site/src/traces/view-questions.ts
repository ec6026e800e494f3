import type { Trace } from '@almanach/core';
import { hashOf } from './content-hash.js';

/** The beginning of the questions that the theme answers, and not the library, whose own are lists in JSON. */
const prefix = 'theme ';
/** A question that nothing answers: a page that asks it is rendered in every build. */
const unanswerable = `${prefix}always`;

/** Writes down what a page asks of the theme while it is rendered: pictures that were drawn, parts that pages share. */
export class ViewQuestions {
  #asked: Map<string, string> | undefined;

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

  /** Writes a question down, and returns its answer. */
  tell<Answer>(names: readonly string[], answer: Answer): Answer {
    this.#asked?.set(prefix + JSON.stringify(names), hashAnswer(answer));
    return answer;
  }

  /** Writes a question down whose answer was hashed before. */
  tellHash(names: readonly string[], hash: string): void {
    this.#asked?.set(prefix + JSON.stringify(names), hash);
  }

  /** Writes down that something is shown which no question tells, such as the clock. */
  tellAlways(): void {
    this.#asked?.set(unanswerable, '');
  }
}

/** Decides whether a question can be asked in the next build, and has the same answer at another time. */
export function isTimeless(question: string): boolean {
  return question !== '' && question !== unanswerable && !question.includes(',"relative"');
}

/** Reads the names of a question that was asked of the theme; undefined of one of the library. */
export function parseViewQuestion(question: string): readonly unknown[] | undefined {
  if (!question.startsWith(prefix)) return undefined;
  try {
    const names: unknown = JSON.parse(question.slice(prefix.length));
    return Array.isArray(names) ? names : [];
  } catch {
    return [];
  }
}

/** Hashes what the theme answers. */
export function hashAnswer(answer: unknown): string {
  return hashOf(
    String(typeof answer === 'object' && answer?.constructor === Object ? JSON.stringify(answer) : answer),
  );
}
