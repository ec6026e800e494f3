import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { compare } from '../../diagnostic.js';
import { once } from '../../once.js';
import type { History } from '../../workbench/history/history.js';
import { decode } from '../decode.js';
import { blobId } from '../git/blob-id.js';
import { type BlobReader, openBlobReader } from '../git/blob-reader.js';
import {
  listRevision,
  listWorkTree,
  type NoRepository,
  openRepository,
  type Repository,
  readHistory,
  resolveRevision,
} from '../git/repository.js';
import { mostBytes } from '../read-text.js';
import { walkFolder } from './walk-folder.js';

/** A text and the id of its content. */
export interface TextContent {
  readonly id: string;
  readonly text: string;
}

/** A folder whose texts are looked at, as it is on disk or as a revision has it. */
export interface Project {
  readonly root: string;
  readonly paths: readonly string[];
  readonly repository: Repository | undefined;
  /** Why it is read without git. */
  readonly problem: NoRepository | undefined;
  /** Reads what happened to its texts; undefined where nothing is known. */
  history(): Promise<History | undefined>;
  /** Returns the id of the content of a file; undefined where it cannot be read. */
  idOf(path: string): Promise<string | undefined>;
  /** Reads a text by the id of its content, at a path. */
  textOf(id: string, path: string): Promise<string | undefined>;
  close(): void;
}

/**
 * Opens a folder.
 *
 * @param revision The revision of its repository that is looked at; by default what stands on disk.
 * @throws RangeError where the repository has no such revision.
 */
export async function openProject(root: string, revision?: string): Promise<Project> {
  const opened = await openRepository(root);
  if ('problem' in opened) {
    if (revision !== undefined) throw new RangeError(revision);
    const paths = await walkFolder(root);
    return projectOf({ root, files: new Map(paths.map((path) => [path, undefined])), problem: opened });
  }
  const commit = revision === undefined ? opened.head : await resolveRevision(opened, revision);
  if (revision !== undefined && commit === undefined) throw new RangeError(revision);
  const files = await (revision === undefined ? listWorkTree(opened) : listRevision(opened, commit ?? ''));
  return projectOf({ root, files, repository: opened, commit });
}

interface OpenedFolder {
  readonly root: string;
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly repository?: Repository;
  readonly commit?: string | undefined;
  readonly problem?: NoRepository;
}

function projectOf({ root, files, repository, commit, problem }: OpenedFolder): Project {
  const blobs = once((): BlobReader | undefined => (repository ? openBlobReader(root) : undefined));
  let isRead = false;
  const onDisk = new Map<string, Promise<TextContent | undefined>>();
  const readDisk = (path: string): Promise<TextContent | undefined> => {
    const reading = onDisk.get(path) ?? readFileWithin(root, path);
    onDisk.set(path, reading);
    return reading;
  };
  const contents = new Map<string, string>();
  return {
    root,
    paths: [...files.keys()].sort(compare),
    repository,
    problem,
    history: once(async () =>
      repository && commit !== undefined ? readHistory(repository, commit) : undefined,
    ),
    async idOf(path) {
      if (!files.has(path)) return undefined;
      const id = files.get(path);
      if (id !== undefined) return id;
      const content = await readDisk(path);
      if (content) contents.set(content.id, path);
      return content?.id;
    },
    async textOf(id, path) {
      const place = contents.get(id);
      if (place !== undefined) return (await readDisk(place))?.text;
      isRead = true;
      const bytes = await blobs()?.read(id);
      return bytes && bytes.length <= mostBytes ? decode(path, bytes).source.text : undefined;
    },
    close() {
      if (isRead) blobs()?.close();
    },
  };
}

/** Reads a file of a folder, unless it is a link, too large, or a link on its way leads out of the folder. */
async function readFileWithin(root: string, path: string): Promise<TextContent | undefined> {
  try {
    const place = join(root, path);
    const stats = await lstat(place);
    if (!stats.isFile() || stats.size > mostBytes) return undefined;
    const [base, real] = await Promise.all([realpath(root), realpath(place)]);
    if (!real.startsWith(base.endsWith(sep) ? base : `${base}${sep}`)) return undefined;
    const bytes = await readFile(place);
    return { id: blobId(bytes), text: decode(path, bytes).source.text };
  } catch {
    return undefined;
  }
}
