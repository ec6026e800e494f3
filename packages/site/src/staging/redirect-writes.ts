import fs from 'node:fs';
import { resolve } from 'node:path';

/** Who takes what is written to some files. */
export interface WriteTarget {
  /** Decides whether a file, by its whole path, is written by this target. */
  takes(path: string): boolean;
  write(path: string, content: string | NodeJS.ArrayBufferView): void;
  /** Returns where a stream writes instead of a file, and what moves it to its place. */
  open(path: string): { readonly whole: string; readonly place: () => void };
}

/**
 * Lets a target write what this program's `fs` would write in place, until the returned function is called.
 *
 * Eleventy (3.1.8) writes pages by `fs.writeFileSync` and copies by `fs.createWriteStream`, both of which empty the file
 * first, and lets no plugin write in its stead: a transform cannot keep a page from being written, and without
 * `permalink` a page has no address. A later version that writes by
 * other functions leaves half of a file where a build is killed, which the tests of killed builds tell.
 */
export function redirectWrites(target: WriteTarget): () => void {
  const { writeFileSync, createWriteStream } = fs;
  const pathOf = (file: unknown) => {
    const path = typeof file === 'string' ? resolve(file) : undefined;
    return path !== undefined && target.takes(path) ? path : undefined;
  };
  const write: typeof writeFileSync = (file, data, options) => {
    const path = options === undefined ? pathOf(file) : undefined;
    if (path === undefined) writeFileSync(file, data, options);
    else target.write(path, data);
  };
  const create: typeof createWriteStream = (file, options) => {
    const path = isPlain(options) ? pathOf(file) : undefined;
    if (path === undefined) return createWriteStream(file, options);
    const { whole, place } = target.open(path);
    const stream = createWriteStream(whole, options);
    return stream.prependListener('finish', () => {
      try {
        place();
      } catch (error) {
        stream.destroy(error as Error);
      }
    });
  };
  fs.writeFileSync = write;
  fs.createWriteStream = create;
  return () => {
    if (fs.writeFileSync === write) fs.writeFileSync = writeFileSync;
    if (fs.createWriteStream === create) fs.createWriteStream = createWriteStream;
  };
}

/** Decides whether a stream begins a file anew. */
function isPlain(options: Parameters<typeof fs.createWriteStream>[1]): boolean {
  return typeof options !== 'object' || options.flags === undefined || options.flags === 'w';
}
