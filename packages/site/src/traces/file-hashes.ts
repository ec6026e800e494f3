import { readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashFile } from '../staging/same-bytes.js';
import { hashOf } from './content-hash.js';
import { keepText, readKeptText } from './kept-text.js';

/** What the system says of a file, as one text that is another where its bytes are. */
interface FileStamp {
  readonly stamp: string;
  /** When the file, its name or its rights were last changed, in milliseconds since 1970. */
  readonly changed: number;
}

type NotedHash = readonly [stamp: string, hash: string];

/** The coarsest clock of a file system, in milliseconds: within this time a file may change and keep its stamp. */
const coarsestClock = 2000;
/** Bytes; a longer file is hashed piece by piece. */
const longestRead = 4_000_000;
const prefix = 'hashes-';

/** The hashes of files by what the system says of them, so that what has not changed is not read. */
export class FileHashes {
  readonly #path: string;
  readonly #check: boolean;
  readonly #last: ReadonlyMap<string, NotedHash>;
  readonly #next = new Map<string, NotedHash>();
  #clock: number | undefined;

  /**
   * @param folder Where the hashes are kept from one build to the next.
   * @param name What tells them from those of other sites in the same folder.
   * @param check Whether every file is read, whatever the system says of it.
   */
  constructor(folder: string, name: string, { check }: { readonly check: boolean }) {
    this.#path = join(folder, `${prefix}${hashOf(name).slice(0, 12)}`);
    this.#check = check;
    this.#last = new Map(JSON.parse(readKeptText(this.#path) ?? '[]') as [string, NotedHash][]);
  }

  /** Hashes the file at an absolute path; empty where there is none. */
  async hashAt(path: string): Promise<string> {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile()) return '';
    const { size, mtimeMs, ctimeMs, ino } = stats;
    return this.hash(path, size, { stamp: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, changed: ctimeMs });
  }

  /** Hashes a file whose stamp was read before; empty where it can no longer be read. */
  async hash(path: string, size: number, { stamp, changed }: FileStamp): Promise<string> {
    const noted = this.#last.get(path);
    if (!this.#check && noted?.[0] === stamp) {
      this.#next.set(path, noted);
      return noted[1];
    }
    const hash = await (size > longestRead
      ? hashFile(path)
      : Promise.resolve().then(() => hashOf(readFileSync(path)))
    ).catch(() => '');
    this.#clock ??= this.#readClock();
    // A file that was touched a moment ago may be written again at what its stamp takes for the same moment.
    if (changed < this.#clock - coarsestClock) this.#next.set(path, [stamp, hash]);
    return hash;
  }

  /** Keeps the hashes of the files that were asked for. */
  keep(): void {
    const isKept = ([path, [stamp]]: readonly [string, NotedHash]) => this.#last.get(path)?.[0] === stamp;
    if (this.#next.size === this.#last.size && [...this.#next].every(isKept)) return;
    keepText(this.#path, JSON.stringify([...this.#next]), prefix);
  }

  /** Returns the time by the clock of the file system, which is not always that of this machine. */
  #readClock(): number {
    const probe = `${this.#path}.${process.pid}.tmp`;
    try {
      writeFileSync(probe, '');
      return Math.min(Date.now(), statSync(probe).mtimeMs);
    } catch {
      return 0;
    } finally {
      rmSync(probe, { force: true });
    }
  }
}

/** Lists the files and links below a folder in a fixed order, each by its path; of a link, where it leads, too. */
export function listBelow(folder: string): readonly (readonly [name: string, path: string])[] {
  const entries = entriesBelow(folder).filter((entry) => entry.isFile() || entry.isSymbolicLink());
  return entries
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path);
      return [entry.isSymbolicLink() ? `${name} ${realOf(path)}` : name, path];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function entriesBelow(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}

/** Returns where a path leads; empty where it leads nowhere. */
export function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return '';
  }
}
