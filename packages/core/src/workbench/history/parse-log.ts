import type { Commit, FileChange, History } from './history.js';

/** What a commit starts with in the log; no path holds it. */
const mark = '\u0001';

/** The format of a commit that `parseLog` reads, for `git log -z --raw --no-abbrev -M`. */
export const logFormat: string = '%x01%H %ct';

/**
 * Parses what `git log -z --raw --no-abbrev -M --format=%x01%H %ct` and `git rev-list --parents` write.
 *
 * @param graph A line for each commit: its id and those of its parents.
 * @param log The commits that changed texts; their order is that of the graph.
 */
export function parseLog(graph: string, log: string): History {
  const lines = graph.split('\n').filter((line) => line !== '');
  const ids = lines.map((line) => line.split(' '));
  const indexes = new Map(ids.map(([id = ''], index) => [id, index]));
  const times = new Map<string, number>();
  const changes = new Map<string, FileChange[]>();
  let commit = -1;
  const tokens = log.split('\0');
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]?.replace(/^\n/, '') ?? '';
    if (token.startsWith(mark)) {
      const [id = '', time = ''] = token.slice(1).trim().split(' ');
      commit = indexes.get(id) ?? -1;
      times.set(id, Number(time));
    } else if (token.startsWith(':')) {
      const isRenamed = /[RC]\d*$/.test(token);
      if (commit >= 0) addChange(changes, commit, token, tokens.slice(index + 1, index + 3));
      index += isRenamed ? 2 : 1;
    }
  }
  for (const each of changes.values()) each.sort((a, b) => a.commit - b.commit);
  return { commits: ids.map((line) => commitOf(line, indexes, times)), changes };
}

function commitOf(
  [id = '', ...parents]: readonly string[],
  indexes: ReadonlyMap<string, number>,
  times: ReadonlyMap<string, number>,
): Commit {
  return {
    id,
    time: times.get(id) ?? 0,
    parents: parents.map((parent) => indexes.get(parent)).filter((index) => index !== undefined),
  };
}

/** Adds a change such as `:100644 100644 4d5fcad… 1c1a2f3… M` and its one or two paths. */
function addChange(
  changes: Map<string, FileChange[]>,
  commit: number,
  line: string,
  [first = '', second = '']: readonly string[],
): void {
  const [, , before = '', blob = '', status = ''] = line.split(' ');
  const type = status.slice(0, 1);
  const path = type === 'R' || type === 'C' ? second : first;
  const change: FileChange = {
    commit,
    path,
    ...(type === 'R' && { from: first }),
    ...(!isNone(blob) && { blob }),
    ...(!isNone(before) && type !== 'C' && { before }),
  };
  const others = changes.get(path);
  if (others) others.push(change);
  else changes.set(path, [change]);
}

/** Decides whether an id stands for no content. */
function isNone(id: string): boolean {
  return /^0+$/.test(id);
}
