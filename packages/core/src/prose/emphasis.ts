/** A run of marks that may open or close emphasis: `**`. */
export interface MarkRun {
  readonly mark: string;
  readonly length: number;
  /** How many marks are left that stand for themselves. */
  count: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

const space = /\s/;
const punctuation = /[\p{P}\p{S}]/u;

/** Parses a run of marks between two characters, which are empty at the ends of a text. */
export function parseMarkRun(run: string, before: string, after: string): MarkRun {
  const mark = run[0] ?? '';
  const [isSpaceBefore, isSpaceAfter] = [
    before === '' || space.test(before),
    after === '' || space.test(after),
  ];
  const [isMarkBefore, isMarkAfter] = [punctuation.test(before), punctuation.test(after)];
  const left = !isSpaceAfter && (!isMarkAfter || isSpaceBefore || isMarkBefore);
  const right = !isSpaceBefore && (!isMarkBefore || isSpaceAfter || isMarkAfter);
  const isWithin = mark === '_' && left && right;
  return {
    mark,
    length: run.length,
    count: run.length,
    opens: left && (!isWithin || isMarkBefore),
    closes: right && (!isWithin || isMarkAfter),
  };
}

/**
 * Takes the marks away that open and close emphasis in pairs; those that are left stand for themselves.
 *
 * @see https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
 */
export function pairMarks(runs: readonly MarkRun[]): void {
  const open: MarkRun[] = [];
  // Below these, no run opens what one of a kind closes.
  const bottoms = new Map<string, number>();
  for (const run of runs) {
    const kind = `${run.mark}${run.length % 3}${run.opens}`;
    while (run.closes && run.count > 0) {
      const at = lastPair(open, run, Math.min(bottoms.get(kind) ?? 0, open.length));
      const opening = open[at];
      if (!opening) {
        bottoms.set(kind, open.length);
        break;
      }
      const taken = Math.min(opening.count, run.count);
      opening.count -= taken;
      run.count -= taken;
      open.length = opening.count > 0 ? at + 1 : at;
    }
    if (run.opens && run.count > 0) open.push(run);
  }
}

/** Finds the last run that opens what another closes, from a place on; -1 where none does. */
function lastPair(open: readonly MarkRun[], run: MarkRun, bottom: number): number {
  let at = open.length - 1;
  while (at >= bottom && !isPair(open[at] as MarkRun, run)) at--;
  return at < bottom ? -1 : at;
}

function isPair(opening: MarkRun, closing: MarkRun): boolean {
  if (opening.mark !== closing.mark || opening.count === 0) return false;
  // Waves and equals signs are marks in twos alone.
  if (opening.mark !== '*' && opening.mark !== '_') return opening.count === 2 && closing.count === 2;
  const isEither = opening.closes || closing.opens;
  const lengths = opening.length + closing.length;
  return !isEither || lengths % 3 !== 0 || (opening.length % 3 === 0 && closing.length % 3 === 0);
}
