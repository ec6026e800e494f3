import type { Lead } from './line-lead.js';
import { cellsOf } from './line-marks.js';

/** What a text may cost: one of up to 100,000 characters less than a second, a longer one a share of it for each more. */
const most = { length: 100_000, cost: 95_000, each: 2.5 };

/**
 * What reading the parts of a text costs, in hundredths of a millisecond of a machine of 2026, measured with thousands
 * of each. Marks cost more than words: every one of them becomes nodes, which a dozen steps visit.
 */
const costs = {
  /** A line of text, and one of code. */
  line: 4,
  code: 2,
  /** A paragraph, heading, block of code or break. */
  block: 8,
  item: 13,
  /** An item behind a blank line, whose text is a paragraph. */
  loose: 6,
  quoted: 4,
  quote: 35,
  fence: 12,
  language: 15,
  cell: 4.5,
  /** An empty cell that a row is filled up with. */
  column: 1,
  break: 6,
  /** The end of a quote or list, and an underlined heading, for each one before it. */
  end: 0.06,
  /** A link, for each one before it, which makes it slower. */
  link: 0.0007,
};

const inlineCosts: readonly (readonly [part: RegExp, cost: number])[] = [
  [/\*+|_+|~+|`+/g, 2.75],
  [/[[]/g, 1],
  [/\]/g, 10],
  [/!\[/g, 8],
  [/</g, 6],
  [/&/g, 3],
  [/\\/g, 1],
  [/@/g, 7],
  [/^:{3}/g, 5],
  [/:\/\/|www\./gi, 1],
];

/** Adds up what the lines of a text cost to read. */
export class ReadingCost {
  readonly #most: number;
  #cost = 0;
  #ends = 0;
  #links = 0;
  #before: Lead | undefined;
  #inList = false;

  constructor(length: number) {
    this.#most = mostCost(length);
  }

  /** How much of what the text may cost is spent: above 1 it is too much. */
  get share(): number {
    return this.#cost / this.#most;
  }

  /** Adds a line of code or HTML, in which nothing is looked for. */
  addVerbatim(): void {
    this.#cost += costs.code;
  }

  addLine(lead: Lead): void {
    const before = this.#before;
    const starts = !before || before.blank;
    this.#before = lead;
    if (lead.blank) {
      this.#cost += 1;
      return;
    }
    const items = lead.markers - lead.quotes;
    this.#cost += costs.line + costs.item * items + costs.quoted * lead.quotes;
    if (items === 0 && (starts || /^[#<]/.test(lead.rest))) this.#cost += costs.block;
    if (items > 0 && starts) this.#cost += costs.loose;
    if (starts && lead.quotes > 0) this.#cost += costs.quote;
    if (this.#isEnd(lead, before)) this.#cost += costs.end * this.#ends++;
    const links = lead.rest.split(']').length - 1;
    this.#cost += costOfMarks(lead.rest) + costs.link * links * this.#links;
    this.#links += links;
  }

  /** Adds the line that opens a block of code. */
  addFence(lead: Lead): void {
    this.#before = undefined;
    this.#cost += costs.fence + (/[^`~\s]/.test(lead.rest) ? costs.language : 0);
  }

  /** Adds the cells that a row of a table is filled up with. */
  addEmptyCells(count: number): void {
    this.#cost += costs.column * Math.max(0, count);
  }

  #isEnd(lead: Lead, before: Lead | undefined): boolean {
    const leaves = this.#inList && lead.markers === 0 && lead.indent < 2 && (before?.blank ?? true);
    if (leaves) this.#inList = false;
    if (lead.item) this.#inList = true;
    if (leaves || /^(?:=+|-+)[ \t]*$/.test(lead.rest)) return true;
    return before !== undefined && (lead.quotes < before.quotes || lead.indent < before.indent);
  }
}

/** Returns what a text may cost. */
function mostCost(length: number): number {
  return most.cost + most.each * Math.max(0, length - most.length);
}

/** Decides by the number of lines and of other marks whether a text can cost too much. */
export function canCostTooMuch(length: number, lines: number, marks: number): boolean {
  return 40 * lines + 20 * marks > mostCost(length);
}

function costOfMarks(rest: string): number {
  const marks = rest.replace(/\\./g, '\\');
  let cost = / {2}$|\\$/.test(rest) ? costs.break : 0;
  if (marks.includes('|')) cost += costs.cell * cellsOf(marks);
  for (const [part, each] of inlineCosts) cost += each * (marks.match(part)?.length ?? 0);
  return cost;
}
