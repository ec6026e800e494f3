import { areParallel, type BlockTraits, likeness, scaleOf } from './block-likeness.js';

/** What a run of blocks without counterpart costs: for its first, and for each that follows. */
const gap = { open: -1.5, extend: -0.2 };

/** No more cells are looked at: in texts that have more, blocks are looked for around where they would stand. */
const mostCells = 4_000_000;

/** How an alignment ends: with a pair, or with a block of one side alone. */
const [pair, originalAlone, translationAlone] = [0, 1, 2] as const;

/** The indexes of a pair; one is undefined of a block that stands alone. */
export type IndexPair = readonly [original: number | undefined, translation: number | undefined];

/** The scores of the best alignments that end in a row, by column, for each way to end. */
type Row = readonly [Float64Array, Float64Array, Float64Array];

/**
 * The best alignments of all beginnings of two lists: a row for each block of the original, a column for each of the
 * translation. What was inserted or left out stands in runs, so that a run costs less than as many blocks apart.
 *
 * @see Osamu Gotoh, An improved algorithm for matching biological sequences (1982)
 */
export class AlignmentTable {
  readonly #original: readonly BlockTraits[];
  readonly #translation: readonly BlockTraits[];
  readonly #scale: number;
  /** Whether each block stands beside its counterpart, so that no table is made. */
  readonly #isParallel: boolean;
  readonly #reach: number;
  readonly #width: number;
  /** How the best alignment went on before each cell, two bits for each way to end there. */
  readonly #trace: Uint8Array;
  #row: Row;
  /** The row above, whose memory the next one takes. */
  #spare: Row;

  constructor(original: readonly BlockTraits[], translation: readonly BlockTraits[]) {
    this.#original = original;
    this.#translation = translation;
    this.#scale = scaleOf(original, translation);
    this.#isParallel = areParallel(original, translation, this.#scale);
    const rows = this.#isParallel ? 0 : original.length + 1;
    this.#reach = Math.min(translation.length, Math.floor(mostCells / rows / 2));
    this.#width = Math.min(translation.length + 1, 2 * this.#reach + 1);
    this.#trace = new Uint8Array(rows * this.#width);
    this.#row = emptyRow(translation.length);
    this.#spare = emptyRow(translation.length);
    if (this.#isParallel) return;
    this.#row[pair][0] = 0;
    for (let column = 1; column < this.#lastColumn(0); column++) this.#addAlone(this.#row, 0, column);
    for (const [index, block] of original.entries()) this.#fillRow(index + 1, block);
  }

  /** The score of the best alignment of the whole lists. */
  get score(): number {
    if (this.#isParallel) return this.#parallelScore();
    return Math.max(...this.#row.map((scores) => scores.at(-1) ?? 0));
  }

  /** Returns the best alignment of the whole lists. */
  read(): IndexPair[] {
    if (this.#isParallel) return this.#original.map((_, index) => [index, index]);
    const pairs: IndexPair[] = [];
    let [row, column] = [this.#original.length, this.#translation.length];
    let end: number = bestOf(this.#row, column, 0, 0);
    while (row > 0 || column > 0) {
      const before = (this.#trace[this.#cell(row, column)] ?? 0) >> (2 * end);
      if (end !== translationAlone) row--;
      if (end !== originalAlone) column--;
      pairs.push([end === translationAlone ? undefined : row, end === originalAlone ? undefined : column]);
      end = before & 3;
    }
    return pairs.reverse();
  }

  #parallelScore(): number {
    return this.#original.reduce((sum, block, index) => {
      const other = this.#translation[index];
      return other ? sum + likeness(block, other, this.#scale) : sum;
    }, 0);
  }

  #fillRow(row: number, block: BlockTraits): void {
    const above = this.#row;
    const current = this.#spare;
    for (const scores of current) scores.fill(Number.NEGATIVE_INFINITY);
    for (let column = this.#firstColumn(row); column < this.#lastColumn(row); column++) {
      const from = bestOf(above, column, originalAlone, gap.open - gap.extend);
      current[originalAlone][column] = scoreAt(above, from, column) + costOf(from, originalAlone);
      this.#note(row, column, originalAlone, from);
      const other = this.#translation[column - 1];
      if (!other) continue;
      const paired = bestOf(above, column - 1, pair, 0);
      current[pair][column] = scoreAt(above, paired, column - 1) + likeness(block, other, this.#scale);
      this.#note(row, column, pair, paired);
      this.#addAlone(current, row, column);
    }
    this.#spare = above;
    this.#row = current;
  }

  #addAlone(current: Row, row: number, column: number): void {
    const from = bestOf(current, column - 1, translationAlone, gap.open - gap.extend);
    current[translationAlone][column] = scoreAt(current, from, column - 1) + costOf(from, translationAlone);
    this.#note(row, column, translationAlone, from);
  }

  #note(row: number, column: number, end: number, from: number): void {
    const cell = this.#cell(row, column);
    this.#trace[cell] = (this.#trace[cell] ?? 0) | (from << (2 * end));
  }

  #cell(row: number, column: number): number {
    return row * this.#width + column - this.#firstColumn(row);
  }

  #firstColumn(row: number): number {
    const middle = Math.round((row * this.#translation.length) / Math.max(1, this.#original.length));
    return Math.max(0, Math.min(middle - this.#reach, this.#translation.length + 1 - this.#width));
  }

  /** The column behind the last that is looked at in a row. */
  #lastColumn(row: number): number {
    return Math.min(this.#translation.length + 1, this.#firstColumn(row) + this.#width);
  }
}

function emptyRow(columns: number): Row {
  const scores = () => new Float64Array(columns + 1).fill(Number.NEGATIVE_INFINITY);
  return [scores(), scores(), scores()];
}

function scoreAt(row: Row, end: number, column: number): number {
  return row[end as 0 | 1 | 2][column] ?? Number.NEGATIVE_INFINITY;
}

function costOf(from: number, end: number): number {
  return from === end ? gap.extend : gap.open;
}

/** Returns the best way to end at a cell; every other than the favoured one has something added to its score. */
function bestOf(row: Row, column: number, favoured: number, added: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let end = 0; end < 3; end++) {
    const score = scoreAt(row, end, column) + (end === favoured ? 0 : added);
    if (score > most) {
      most = score;
      best = end;
    }
  }
  return best;
}
