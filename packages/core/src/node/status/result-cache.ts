import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isRecord } from '../../text/is-record.js';
import { packageFolder } from '../cache/installed-versions.js';
import { processorVersion } from '../cache/processor-version.js';
import { writeWhole } from '../cache/write-whole.js';

/** What earlier runs have found out of texts, by the ids of their contents. */
export interface ResultCache {
  /** Returns what was found out under a key, or finds it out. */
  keep<Value>(key: string, compute: () => Promise<Value>): Promise<Value>;
  /** How many results of earlier runs there are. */
  readonly size: number;
  /** Returns what this run has found out or asked for. */
  used(): ReadonlyMap<string, unknown>;
  /** Takes in what another thread of this run has found out. */
  adopt(others: ReadonlyMap<string, unknown>): void;
  /** Writes what this run has found out. */
  save(): Promise<void>;
}

/** More results than this are of use to nobody: those that the last run has not asked for go. */
const mostResults = 400_000;

/** A cache that keeps nothing beyond the run. */
export function openNoCache(): ResultCache {
  return cacheOf(new Map(), () => Promise.resolve());
}

/** Opens the cache of a project: in its `node_modules`, or where the system keeps what may be lost. */
export async function openResultCache(root: string): Promise<ResultCache> {
  const folder = folderOf(root);
  const file = join(folder, 'status.json');
  const results = await readResults(file);
  return cacheOf(results, async (kept) => {
    await mkdir(folder, { recursive: true }).catch(() => undefined);
    await writeWhole(
      file,
      JSON.stringify({ version: processorVersion(), results: Object.fromEntries(kept) }),
    );
  });
}

function cacheOf(
  results: Map<string, unknown>,
  write: (kept: ReadonlyMap<string, unknown>) => Promise<void>,
): ResultCache {
  const used = new Map<string, unknown>();
  let isNew = false;
  return {
    async keep<Value>(key: string, compute: () => Promise<Value>): Promise<Value> {
      const kept = used.get(key) ?? results.get(key);
      const value = kept === undefined ? await compute() : (kept as Value);
      isNew ||= kept === undefined;
      used.set(key, value);
      return value;
    },
    size: results.size,
    used: () => used,
    adopt(others) {
      isNew ||= others.size > 0;
      for (const [key, value] of others) used.set(key, value);
    },
    async save() {
      if (!isNew) return;
      await write(results.size + used.size > mostResults ? used : new Map([...results, ...used]));
    },
  };
}

async function readResults(file: string): Promise<Map<string, unknown>> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    const isOurs = isRecord(value) && value.version === processorVersion() && isRecord(value.results);
    return new Map(isOurs ? Object.entries(value.results as Record<string, unknown>) : []);
  } catch {
    return new Map();
  }
}

function folderOf(root: string): string {
  const project = packageFolder(root);
  const packages = project === undefined ? undefined : join(project, 'node_modules');
  if (packages !== undefined && existsSync(packages)) return join(packages, '.cache/almanach');
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16);
  return join(systemFolder(process.env), 'almanach', name);
}

function systemFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA;
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}

/** Hashes what a result depends on. */
export function resultKey(kind: string, ...parts: readonly string[]): string {
  return `${kind} ${createHash('sha1').update(parts.join('\n')).digest('base64url')}`;
}
