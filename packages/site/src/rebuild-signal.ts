import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A watched file that is written to start a build where no other change would. */
export interface RebuildSignal {
  readonly path: string;
  raise(): void;
  remove(): void;
}

/** Creates a signal in a new temporary folder, which is removed when the process ends. */
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
