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
import { openFolderReader } from './folder-reader.js';
import { walkFolder } from './walk-folder.js';

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
 * @param history What happened to its texts, where that was read already.
 * @throws RangeError where the repository has no such revision.
 */
export async function openProject(root: string, revision?: string, history?: History): Promise<Project> {
  const opened = await openRepository(root);
  if ('problem' in opened) {
    if (revision !== undefined) throw new RangeError(revision);
    const paths = await walkFolder(root);
    return projectOf({
      root,
      files: new Map(paths.map((path) => [path, undefined])),
      problem: opened,
      isOnDisk: true,
    });
  }
  const commit = revision === undefined ? opened.head : await resolveRevision(opened, revision);
  if (revision !== undefined && commit === undefined) throw new RangeError(revision);
  const files = await (revision === undefined ? listWorkTree(opened) : listRevision(opened, commit ?? ''));
  return projectOf({ root, files, repository: opened, commit, history, isOnDisk: revision === undefined });
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
  const disk = openFolderReader(root);
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
    problem,
    history: once(
      async () =>
        history ?? (repository && commit !== undefined ? readHistory(repository, commit) : undefined),
    ),
    async idOf(path) {
      if (!files.has(path)) return undefined;
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
      return bytes && bytes.length <= mostBytes ? decode(path, bytes).source.text : undefined;
    },
    close() {
      if (isRead) blobs()?.close();
    },
  };
}
