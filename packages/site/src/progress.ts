import { terminalWords } from './terminal-words.js';

/** Where progress is shown, `process.stderr` above all. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

/** How far a build has read the documents of a site. */
export interface DocumentProgress {
  readonly read: number;
  readonly all: number;
  /** How many were parsed; the others are as an earlier build has parsed them. */
  readonly parsed: number;
}

/** The milliseconds before a build is long, and those between two changes of its line. */
const patience = 1000;
const pause = 100;

/** Removes a line of a terminal. */
const clearLine = '\r\u001B[K';

/** Shows on a terminal how far a long build has come, in one line that goes; elsewhere it shows nothing. */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #clock: () => number;
  readonly #began: number;
  #documents: DocumentProgress = { read: 0, all: 0, parsed: 0 };
  #rendered = 0;
  #shownAt: number | undefined;

  /** @param clock Milliseconds; those of the machine by default. */
  constructor(stream: ProgressStream = process.stderr, clock: () => number = Date.now) {
    this.#stream = stream;
    this.#clock = clock;
    this.#began = clock();
  }

  /** Shows how many documents are read, and how many of them an earlier build has parsed. */
  showDocuments(documents: DocumentProgress): void {
    this.#documents = documents;
    const { read, all, parsed } = documents;
    this.#show(() => terminalWords().readDocuments(read, all, read - parsed));
  }

  /** Counts a page that is rendered, and shows how many there are. */
  countPage(all: number, shown: boolean): void {
    this.#rendered++;
    if (shown) this.#show(() => terminalWords().renderedPages(this.#rendered, all));
  }

  /** Removes the line, so that something else can be told. */
  clear(): void {
    if (this.#shownAt !== undefined) this.#stream.write(clearLine);
    this.#shownAt = undefined;
  }

  /**
   * Says what a build has taken from earlier ones.
   *
   * @param all How many pages the site has.
   * @example
   * progress.summarize(1995) // '1,000 documents, 999 as parsed before; 1,995 pages, 1,990 as they stood'
   */
  summarize(all: number): string {
    const { read, parsed } = this.#documents;
    const kept = Math.max(0, all - this.#rendered);
    return terminalWords().taken({ all: read, kept: read - parsed }, { all, kept });
  }

  #show(line: () => string): void {
    if (!this.#stream.isTTY) return;
    const now = this.#clock();
    if (now - this.#began < patience) return;
    if (this.#shownAt !== undefined && now - this.#shownAt < pause) return;
    this.#shownAt = now;
    this.#stream.write(`${clearLine}${line()}`);
  }
}
