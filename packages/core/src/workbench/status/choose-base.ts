import { alignBlocks, fitBlocks } from '../../revision/align-blocks.js';
import type { Block } from '../../types.js';

/** How many versions of an original are compared with a translation. */
const mostVersions = 24;

/**
 * Decides whether every block of a translation has its counterpart, and names the same codes: then no older version of the
 * original fits better in any way that can be seen.
 */
export function fitsWholly(original: readonly Block[], translation: readonly Block[]): boolean {
  return alignBlocks(original, translation).every(({ original: from, translation: to }) => {
    const [block, translated] = [original[from ?? -1], translation[to ?? -1]];
    return block !== undefined && translated !== undefined && hasSameShape(block, translated);
  });
}

function hasSameShape(original: Block, translation: Block): boolean {
  return original.kind === translation.kind && codesOf(original) === codesOf(translation);
}

function codesOf({ codes }: Block): string {
  return [...codes].sort().join('\n');
}

/** Says what can be seen of a text without knowing its language. */
function shapeOf(blocks: readonly Block[]): string {
  return blocks.map((block) => `${block.kind}${block.depth ?? ''} ${codesOf(block)}`).join('\n\n');
}

/**
 * Chooses the version of an original that a translation fits best. Of versions that fit about as well the newest is
 * taken, so that a doubt never makes a translation seem older than it is.
 *
 * @param versions The blocks of each version, the newest first.
 * @returns The index of the version; undefined where there is none.
 */
export function chooseBase(
  translation: readonly Block[],
  versions: readonly (readonly Block[])[],
): number | undefined {
  // A version counts that differs in shape from the one after it: how words changed, another language does not show.
  const shapes = versions.map(shapeOf);
  const turns = versions.map((_, index) => index).filter((index) => shapes[index] !== shapes[index - 1]);
  // To seem older, a translation must fit by more than half a block.
  const margin = 0.3 / Math.max(1, translation.length);
  let best: { readonly index: number; readonly fit: number } | undefined;
  for (const index of turns.slice(0, mostVersions)) {
    const fit = fitBlocks(versions[index] ?? [], translation);
    if (!best || fit > best.fit + margin) best = { index, fit };
  }
  return best?.index;
}
