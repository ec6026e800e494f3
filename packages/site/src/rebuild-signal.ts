import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that a watch looks at, and that is written where nothing else would wake it. */
export interface RebuildSignal {
  readonly path: string;
  raise(): void;
  remove(): void;
}

/** Makes a signal, in a folder of its own among the system's temporary files; it goes with the process. */
export function createSignal(): RebuildSignal {
  const folder = mkdtempSync(join(tmpdir(), 'almanach-'));
  const path = join(folder, 'changed');
  const raise = () => writeFileSync(path, new Date().toISOString());
  const clear = () => rmSync(folder, { recursive: true, force: true });
  raise();
  process.once('exit', clear);
  return {
    path,
    raise,
    remove() {
      process.off('exit', clear);
      clear();
    },
  };
}
