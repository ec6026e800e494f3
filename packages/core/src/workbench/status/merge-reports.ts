import type { Block, BlockPlace, BlockReport } from '../../types.js';

/** A translation, as it compares with two versions of its original. */
export interface TwoComparisons {
  readonly now: readonly Block[];
  readonly translation: readonly Block[];
  /** The newest version that the translation may have been made from, by the time of both. */
  readonly newest: readonly Block[];
  /** What the comparison with it says. */
  readonly newestReports: readonly BlockReport[];
  /** What that with the version says which fits best. */
  readonly bestReports: readonly BlockReport[];
}

/** A block that has changed since the version that fits best, but not since the newest: its translation may know that. */
export interface DoubtfulBlock {
  /** Among the blocks of the original today. */
  readonly index: number;
  /** What it was in the newest version. */
  readonly original: Block;
  readonly translation: Block;
}

/** Finds the blocks of which it must be known when their translation was written. */
export function findDoubtful({
  now,
  translation,
  newest,
  newestReports,
  bestReports,
}: TwoComparisons): readonly DoubtfulBlock[] {
  const [ofNewest, ofBest] = [newestReports, bestReports].map(ofOriginal);
  return now.flatMap((block, index): DoubtfulBlock[] => {
    const [newer, best] = [ofNewest?.[index], ofBest?.[index]];
    if (best?.state !== 'changed' || newer?.line === undefined) return [];
    const original = newer.before ? blockAt(newest, newer.before) : block;
    const translated = blockAt(translation, { line: newer.line, text: newer.text ?? '' });
    return original && translated ? [{ index, original, translation: translated }] : [];
  });
}

/**
 * Merges what both comparisons say: the version that fits best knows what is missing, moved or removed; of what a block
 * says, the newest one speaks where its translation was written after it.
 *
 * @param isSettled Decides whether the translation of a block, by its index, is as new as the newest version.
 */
export function mergeReports(
  { newestReports, bestReports }: Pick<TwoComparisons, 'newestReports' | 'bestReports'>,
  isSettled: (index: number) => boolean,
): readonly BlockReport[] {
  const ofNewest = ofOriginal(newestReports);
  let index = -1;
  const merged = bestReports.map((report) => {
    if (!report.original) return report;
    index += 1;
    const newer = ofNewest[index];
    if (newer?.line === undefined) return report;
    const isKnown = report.state === 'new' || (report.state === 'changed' && isSettled(index));
    return isKnown ? newer : report;
  });
  const used = new Set(merged.filter(({ original }) => original).map(keyOf));
  const isLeft = (report: BlockReport) => report.original !== undefined || !used.has(keyOf(report));
  const left = merged.filter(isLeft);
  const present = new Set(left.map(keyOf));
  return [...left, ...newestReports.filter((each) => !each.original && !present.has(keyOf(each)))];
}

/** Lists the reports of blocks that the original has today, one each, in its order. */
function ofOriginal(reports: readonly BlockReport[]): readonly BlockReport[] {
  return reports.filter(({ original }) => original !== undefined);
}

function keyOf({ line, text }: BlockReport): string {
  return `${line} ${text}`;
}

function blockAt(blocks: readonly Block[], { line, text }: BlockPlace): Block | undefined {
  return blocks.find((block) => block.line === line && block.text === text);
}
