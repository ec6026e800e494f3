import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** What looks after the files of some folders. */
export interface RemovalWatch {
  /** Looks at what there is now: what vanishes later is told. */
  update(): void;
  close(): void;
}

/** An editor that saves by replacing a file takes it away for a moment. */
const patience = 100;

/**
 * Tells when a file or folder vanishes below some folders. Eleventy's own watch builds again for what comes and what
 * changes, and only notes what goes (3.1.8).
 */
export function watchRemovals(folders: readonly string[], tell: () => void): RemovalWatch {
  const watched = new Map<string, { readonly watcher: FSWatcher; names: readonly string[] }>();
  let timer: NodeJS.Timeout | undefined;

  function look(folder: string): void {
    const entries = list(folder);
    const names = entries.map(({ name }) => name);
    const known = watched.get(folder);
    if (known) known.names = names;
    else if (existsSync(folder)) watched.set(folder, { watcher: follow(folder), names });
    for (const entry of entries) if (entry.isDirectory()) look(join(folder, entry.name));
  }

  function follow(folder: string): FSWatcher {
    const watcher = watch(folder, { persistent: false }, () => {
      clearTimeout(timer);
      timer = setTimeout(check, patience).unref();
    });
    // A folder that is gone can no longer be watched: its own folder tells.
    return watcher.on('error', () => forget(folder));
  }

  function forget(folder: string): void {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  }

  function check(): void {
    let gone = false;
    for (const [folder, { names }] of watched) {
      if (!existsSync(folder)) forget(folder);
      gone ||= names.some((name) => !existsSync(join(folder, name)));
    }
    if (gone) tell();
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
