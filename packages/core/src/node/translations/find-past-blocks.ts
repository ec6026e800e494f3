import { groupBy } from '../../group-by.js';
import { readBlocks } from '../../source/read-blocks.js';
import { isSame } from '../../text/is-same.js';
import type { Block } from '../../types.js';
import { decode } from '../decode.js';
import { type BlobReader, openBlobReader } from '../git/blob-reader.js';
import { openRepository } from '../git/repository.js';
import { GitError, runGit } from '../git/run-git.js';

/** The version of a file that is looked for: that whose blocks have these hashes. */
export interface PastVersion {
  readonly file: string;
  readonly stamp: readonly string[];
}

/** How many versions of a file are looked at, the newest first. */
const mostVersions = 60;

/**
 * Finds the blocks of earlier versions of files in the repository of a folder; undefined of each that it does not have,
 * and of all where there is none.
 */
export async function findPastBlocks(
  folder: string,
  wanted: readonly PastVersion[],
): Promise<readonly (readonly Block[] | undefined)[]> {
  const none = wanted.map(() => undefined);
  if (wanted.length === 0) return none;
  const repository = await openRepository(folder);
  if ('problem' in repository || repository.head === undefined) return none;
  const blobs = openBlobReader(folder);
  try {
    const versions = await listVersions(folder, [...new Set(wanted.map(({ file }) => file))]);
    const found: (readonly Block[] | undefined)[] = [];
    for (const each of wanted) found.push(await findVersion(blobs, versions.get(each.file) ?? [], each));
    return found;
  } catch (error) {
    if (error instanceof GitError) return none;
    throw error;
  } finally {
    blobs.close();
  }
}

async function findVersion(
  blobs: BlobReader,
  versions: readonly string[],
  { file, stamp }: PastVersion,
): Promise<readonly Block[] | undefined> {
  for (const id of versions) {
    const bytes = await blobs.read(id);
    const blocks = bytes && readBlocks(decode(file, bytes).source.text, { path: file });
    if (
      blocks &&
      isSame(
        blocks.map(({ hash }) => hash),
        stamp,
      )
    )
      return blocks;
  }
  return undefined;
}

/** Lists the ids of the contents that files have had, the newest first. */
async function listVersions(
  folder: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const log = ['log', '-z', '--raw', '--no-abbrev', '--no-renames', '--format=', '--relative'];
  const output = await runGit(folder, [...log, 'HEAD', '--', ...files.map((file) => `:(literal)${file}`)]);
  const tokens = output.toString().split('\0');
  const changes = tokens.flatMap((token, index): (readonly [path: string, id: string])[] => {
    const id = /^\n*:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) /.exec(token)?.[1];
    const path = tokens[index + 1];
    return id === undefined || path === undefined ? [] : [[path, id]];
  });
  return new Map(
    [...groupBy(changes, ([path]) => path)].map(([path, of]) => [
      path,
      [...new Set(of.map(([, id]) => id))].slice(0, mostVersions),
    ]),
  );
}
