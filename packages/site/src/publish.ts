import { mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { copyFile, stat, utimes } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { linkOrCopy } from './staging/carry-over.js';
import { lookAt } from './staging/look-at.js';
import { formatRecord, type OutputRecord, readRecord, recordName, reserved } from './staging/record.js';
import type { WriteTarget } from './staging/redirect-writes.js';
import { haveSameBytes } from './staging/same-bytes.js';
import { Scratch, sweepScratches } from './staging/scratch.js';
import { takeOver } from './staging/swap.js';
import { writeNew } from './staging/write-new.js';
import { hashOf } from './traces/content-hash.js';

/** Where a build writes. */
export interface PublicationOptions {
  /** Whether nobody looks into the folder before the build has come to its end, so that files are filled at their places. */
  readonly isApart?: boolean;
}

/**
 * What a build writes to an output folder that may hold the files of an earlier one. Each file is written under another
 * name and moved to its place. Before the first, the record names the old files and the new: whatever ends the build, the
 * next one knows them all. After the last, the old ones go.
 */
export class Publication implements WriteTarget {
  readonly #planned: Set<string>;
  readonly #scratch: Scratch;
  readonly #written = new Set<string>();
  readonly #digests = new Map<string, string>();
  readonly #began = Date.now();
  readonly #isApart: boolean;
  readonly #folders = new Set<string>();
  #previous: OutputRecord | undefined;

  /** @param planned What the build will write, by paths below the output folder. */
  constructor(
    readonly output: string,
    planned: Iterable<string>,
    { isApart = false }: PublicationOptions = {},
  ) {
    this.#isApart = isApart;
    this.#planned = new Set(planned);
    this.#scratch = new Scratch(output);
  }

  takes(path: string): boolean {
    const below = this.#below(path);
    return below !== '' && !below.startsWith('../') && !below.startsWith(reserved);
  }

  write(path: string, content: string | NodeJS.ArrayBufferView): void {
    this.#begin();
    const below = this.#below(path);
    this.#written.add(below);
    this.#digests.set(below, hashOf(content));
    if (!this.#isApart || !writeNew(path, content, this.#folders)) this.#scratch.write(path, content);
  }

  /** Returns the hash of what was written to a file, by its path below the output folder; undefined where nothing was. */
  digestOf(output: string): string | undefined {
    return this.#digests.get(output);
  }

  /** Takes pages over from the folder of the last site, where they stand as they would be written again. */
  async takeOver(from: string, outputs: Iterable<string>): Promise<void> {
    this.#begin();
    for (const output of outputs) {
      if (this.#digests.has(output)) continue;
      const path = join(this.output, output);
      mkdirSync(dirname(path), { recursive: true });
      await linkOrCopy(join(from, output), path);
    }
  }

  open(path: string) {
    this.#begin();
    this.#written.add(this.#below(path));
    return this.#scratch.open(path);
  }

  /** Lets files stay that were put to the output folder in another way, by their paths there; of a folder, all that is in it. */
  spare(paths: readonly string[]): void {
    for (const path of paths) this.#written.add(this.#below(join(this.output, path)));
  }

  /**
   * Lets files of the plugin's own stand as the last build of this program wrote them, by their paths below the output
   * folder; returns those that are still there.
   */
  leaveAll(files: readonly string[]): ReadonlySet<string> {
    this.#begin();
    const standing = new Set(files.filter((file) => lookAt(join(this.output, file))?.isFile()));
    for (const file of standing) this.#planned.add(file);
    return standing;
  }

  /** Writes files of the plugin's own, by their paths below the output folder, as the record must name them before. */
  writeAll(files: Iterable<readonly [string, string | NodeJS.ArrayBufferView]>): void {
    const contents = [...files];
    const previous = this.#begin();
    for (const [file] of contents) this.#planned.add(file);
    if (contents.length > 0) this.#keepRecord(previous, previous.beside);
    for (const [file, content] of contents) this.#scratch.write(join(this.output, file), content);
  }

  /**
   * Copies files whose bytes differ from what is there, by their path below the output folder. One that is missing is
   * left out; one that the last site has as it is taken over from there, with its date.
   */
  async copyAll(copies: Iterable<readonly [string, string]>, last: string = this.output): Promise<void> {
    this.#begin();
    for (const [file, from] of copies) {
      const to = join(this.output, file);
      const source = await stat(from).catch(() => undefined);
      if (!source || (await haveSameBytes(from, to))) continue;
      const present = join(last, file);
      if (lookAt(present)?.mode === source.mode && (await haveSameBytes(from, present))) {
        await this.#scratch.place(to, (whole) => linkOrCopy(present, whole));
        continue;
      }
      await this.#scratch.place(to, async (whole) => {
        await copyFile(from, whole);
        await utimes(whole, source.atime, source.mtime);
      });
    }
  }

  /**
   * Replaces what has the bytes that it has in the last site by the file there, before anything is remembered of it: its
   * date tells when it changed.
   */
  async takeOverSame(last: string): Promise<void> {
    for (const file of this.#planned)
      await takeOver(join(last, file), join(this.output, file), this.#scratch);
  }

  /** Removes what an earlier build wrote and this one did not. What Almanach did not write stays. */
  finish(): void {
    const previous = this.#begin();
    const spared = previous.files.filter((file) => !this.#planned.has(file) && !this.#removeOld(file));
    for (const file of spared) this.#planned.add(file);
    const others = [...previous.beside, ...this.#written].filter((file) => !this.#planned.has(file));
    this.#keepRecord(
      { files: [], beside: [] },
      others.filter((file) => lookAt(join(this.output, file))?.isFile()),
    );
    this.close();
  }

  /** Removes what is not whole. */
  close(): void {
    this.#scratch.remove();
  }

  /** Writes the record of old and new names, once. */
  #begin(): OutputRecord {
    if (this.#previous) return this.#previous;
    mkdirSync(this.output, { recursive: true });
    sweepScratches(this.output);
    const previous = readRecord(this.output);
    this.#previous = previous;
    this.#keepRecord(previous, previous.beside);
    this.#clearWay(previous);
    return previous;
  }

  /** Removes the old files that stand where a folder must be now, and those in a folder where a file must be. */
  #clearWay({ files }: OutputRecord): void {
    const folders = new Set([...this.#planned].flatMap(foldersOf));
    const inWay = (file: string) =>
      folders.has(file) || foldersOf(file).some((folder) => this.#planned.has(folder));
    for (const file of files) if (!this.#planned.has(file) && inWay(file)) this.#removeOld(file);
  }

  #keepRecord({ files }: OutputRecord, beside: readonly string[]): void {
    const text = formatRecord({ files: [...files, ...this.#planned], beside });
    const path = join(this.output, recordName);
    if (text !== readText(path)) this.#scratch.write(path, text);
  }

  /** Removes a file of an earlier build, and returns whether it is gone: what this build or another program wrote stays. */
  #removeOld(file: string): boolean {
    const path = join(this.output, file);
    const stats = lookAt(path);
    if (!stats?.isFile() || [file, ...foldersOf(file)].some((path) => this.#written.has(path))) return true;
    // The date of a copy is that of its source; when it was put there, nobody can choose.
    if (stats.ctimeMs >= this.#began) return false;
    rmSync(path, { force: true });
    for (const folder of foldersOf(file)) if (!removeEmpty(join(this.output, folder))) break;
    return true;
  }

  #below(path: string): string {
    return relative(this.output, path).split(sep).join('/');
  }
}

/** Lists the folders above a file, the nearest first: `['fr/blog', 'fr']` of `'fr/blog/index.html'`. */
function foldersOf(file: string): readonly string[] {
  const folder = posix.dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

/** Removes a folder if it is empty: the system refuses to remove any other. */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
