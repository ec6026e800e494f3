import type { Block, BlockState } from '../types.js';
import { alignTraits } from './align-blocks.js';
import { type BlockTraits, traitsOf, unknownTraits } from './block-likeness.js';
import { diffSequence } from './diff-sequence.js';

/** A block of an earlier version, of which the hash alone may be known. */
export type PastBlock = Pick<Block, 'hash'> & Partial<Block>;

/** What is paired. */
export interface Versions {
  readonly now: readonly Block[];
  readonly past: readonly PastBlock[];
  readonly translation: readonly Block[];
}

/** A block of the original today and the one that it was, each by its index; one may be absent. */
export interface VersionPair {
  readonly state: Exclude<BlockState, 'untranslated'>;
  readonly now?: number;
  readonly past?: number;
}

/** The blocks of two versions in pairs, and the translation of each of the earlier ones. */
export interface PairedVersions {
  readonly pairs: readonly VersionPair[];
  readonly translations: readonly (Block | undefined)[];
}

/**
 * Pairs the blocks of an original today with those of the version that a translation was made from. Blocks of one hash
 * are the same, wherever they stand; of the others, those between the same neighbours are versions of one another.
 */
export function pairVersions({ now, past, translation }: Versions): PairedVersions {
  const known = new Map(now.map((block) => [block.hash, block]));
  const filled = past.map((block) =>
    block.text === undefined ? { ...known.get(block.hash), hash: block.hash } : block,
  );
  const translations = translationsOf(filled, translation);
  const runs = diffSequence(
    past.map(({ hash }) => hash),
    now.map(({ hash }) => hash),
  );
  const moves = movesIn(
    runs.filter(({ same }) => !same),
    now,
    past,
  );
  const pairs = runs.flatMap(({ same, before: [start, end], now: [nowStart, nowEnd] }): VersionPair[] => {
    if (same)
      return Array.from({ length: nowEnd - nowStart }, (_, index) => ({
        state: 'current',
        now: nowStart + index,
        past: start + index,
      }));
    const left = range(start, end).filter((index) => !moves.taken.has(index));
    return pairGap(range(nowStart, nowEnd), left, { now, filled, translations, moves });
  });
  return { pairs, translations };
}

/** Which block of the past each block is that stands elsewhere today. */
interface Moves {
  readonly from: ReadonlyMap<number, number>;
  readonly taken: ReadonlySet<number>;
}

type Run = ReturnType<typeof diffSequence>[number];

function movesIn(gaps: readonly Run[], now: readonly Block[], past: readonly PastBlock[]): Moves {
  const waiting = new Map<string, number[]>();
  for (const { before } of gaps)
    for (const index of range(...before)) {
      const hash = past[index]?.hash ?? '';
      waiting.set(hash, [...(waiting.get(hash) ?? []), index]);
    }
  const from = new Map<number, number>();
  for (const { now: place } of gaps)
    for (const index of range(...place)) {
      const earlier = waiting.get(now[index]?.hash ?? '')?.shift();
      if (earlier !== undefined) from.set(index, earlier);
    }
  return { from, taken: new Set(from.values()) };
}

interface Gap {
  readonly now: readonly Block[];
  readonly filled: readonly PastBlock[];
  readonly translations: readonly (Block | undefined)[];
  readonly moves: Moves;
}

/** Pairs what stands between blocks that both versions have, by what is known of the earlier ones. */
function pairGap(
  after: readonly number[],
  before: readonly number[],
  { now, filled, translations, moves }: Gap,
): VersionPair[] {
  const open = after.filter((index) => !moves.from.has(index));
  const traitsNow = traitsOf(open.flatMap((index) => now[index] ?? []));
  const traitsBefore = before.map((index) => traitsOfPast(filled[index], translations[index]));
  const aligned = alignTraits(traitsBefore, traitsNow).map(
    ([earlier, later]): VersionPair => ({
      state: earlier === undefined ? 'new' : later === undefined ? 'removed' : 'changed',
      ...(later !== undefined && { now: open[later] as number }),
      ...(earlier !== undefined && { past: before[earlier] as number }),
    }),
  );
  const moved = [...moves.from].filter(([index]) => after.includes(index));
  const pairs: VersionPair[] = [
    ...aligned,
    ...moved.map(([index, from]): VersionPair => ({ state: 'moved', now: index, past: from })),
  ];
  // In the order of today; what was removed stays behind what it stood behind.
  let place = -1;
  return pairs
    .map((pair) => {
      place = pair.state === 'moved' ? place : Math.max(place, pair.now ?? place);
      return { pair, at: pair.now ?? place + 0.5 };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ pair }) => pair);
}

/** What alignment may look at in a block of which only the hash is known: that it was translated, and how. */
function traitsOfPast(block: PastBlock | undefined, translated: Block | undefined): BlockTraits {
  const [traits] = traitsOf(isWhole(block) ? [block] : translated ? [translated] : []);
  return traits ?? unknownTraits;
}

function isWhole(block: PastBlock | undefined): block is Block {
  return block?.text !== undefined;
}

/** Finds the translation of each block of an earlier version. */
function translationsOf(past: readonly PastBlock[], translation: readonly Block[]): (Block | undefined)[] {
  const translations: (Block | undefined)[] = past.map(() => undefined);
  const traits = past.map((block) => (isWhole(block) ? traitsOf([block])[0] : undefined));
  const pairs = alignTraits(
    traits.map((each) => each ?? unknownTraits),
    traitsOf(translation),
  );
  for (const [index, other] of pairs)
    if (index !== undefined && other !== undefined) translations[index] ??= translation[other];
  return translations;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
