import { compareBlocks } from '../../revision/compare-blocks.js';
import { readFrontMatter } from '../../source/front-matter.js';
import { readBlocks } from '../../source/read-blocks.js';
import { expectList, expectObject, expectText } from '../../text/expect.js';
import type { Block, BlockReport } from '../../types.js';
import { readMadeFrom } from '../../workbench/status/made-from.js';
import { decode } from '../decode.js';
import { mostBytes, readBytes } from '../read-text.js';
import { findPastBlocks } from './find-past-blocks.js';

/** A translation and its original, by their paths below a folder. */
export interface TranslationPair {
  readonly original: string;
  readonly translation: string;
}

/** A translation beside its original. */
export interface ComparedTranslation {
  /** A report for each block of the original, and for each that it has no more, in the order of the original. */
  readonly reports: readonly BlockReport[];
  /** Whether the translation says what it was made from; if not, only what is missing or too much is told. */
  readonly stamped: boolean;
}

/** What is compared of a pair. */
interface PairBlocks extends TranslationPair {
  readonly now: readonly Block[];
  readonly translation: string;
  readonly translated: readonly Block[];
  readonly stamp: readonly string[] | undefined;
}

/**
 * Compares translations with their originals, block by block, as the files are now. Of what changed since a translation was
 * made it says how, where the repository of the folder has the version of the original that it was made from.
 *
 * @param root The folder that the paths start from.
 * @returns In the order of the pairs; undefined where a file cannot be read.
 * @throws TypeError where the root is no text, or the pairs are no list of pairs.
 * @example
 * const [pair] = await compareTranslations('.', [{ original: 'content/fr/a.md', translation: 'content/en/a.md' }])
 * pair?.reports.filter(({ state }) => state === 'changed').map(({ line }) => line) // [7, 12]
 */
export async function compareTranslations(
  root: string,
  pairs: readonly TranslationPair[],
): Promise<readonly (ComparedTranslation | undefined)[]> {
  expectText(root, 'the folder of a site');
  expectList(pairs, 'a list of pairs, { original, translation }');
  for (const pair of pairs) expectObject(pair, 'a pair, { original, translation }');
  const read = pairs.map((pair) => readPair(root, pair));
  const changed = read.flatMap((pair) =>
    pair?.stamp && isChanged(pair) ? [[pair, pair.stamp] as const] : [],
  );
  const past = await findPastBlocks(
    root,
    changed.map(([{ original: file }, stamp]) => ({ file, stamp })),
  );
  const before = new Map(changed.map(([pair], index) => [pair, past[index]]));
  return read.map(
    (pair) => pair && { reports: compare(pair, before.get(pair)), stamped: pair.stamp !== undefined },
  );
}

function readPair(root: string, { original, translation }: TranslationPair): PairBlocks | undefined {
  const [from, to] = [original, translation].map((path) => readFile(root, path));
  if (from === undefined || to === undefined) return undefined;
  const { values } = readFrontMatter({ path: translation, text: to });
  return {
    original,
    translation,
    now: readBlocks(from, { path: original }),
    translated: readBlocks(to, { path: translation }),
    stamp: readMadeFrom(to, values).stamp,
  };
}

function readFile(root: string, path: string): string | undefined {
  const { bytes } = readBytes(root, { path, kind: 'document', size: 0, modified: 0 });
  return bytes && bytes.length <= mostBytes ? decode(path, bytes).source.text : undefined;
}

function isChanged(pair: PairBlocks): boolean {
  return compare(pair).some(({ state }) => state === 'changed');
}

function compare(
  { now, stamp, translated }: PairBlocks,
  before?: readonly Block[] | undefined,
): readonly BlockReport[] {
  return compareBlocks({ now, stamp, before, translation: translated });
}
