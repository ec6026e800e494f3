import { join } from 'node:path';
import { statsOf } from './kept-pages.js';
import { emptyMemory, type PageMemory, type WrittenPage } from './page-memory.js';

/** What decides what is remembered of the pages of a build. */
interface RememberOptions {
  /** Whether a server shows it, which looks for no answer that no page asks for any more. */
  readonly serving: boolean;
  /** Returns the hash of what was written to a file; undefined where this build wrote none. */
  digestOf(output: string): string | undefined;
}

/** A question that pages ask, and the hash of its answer. */
interface Asked {
  readonly question: string;
  readonly answer: string;
}

/** The pages of a build: those that stand as the last one wrote them, and what the others ask while they are rendered. */
export class PageTraces {
  readonly memory: PageMemory;
  /** The pages that are neither rendered nor written, by path below the output folder. */
  readonly kept: ReadonlyMap<string, WrittenPage>;
  readonly #asked = new Map<string, readonly Asked[]>();
  /** By the question. Pages ask the same: thousands of them would else hold thousands of copies. */
  readonly #questions = new Map<string, Asked>();

  constructor(memory: PageMemory = emptyMemory(''), kept: ReadonlyMap<string, WrittenPage> = new Map()) {
    this.memory = memory;
    this.kept = kept;
  }

  /**
   * Lists the files that must be rendered. One is always among them: a build that hands Eleventy no page cannot be told
   * from one that only tries (`--dryrun`).
   */
  pending(outputs: readonly string[]): readonly string[] {
    const pending = outputs.filter((output) => !this.kept.has(output));
    return pending.length > 0 ? pending : outputs.slice(0, 1);
  }

  /** Keeps what a page asked while it was rendered. */
  record(output: string, questions: ReadonlyMap<string, string>): void {
    this.#asked.set(
      output,
      Array.from(questions, ([question, answer]) => this.#intern(question, answer)),
    );
  }

  /**
   * Returns what the next build remembers of the pages.
   *
   * @param folder The folder where they stand.
   */
  remember(folder: string, { serving, digestOf }: RememberOptions): PageMemory {
    const pages = new Map<string, WrittenPage>();
    for (const [output, page] of this.kept) if (!this.#asked.has(output)) pages.set(output, page);
    const answers = serving ? this.memory.answers : this.#answersTo(pages);
    for (const [output, questions] of this.#asked) {
      const digest = digestOf(output);
      const stats = digest === undefined ? undefined : statsOf(join(folder, output));
      if (digest === undefined || !stats?.isFile()) continue;
      const { size, mtimeMs } = stats;
      const written = { size, mtimeMs, digest, questions: questions.map(({ question }) => question) };
      const last = this.memory.pages.get(output);
      const stands = !serving && last && this.#stands(last, digest, questions);
      pages.set(output, stands ? last : written);
      for (const { question, answer } of questions) answers.set(question, answer);
    }
    return { version: this.memory.version, answers, pages };
  }

  /** Collects what is remembered of the answers to what pages ask. */
  #answersTo(pages: ReadonlyMap<string, WrittenPage>): Map<string, string> {
    const answers = new Map<string, string>();
    for (const { questions } of pages.values())
      for (const question of questions) {
        const answer = this.memory.answers.get(question);
        if (answer !== undefined) answers.set(question, answer);
      }
    return answers;
  }

  /** Decides whether a page that was rendered again is what it was, with the same answers: its date alone is another. */
  #stands(last: WrittenPage, digest: string, questions: readonly Asked[]): boolean {
    const { answers } = this.memory;
    const lastly = new Set(last.questions);
    return (
      last.digest === digest &&
      lastly.size === questions.length &&
      questions.every(({ question, answer }) => lastly.has(question) && answer === answers.get(question))
    );
  }

  #intern(question: string, answer: string): Asked {
    const present = this.#questions.get(question);
    if (present?.answer === answer) return present;
    const asked = { question: present?.question ?? question, answer };
    this.#questions.set(asked.question, asked);
    return asked;
  }
}
