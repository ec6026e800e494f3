import { spawn } from 'node:child_process';
import { GitError, gitArguments, gitOptions } from './run-git.js';

/** What reads the contents of a repository, by one process for all. */
export interface BlobReader {
  /** Returns the content of an id; undefined where the repository lacks it. */
  read(id: string): Promise<Buffer | undefined>;
  close(): void;
}

/** An answer that is waited for. */
interface Request {
  readonly resolve: (content: Buffer | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** Starts `git cat-file --batch` in a folder. */
export function openBlobReader(folder: string): BlobReader {
  const child = spawn('git', gitArguments(folder, ['cat-file', '--batch']), {
    ...gitOptions(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting: Request[] = [];
  let hasEnded = false;
  const answers = new AnswerReader((content) => waiting.shift()?.resolve(content));
  child.stdout?.on('data', (chunk: Buffer) => answers.add(chunk));
  const fail = (error: Error): void => {
    hasEnded = true;
    for (const request of waiting.splice(0)) request.reject(error);
  };
  // Git gives up on a content that the clone lacks: what is asked for from then on is not there either.
  const end = (): void => {
    hasEnded = true;
    for (const request of waiting.splice(0)) request.resolve(undefined);
  };
  child.on('error', (error) => fail(new GitError(error.message, true)));
  child.stdin?.on('error', end);
  child.on('close', end);
  let asked = '';
  /** Writes what was asked for in one turn at once: a call of the system takes as long as a small text. */
  const flush = (): void => {
    const ids = asked;
    asked = '';
    if (!hasEnded) child.stdin?.write(ids);
  };
  return {
    read: (id) => {
      // Anything else than an id could name a path, or another line.
      if (hasEnded || !/^[0-9a-f]{40,64}$/.test(id)) return Promise.resolve(undefined);
      if (asked === '') process.nextTick(flush);
      asked += `${id}\n`;
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    close: () => {
      flush();
      child.stdin?.end();
    },
  };
}

/** Splits what `git cat-file --batch` writes into answers. */
class AnswerReader {
  readonly #give: (content: Buffer | undefined) => void;
  #chunks: Buffer[] = [];
  #length = 0;
  /** How many bytes the answer that is being read needs; undefined before its first line. */
  #wanted: number | undefined;
  /** Whether it is the content of a file, and not a folder or a commit. */
  #isText = false;

  constructor(give: (content: Buffer | undefined) => void) {
    this.#give = give;
  }

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#step());
  }

  /** Reads a first line or a content; returns whether there was a whole one. */
  #step(): boolean {
    if (this.#wanted === undefined) return this.#readLine();
    if (this.#length < this.#wanted + 1) return false;
    const bytes = this.#join();
    this.#give(this.#isText ? bytes.subarray(0, this.#wanted) : undefined);
    this.#keep(bytes.subarray(this.#wanted + 1));
    this.#wanted = undefined;
    return true;
  }

  #readLine(): boolean {
    const bytes = this.#join();
    const end = bytes.indexOf(10);
    if (end < 0) return false;
    const line = bytes.toString('latin1', 0, end);
    const [, type, size] = / (\w+) (\d+)$/.exec(line) ?? [];
    this.#keep(bytes.subarray(end + 1));
    this.#isText = type === 'blob';
    // Without a size, the repository lacks the content.
    if (size === undefined) this.#give(undefined);
    else this.#wanted = Number(size);
    return true;
  }

  #join(): Buffer {
    const [first] = this.#chunks;
    if (this.#chunks.length === 1 && first) return first;
    const bytes = Buffer.concat(this.#chunks);
    this.#chunks = [bytes];
    return bytes;
  }

  #keep(bytes: Buffer): void {
    this.#chunks = [bytes];
    this.#length = bytes.length;
  }
}
