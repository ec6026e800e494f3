/** The files that a build writes, each claimed once. */
export interface Outputs {
  /** Claims a file for its source; returns the source that holds it already, or one whose file it would be a folder of. */
  claim(output: string, source: string): string | undefined;
  /** Returns the source that holds a file, or one that it would be a folder of, without claiming it. */
  holder(output: string): string | undefined;
}

/** Creates the claims of one build. Names that differ only in case or in their Unicode form are one file to many disks. */
export function createOutputs(): Outputs {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();

  function holder(output: string): string | undefined {
    const id = idOf(output);
    const same = files.get(id) ?? folders.get(id);
    if (same !== undefined) return same;
    for (let end = id.lastIndexOf('/'); end > 0; end = id.lastIndexOf('/', end - 1)) {
      const file = files.get(id.slice(0, end));
      if (file !== undefined) return file;
    }
    return undefined;
  }

  return {
    holder,
    claim(output, source) {
      const other = holder(output);
      if (other !== undefined) return other;
      const id = idOf(output);
      files.set(id, source);
      for (let end = id.lastIndexOf('/'); end > 0; end = id.lastIndexOf('/', end - 1)) {
        if (folders.has(id.slice(0, end))) break;
        folders.set(id.slice(0, end), source);
      }
      return undefined;
    },
  };
}

function idOf(output: string): string {
  return output.normalize('NFC').toLowerCase();
}
