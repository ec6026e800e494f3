import { groupBy } from '../../group-by.js';

/** A version of a file: what a commit made of it. */
export interface FileVersion {
  /** The commit, by its index in the history; the newest is 0. */
  readonly commit: number;
  /** The id of its content. */
  readonly blob: string;
  /** That of the version before; absent where the file was added. */
  readonly before?: string;
  /** The path that it had. */
  readonly path: string;
}

/** A change of a file in a commit. */
export interface FileChange {
  readonly commit: number;
  readonly path: string;
  /** The path before, where the commit renamed it. */
  readonly from?: string;
  /** Absent where the commit removed the file. */
  readonly blob?: string;
  readonly before?: string;
}

/** A commit. */
export interface Commit {
  readonly id: string;
  /** Seconds since 1970, as its committer's clock had it. */
  readonly time: number;
  /** Indexes of the commits before it, where the history has them. */
  readonly parents: readonly number[];
}

/** What happened to the files of a repository, newest first. */
export interface History {
  readonly commits: readonly Commit[];
  /** By the path that a file has after the change, newest first. */
  readonly changes: ReadonlyMap<string, readonly FileChange[]>;
}

/** Lists by commit what each changed. */
export function changesByCommit({ changes }: History): ReadonlyMap<number, readonly FileChange[]> {
  return groupBy([...changes.values()].flat(), ({ commit }) => commit);
}

/** Lists the versions of a file, newest first, under the names that it had. */
export function versionsOf(history: History, path: string): readonly FileVersion[] {
  return versionsIn(history, history.changes.get(path) ?? []);
}

/** Lists the versions of what stood at the path of a file before that was removed, and the file written there anew. */
export function formerVersionsOf(history: History, path: string): readonly FileVersion[] {
  const first = versionsOf(history, path).at(-1);
  if (!first) return [];
  const earlier = (history.changes.get(first.path) ?? []).filter(({ commit }) => commit > first.commit);
  const last = earlier.findIndex(({ blob }) => blob !== undefined);
  return last < 0 ? [] : versionsIn(history, earlier.slice(last));
}

/** Follows a file from the newest of some changes on. */
function versionsIn({ changes }: History, newest: readonly FileChange[]): readonly FileVersion[] {
  const versions: FileVersion[] = [];
  let open = newest;
  for (let index = 0; index < open.length; index += 1) {
    const { commit, path: name, blob, before, from } = open[index] as FileChange;
    // Before it was removed, another file had this name.
    if (blob === undefined) break;
    versions.push({ commit, blob, ...(before !== undefined && { before }), path: name });
    if (before === undefined) break;
    if (from === undefined) continue;
    open = (changes.get(from) ?? []).filter((change) => change.commit > commit);
    index = -1;
  }
  return versions;
}

/**
 * Returns what decides whether one commit is another one or before it, along the parents of commits rather than by time: a
 * translation that was begun on a branch knows nothing of what was written beside it.
 */
export function ancestryOf({ commits }: History): (earlier: number, later: number) => boolean {
  const ends = chainEnds(commits);
  let current = -1;
  let reached = new Uint8Array(0);
  return (earlier, later) => {
    if (later !== current) {
      reached = reach(commits, ends, later);
      current = later;
    }
    return reached[earlier] === 1;
  };
}

/** Finds for each commit where the chain ends that it stands in: of commits whose only parent is the next one. */
function chainEnds(commits: readonly Commit[]): Uint32Array {
  const ends = new Uint32Array(commits.length);
  for (let index = commits.length - 1; index >= 0; index -= 1) {
    const { parents } = commits[index] as Commit;
    ends[index] = parents.length === 1 && parents[0] === index + 1 ? (ends[index + 1] ?? index) : index;
  }
  return ends;
}

/** Marks a commit and all before it, a chain at a time. */
function reach(commits: readonly Commit[], ends: Uint32Array, start: number): Uint8Array<ArrayBuffer> {
  const reached = new Uint8Array(commits.length);
  const open = [start];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (reached[index] === 1) continue;
    const end = ends[index] ?? index;
    reached.fill(1, index, end + 1);
    for (const parent of commits[end]?.parents ?? []) if (reached[parent] !== 1) open.push(parent);
  }
  return reached;
}

/**
 * Finds the commit whose id starts with some digits; undefined where none does, or more than one.
 *
 * @param revision 7 to 40 hex digits.
 */
export function findCommit({ commits }: History, revision: string): number | undefined {
  const start = revision.toLowerCase();
  const index = commits.findIndex(({ id }) => id.startsWith(start));
  if (index < 0) return undefined;
  return commits.findIndex(({ id }, other) => other > index && id.startsWith(start)) < 0 ? index : undefined;
}
