const hash = /^[0-9a-f]{6}$/;
/** Eight hashes of six digits and the spaces between them. */
const inLine = 8;

/**
 * Parses the hashes of a `sourceBlocks` field, which stand apart by white space; undefined where something else is among
 * them. What a merge left around two versions of it is no hash.
 *
 * @example
 * parseSourceBlocks('0a1b2c 3d4e5f\n') // ['0a1b2c', '3d4e5f']
 */
export function parseSourceBlocks(text: string): readonly string[] | undefined {
  const hashes = text.split(/\s+/).filter((each) => each !== '');
  return hashes.every((each) => hash.test(each)) ? hashes : undefined;
}

/** Returns hashes as the lines that a `sourceBlocks` field holds, eight a line. */
export function formatSourceBlocks(hashes: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (let index = 0; index < hashes.length; index += inLine)
    lines.push(hashes.slice(index, index + inLine).join(' '));
  return lines;
}
