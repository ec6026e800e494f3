import { compare } from '../../diagnostic.js';
import { once } from '../../once.js';
import type { Diagnostic } from '../../types.js';
import type { History } from '../../workbench/history/history.js';
import { decode } from '../decode.js';
import { blobId } from '../git/blob-id.js';
import { type BlobReader, openBlobReader } from '../git/blob-reader.js';
import {
  hasContents,
  listRevision,
  listWorkTree,
  type NoRepository,
  openRepository,
  type Repository,
  readHistory,
  resolveRevision,
} from '../git/repository.js';
import { GitError } from '../git/run-git.js';
import { diagnoseSize, mostBytes } from '../read-text.js';
import { openFolderReader } from './folder-reader.js';
import { walkFolder } from './walk-folder.js';

/** A folder whose texts are looked at, as it is on disk or as a revision has it. */
export interface Project {
  readonly root: string;
  readonly paths: readonly string[];
  readonly repository: Repository | undefined;
  /** Why it is read without git, or without what git knows of earlier versions, as far as that shows yet. */
  problem(): NoRepository | undefined;
  /** Whether the clone lacks the contents of earlier versions, as far as that shows yet. */
  isPartial(): boolean;
  /** The texts that cannot be read, as far as they were asked for. */
  unread(): readonly Diagnostic[];
  /** Takes in what another thread could not read. */
  addUnread(others: readonly Diagnostic[]): void;
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
 * @param history What happened to its texts, where that was read already.
 * @throws RangeError where the repository has no such revision.
 */
export async function openProject(root: string, revision?: string, history?: History): Promise<Project> {
  const opened = await openRepository(root);
  if ('problem' in opened) {
    if (revision !== undefined) throw new RangeError(revision);
    return openFolder(root, opened);
  }
  const commit = revision === undefined ? opened.head : await resolveRevision(opened, revision);
  if (revision !== undefined && commit === undefined) throw new RangeError(revision);
  try {
    const files = await (revision === undefined ? listWorkTree(opened) : listRevision(opened, commit ?? ''));
    return projectOf({ root, files, repository: opened, commit, history, isOnDisk: revision === undefined });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (revision !== undefined) throw new RangeError(revision);
    return openFolder(root, { problem: 'refused', reason: error.message });
  }
}

/** Opens a folder of which git says nothing. */
async function openFolder(root: string, problem: NoRepository): Promise<Project> {
  const paths = await walkFolder(root);
  return projectOf({ root, files: new Map(paths.map((path) => [path, undefined])), problem, isOnDisk: true });
}

interface OpenedFolder {
  readonly root: string;
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly repository?: Repository;
  readonly commit?: string | undefined;
  readonly history?: History | undefined;
  readonly problem?: NoRepository;
  /** Whether it is looked at as it is on disk. */
  readonly isOnDisk: boolean;
}

function projectOf({ root, files, repository, commit, problem, history, isOnDisk }: OpenedFolder): Project {
  const blobs = once((): BlobReader | undefined => (repository ? openBlobReader(root) : undefined));
  let isRead = false;
  let found = problem;
  let isPartial = false;
  const unread = new Map<string, Diagnostic>();
  const disk = openFolderReader(root, (diagnostic) => unread.set(diagnostic.file, diagnostic));
  /** The paths of contents that no commit has. */
  const contents = new Map<string, string>();
  const ids = new Map<string, string | undefined>();
  const readId = (path: string): string | undefined => {
    const content = disk.read(path);
    if (!content) return undefined;
    const id = blobId(content.bytes);
    contents.set(id, path);
    return id;
  };
  return {
    root,
    paths: [...files.keys()].sort(compare),
    repository,
    problem: () => found,
    isPartial: () => isPartial,
    unread: () => [...unread.values()],
    addUnread(others) {
      for (const each of others) unread.set(each.file, each);
    },
    history: once(async () => {
      if (history || !repository || commit === undefined) return history;
      const reading = await tryHistory(repository, commit);
      if ('commits' in reading) return reading;
      isPartial = repository.partial;
      if (!isPartial) found = reading;
      return undefined;
    }),
    async idOf(path) {
      if (!files.has(path) || (isOnDisk && disk.isTooLarge(path))) return undefined;
      const id = files.get(path) ?? ids.get(path) ?? readId(path);
      ids.set(path, id);
      return id;
    },
    async textOf(id, path) {
      // What is on disk need not be asked of git.
      const place = isOnDisk && files.get(path) === id ? path : contents.get(id);
      const text = place === undefined ? undefined : disk.read(place)?.text;
      if (text !== undefined) return text;
      isRead = true;
      const bytes = await blobs()?.read(id);
      if (bytes && bytes.length <= mostBytes) return decode(path, bytes).source.text;
      if (bytes) unread.set(path, diagnoseSize(path, bytes.length));
      else if (repository?.partial) isPartial = true;
      else found ??= { problem: 'refused', reason: `${id} is not there` };
      return undefined;
    },
    close() {
      if (isRead) blobs()?.close();
    },
  };
}

/** Reads what happened to texts, where all of their versions are there. */
async function tryHistory(repository: Repository, commit: string): Promise<History | NoRepository> {
  try {
    const history = await readHistory(repository, commit);
    // Of versions whose contents are not there nothing can be said.
    if (!repository.partial || (await hasContents(repository, history))) return history;
    return { problem: 'refused', reason: 'contents are missing' };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { problem: 'refused', reason: error.message };
  }
}
