import type { Output } from '../types.js';

/** The files that a build writes, each claimed once. */
export interface Claims {
  /** Claims a file; returns the claim of it that came before, or one of a file whose folder it would be, or the reverse. */
  claim(output: Output): Output | undefined;
  /** Returns what stands in the place of a file, without claiming it. */
  holder(output: string): Output | undefined;
  /** Lists what was claimed, in the order of the claims. */
  readonly outputs: readonly Output[];
}

/** Creates the claims of one build. Names that differ only in case or in their Unicode form are one file to many disks. */
export function createClaims(): Claims {
  const files = new Map<string, Output>();
  const folders = new Map<string, Output>();
  const outputs: Output[] = [];

  function holderOf(id: string): Output | undefined {
    const same = files.get(id) ?? folders.get(id);
    if (same !== undefined) return same;
    for (const folder of foldersAbove(id)) {
      const file = files.get(folder);
      if (file !== undefined) return file;
    }
    return undefined;
  }

  return {
    outputs,
    holder: (output) => holderOf(foldOutput(output)),
    claim(output) {
      const id = foldOutput(output.output);
      const other = holderOf(id);
      if (other !== undefined) return other;
      files.set(id, output);
      outputs.push(output);
      for (const folder of foldersAbove(id)) {
        if (folders.has(folder)) break;
        folders.set(folder, output);
      }
      return undefined;
    },
  };
}

/** Lists the folders above a file, the nearest first. */
function foldersAbove(id: string): string[] {
  const folders: string[] = [];
  for (let end = id.lastIndexOf('/'); end > 0; end = id.lastIndexOf('/', end - 1))
    folders.push(id.slice(0, end));
  return folders;
}

/** Returns what a path has in common with those that a disk may take for the same. */
export function foldOutput(output: string): string {
  return output.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}
