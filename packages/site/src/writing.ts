import { join, resolve } from 'node:path';
import type { LatePages } from './late-pages.js';
import type { Settings } from './options.js';
import type { Publication } from './publish.js';
import { holdFolders } from './staging/hold.js';
import { redirectWrites } from './staging/redirect-writes.js';
import { stagedVariable } from './staging/staged.js';

/** A build that writes to the output folder, from its first file to its last. */
export interface Writing {
  readonly publication: Publication;
  end(): void;
}

/** The milliseconds for which a server keeps other builds from its folders at most. */
const longestBuild = 30_000;

/** Lets a publication write what Eleventy would write in place, with late pages as they are rendered by now. */
export function beginWriting(publication: Publication, pages: LatePages, release: () => void): Writing {
  const restore = redirectWrites({
    takes: (path) => publication.takes(path),
    write: (path, content) =>
      pages.write(path, content, (file, text) => publication.write(resolve(publication.output, file), text)),
    open: (path) => publication.open(path),
  });
  return {
    publication,
    end() {
      restore();
      publication.close();
      release();
    },
  };
}

/**
 * Takes the folders that a build writes: of pictures that are kept, and of its output, unless `almanach-site build` has
 * taken that already. Returns what gives them back.
 */
export async function holdBuild(
  { root, images, covers, openGraphImages }: Settings,
  output: string | undefined,
  serving: boolean,
): Promise<() => void> {
  const keeps = images.length > 0 || covers !== false || openGraphImages !== false;
  const release = await holdFolders(
    {
      output: process.env[stagedVariable] ? undefined : output,
      cache: keeps ? join(root, '.cache') : undefined,
    },
    (sentence) => process.stderr.write(sentence),
  );
  // Where a page fails, a server goes on, and others may build.
  if (serving) setTimeout(release, longestBuild).unref();
  return release;
}
