import { unwatchFile, watchFile } from 'node:fs';

/** A watch over single files, which may come and go. */
export interface ModuleWatch {
  /** Watches these files from now on, and no others. */
  update(files: readonly string[]): void;
  close(): void;
}

/** The milliseconds between two looks. */
const interval = 300;

/** Reports when one of some files changes, appears or vanishes: Eleventy's own watch takes no files after it began. */
export function watchModules(report: () => void): ModuleWatch {
  const watched = new Set<string>();
  const listen = (now: { readonly mtimeMs: number }, before: { readonly mtimeMs: number }): void => {
    if (now.mtimeMs !== before.mtimeMs) report();
  };
  const update = (files: readonly string[]): void => {
    for (const file of [...watched].filter((each) => !files.includes(each))) {
      unwatchFile(file, listen);
      watched.delete(file);
    }
    for (const file of files.filter((each) => !watched.has(each))) {
      watchFile(file, { interval, persistent: false }, listen);
      watched.add(file);
    }
  };
  return { update, close: () => update([]) };
}
