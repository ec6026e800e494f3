import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeMaker, isRunning, parseMaker } from './maker.js';

/** The name of the file that tells a folder of ours from another one of its name. */
export const markName = '.almanach-mark';

/**
 * A folder of this process inside another one, where files stand until they are whole: they are moved to their places,
 * so that whoever looks there sees the old file or the new one, whatever ends the process.
 */
export class Scratch {
  readonly #folder: string;
  #count = 0;

  constructor(folder: string) {
    this.#folder = join(folder, `.almanach-${process.pid}-${randomBytes(4).toString('hex')}`);
  }

  #next(): string {
    if (this.#count === 0) {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(join(this.#folder, markName), JSON.stringify(describeMaker()));
    }
    this.#count++;
    return join(this.#folder, String(this.#count));
  }

  /** Writes a file at once; the folders above it are made. */
  write(path: string, content: string | NodeJS.ArrayBufferView): void {
    const { whole, place } = this.open(path);
    writeFileSync(whole, content);
    place();
  }

  /** Returns where a file is filled, and what moves it to its place then. */
  open(path: string): { readonly whole: string; readonly place: () => void } {
    const whole = this.#next();
    const place = () => {
      mkdirSync(dirname(path), { recursive: true });
      renameSync(whole, path);
    };
    return { whole, place };
  }

  /** Lets a file be filled under another name, and moves it to its place. */
  async place(path: string, fill: (whole: string) => Promise<unknown>): Promise<void> {
    const { whole, place } = this.open(path);
    await fill(whole);
    place();
  }

  remove(): void {
    if (this.#count > 0) rmSync(this.#folder, { recursive: true, force: true });
    this.#count = 0;
  }
}

/** Removes from a folder what processes that have ended left there unfinished, and nothing else. */
export function sweepScratches(folder: string): void {
  for (const name of listNames(folder)) {
    const pid = Number(/^\.almanach-(\d+)-[\da-f]{8}$/.exec(name)?.[1]);
    const path = join(folder, name);
    if (!pid || isRunning(readMark(path) ?? describeMaker(pid))) continue;
    // A process that ended before it had marked its folder has put nothing into it.
    if (readMark(path)?.pid === pid || listNames(path).every((inside) => inside === markName))
      rmSync(path, { recursive: true, force: true });
  }
}

/** Reads who made a folder; undefined where no mark says it. */
export function readMark(folder: string) {
  try {
    return parseMaker(readFileSync(join(folder, markName), 'utf8'));
  } catch {
    return undefined;
  }
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
