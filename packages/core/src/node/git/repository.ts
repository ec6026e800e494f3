import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { History } from '../../workbench/history/history.js';
import { logFormat, parseLog } from '../../workbench/history/parse-log.js';
import { textExtensions } from '../../workbench/layouts/text-files.js';
import { isWithinFolder } from './is-within-folder.js';
import { GitError, runGit } from './run-git.js';

/** A folder of a git repository. */
export interface Repository {
  readonly folder: string;
  /** The commit that is checked out; undefined where there is none yet. */
  readonly head: string | undefined;
  /** Whether its history was cut off when it was fetched. */
  readonly shallow: boolean;
  /** Whether it may have been fetched without the contents of earlier versions. */
  readonly partial: boolean;
  /** The names of settings by which it runs programs over texts: `filter.lfs.clean`. */
  readonly filters: readonly string[];
}

/** Why a folder is read without git. */
export interface NoRepository {
  readonly problem: 'no-git' | 'no-repository' | 'refused';
  readonly reason: string;
}

/** Opens the repository that a folder belongs to, or says why there is none. */
export async function openRepository(folder: string): Promise<Repository | NoRepository> {
  try {
    const lines = await linesOf(folder, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository']);
    const [inside, shallow] = lines;
    if (inside !== 'true') return { problem: 'no-repository', reason: 'it is no work tree' };
    const [[head], settings] = await Promise.all([
      linesOf(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => []),
      readSettings(folder),
    ]);
    return { folder, head, shallow: shallow === 'true', ...settings };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const problem = error.absent
      ? 'no-git'
      : /not a git repository/.test(error.message)
        ? 'no-repository'
        : 'refused';
    return { problem, reason: error.message };
  }
}

/** Reads of the settings of a repository whether it was cloned in part, and which filters it has. */
async function readSettings(folder: string): Promise<Pick<Repository, 'partial' | 'filters'>> {
  const wanted = String.raw`^(filter\..*\.(clean|process)|extensions\.partialclone|remote\..*\.(promisor|partialclonefilter))$`;
  const args = ['config', '--null', '--name-only', '--get-regexp', wanted];
  const names = namesIn(await runGit(folder, args).catch(() => Buffer.alloc(0)));
  const filters = names.filter((name) => /^filter\./i.test(name));
  return { partial: names.length > filters.length, filters };
}

async function linesOf(folder: string, args: readonly string[]): Promise<readonly string[]> {
  const output = await runGit(folder, args);
  return output
    .toString()
    .split('\n')
    .filter((line) => line !== '');
}

/**
 * Lists the files of a folder with the ids of their contents: those that are tracked, and those that are not and are not
 * ignored. The id is undefined where the file on disk is another one than git has.
 */
export async function listWorkTree({
  folder,
  filters,
}: Repository): Promise<ReadonlyMap<string, string | undefined>> {
  const [tracked, edited, others] = await Promise.all([
    runGit(folder, ['ls-files', '-s', '-z']),
    runGit(folder, ['diff-files', '--name-only', '-z', '--relative'], { emptied: filters }).catch(() =>
      Buffer.alloc(0),
    ),
    runGit(folder, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  const files = new Map<string, string | undefined>();
  for (const [path, { id, isFile }] of readStages(tracked.toString())) if (isFile) files.set(path, id);
  const onDisk = [
    ...namesIn(edited).filter((path) => files.has(path)),
    ...namesIn(others).filter((path) => isWithinFolder(path)),
  ];
  for (const path of onDisk) {
    // What was removed, or made a link, is no text any more.
    const stats = await lstat(join(folder, path)).catch(() => undefined);
    if (stats?.isFile()) files.set(path, undefined);
    else files.delete(path);
  }
  return files;
}

/** Lists the files of a folder as a revision has them, with the ids of their contents. */
export async function listRevision(
  { folder }: Repository,
  revision: string,
): Promise<ReadonlyMap<string, string | undefined>> {
  const output = await runGit(folder, ['ls-tree', '-r', '-z', '--end-of-options', revision]);
  return new Map(
    [...readStages(output.toString())].flatMap(([path, { id, isFile }]) => (isFile ? [[path, id]] : [])),
  );
}

/** Reads lines such as `100644 blob e69de29…\ta.md` and `100644 e69de29… 0\ta.md`. */
function readStages(output: string): Map<string, { readonly id: string; readonly isFile: boolean }> {
  const files = new Map<string, { readonly id: string; readonly isFile: boolean }>();
  for (const line of output.split('\0')) {
    const tab = line.indexOf('\t');
    const path = line.slice(tab + 1);
    const [mode = '', ...rest] = line.slice(0, Math.max(0, tab)).split(' ');
    const id = rest.find((part) => /^[0-9a-f]{40,64}$/.test(part)) ?? '';
    if (tab > 0 && isWithinFolder(path)) files.set(path, { id, isFile: mode.startsWith('100') });
  }
  return files;
}

function namesIn(output: Buffer): readonly string[] {
  return output
    .toString()
    .split('\0')
    .filter((path) => path !== '');
}

/** Finds the whole id of a commit that a revision names; undefined where it names none. */
export async function resolveRevision({ folder }: Repository, revision: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const [id] = await linesOf(folder, args).catch(() => []);
  return id;
}

/** Decides whether a clone has the contents of all versions of a history. */
export async function hasContents({ folder }: Repository, { changes }: History): Promise<boolean> {
  const ids = new Set(
    [...changes.values()].flat().flatMap(({ blob, before }) => [blob ?? [], before ?? []].flat()),
  );
  const output = await runGit(folder, ['cat-file', '--batch-check'], { input: `${[...ids].join('\n')}\n` });
  return !/ missing$/m.test(output.toString());
}

/** Reads what happened to the texts of a folder, up to a commit. */
export async function readHistory({ folder }: Repository, commit: string): Promise<History> {
  const texts = textExtensions.map((extension) => `*.${extension}`);
  const log = [
    'log',
    '-z',
    '--raw',
    '--no-abbrev',
    '-M',
    '-l2000',
    '--relative',
    '--no-ext-diff',
    '--no-textconv',
  ];
  const [graph, changes] = await Promise.all([
    runGit(folder, ['rev-list', '--date-order', '--parents', '--end-of-options', commit]),
    runGit(folder, [
      ...log,
      '--date-order',
      `--format=${logFormat}`,
      '--end-of-options',
      commit,
      '--',
      ...texts,
    ]),
  ]);
  return parseLog(graph.toString(), changes.toString());
}
