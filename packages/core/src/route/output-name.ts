/** The most bytes of a name, and of a path: what disks and servers take. */
const [longestName, longestPath] = [255, 1024];

/** The devices of Windows, with any extension (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])[ ]*(?:\.|$)/i;

/**
 * Says why a path below the output folder cannot be written everywhere; undefined where it can.
 *
 * @example
 * nameProblem('fr/aux.txt/index.html') // '`aux.txt` is a device of Windows'
 */
export function nameProblem(output: string): string | undefined {
  const length = bytesIn(output);
  if (length > longestPath) return `the path has ${length} bytes, more than ${longestPath}`;
  for (const name of output.split('/')) {
    const problem = segmentProblem(name);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Decides whether no disk at all takes a path, for its length. */
export function isTooLong(output: string): boolean {
  return bytesIn(output) > longestPath || output.split('/').some((name) => bytesIn(name) > longestName);
}

function segmentProblem(name: string): string | undefined {
  const length = bytesIn(name);
  if (length > longestName) return `a name has ${length} bytes, more than ${longestName}`;
  if (/[\p{Cc}\p{Cs}]/u.test(name)) return 'a name holds a control character';
  const mark = /[<>:"|?*\\]/.exec(name)?.[0];
  if (mark !== undefined) return `Windows allows no \`${mark}\` in a name`;
  if (device.test(name)) return `\`${name}\` is a device of Windows`;
  return /^$|[. ]$/.test(name) ? 'a name ends with a dot or a space' : undefined;
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}
