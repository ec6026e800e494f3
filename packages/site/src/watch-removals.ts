import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** A watch over the files of some folders. */
export interface RemovalWatch {
  /** Lists the files that exist now; one that vanishes later is reported. */
  update(): void;
  close(): void;
}

/** The milliseconds to wait: an editor that replaces a file when saving removes it for a moment. */
const patience = 100;

/**
 * Reports when a file or folder vanishes below some folders. Eleventy's own watch (3.1.8) builds again for added and
 * changed files, but not for removed ones.
 */
export function watchRemovals(folders: readonly string[], report: () => void): RemovalWatch {
  const watched = new Map<string, { readonly watcher: FSWatcher; names: readonly string[] }>();
  let timer: NodeJS.Timeout | undefined;

  function look(folder: string): void {
    const entries = list(folder);
    const names = entries.map(({ name }) => name);
    const entry = watched.get(folder);
    if (entry) entry.names = names;
    else if (existsSync(folder)) watched.set(folder, { watcher: follow(folder), names });
    for (const each of entries) if (each.isDirectory()) look(join(folder, each.name));
  }

  function follow(folder: string): FSWatcher {
    const watcher = watch(folder, { persistent: false }, () => {
      clearTimeout(timer);
      timer = setTimeout(check, patience).unref();
    });
    // A removed folder can no longer be watched: the watch of its parent reports it.
    return watcher.on('error', () => forget(folder));
  }

  function forget(folder: string): void {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  }

  function check(): void {
    let isMissing = false;
    for (const [folder, { names }] of watched) {
      if (!existsSync(folder)) forget(folder);
      isMissing ||= names.some((name) => !existsSync(join(folder, name)));
    }
    if (isMissing) report();
  }

  return {
    update: () => folders.forEach(look),
    close: () => [...watched.keys()].forEach(forget),
  };
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !/^\.|^node_modules$/.test(name),
    );
  } catch {
    return [];
  }
}
