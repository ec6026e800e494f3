import { inlineCost } from './inline-cost.js';
import { type Lead, leadOf } from './line-lead.js';
import { cellsOf, htmlEndOf, isDelimiter, isFenceEnd } from './line-marks.js';
import { linesOf } from './lines.js';
import { canCostTooMuch, ReadingCost } from './reading-cost.js';

/**
 * What one text may hold. A parser's time grows with the square of most of these; each limit is some times what the
 * longest real documents have, and keeps what is read to a few seconds.
 */
const most = {
  /** Headings, items, quotes and paragraphs. */
  blocks: 30_000,
  /** Lines in a row that go on with a quote or an item without its marks. */
  lazy: 5000,
  /** Ends of quotes, and of lists within others. */
  ends: 3000,
  /** Headings that are underlined. */
  underlines: 3000,
  /** Definitions of links and notes. */
  definitions: 1500,
  /** Cells of tables: each line of a table becomes as many as its head has columns. */
  cells: 200_000,
  /** Emphases and brackets of one paragraph. */
  marks: 6000,
  /** The squares of those, summed over the paragraphs. */
  work: 100_000_000,
  /** Brackets that are open at once in one paragraph. */
  open: 100,
  /** Characters that are looked at in vain for the end of code or HTML. */
  vain: 1_000_000,
};

/** A run of lines whose marks a parser pairs with one another. */
interface Run {
  readonly line: number;
  readonly start: number;
  end: number;
  /** The lead of its first line. */
  readonly lead: Lead;
  /** The cells of its last line, and the columns of the table that it is. */
  cells: number;
  columns: number;
}

/**
 * Returns the line where a text holds more in one place than is read, or undefined. It is one look at the text, before
 * any parser sees it; where it cannot tell what a parser would make of a line, it takes the dearer reading.
 */
export function tooDense(text: string): number | undefined {
  return canBeDense(text) ? new Look(text).firstDense() : undefined;
}

/** What a mark may be the part of, by its place here: of no cost, an end of a line, a cell, code or HTML, a bracket … */
const roles = ['', '\n\r', '|', '`<', '[', ']*_~', '&@\\:.+>-'];

/** The role of each character of ASCII. */
const rolesByCode: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(
    0,
    roles.findIndex((marks) => marks.includes(String.fromCharCode(code))),
  ),
);

/** Nearly all texts have so few lines and marks that none of the limits can be passed. */
function canBeDense(text: string): boolean {
  const counts = new Uint32Array(roles.length);
  for (let index = 0; index < text.length; index++) {
    const role = rolesByCode[text.charCodeAt(index)];
    if (role) counts[role] = (counts[role] ?? 0) + 1;
  }
  const [, ends = 0, cells = 0, openers = 0, brackets = 0, pairs = 0, others = 0] = counts;
  const lines = ends + 1;
  const marks = brackets + pairs;
  return (
    lines > most.ends ||
    marks > most.marks ||
    brackets > most.open ||
    openers * text.length > most.vain ||
    cells * lines > most.cells ||
    canCostTooMuch(text.length, lines, marks + openers + cells + others)
  );
}

class Look {
  readonly #text: string;
  readonly #cost: ReadingCost;
  readonly #counts = {
    blocks: 0,
    lazy: 0,
    ends: 0,
    underlines: 0,
    definitions: 0,
    cells: 0,
    work: 0,
    vain: 0,
  };
  #run: Run | undefined;
  /** The fence of a block of code that is open. */
  #fence: { readonly mark: string; readonly lead: Lead } | undefined;
  /** What ends the block of HTML that is open, where it is not a blank line. */
  #htmlEnd: RegExp | undefined;
  #before: Lead | undefined;
  #marked = false;

  constructor(text: string) {
    this.#text = text;
    this.#cost = new ReadingCost(text.length);
  }

  firstDense(): number | undefined {
    for (const { number, start, end } of linesOf(this.#text)) {
      const dense = this.#read(number, start, end);
      if (dense !== undefined) return dense;
      if (this.#cost.share > 1) return this.#run?.line ?? number;
    }
    return this.#close();
  }

  #read(number: number, start: number, end: number): number | undefined {
    const line = this.#text.slice(start, end);
    const lead = leadOf(line);
    if (this.#fence) {
      if (!this.#leaves(lead)) {
        this.#cost.addVerbatim();
        if (lead.rest.trimEnd().length >= 3 && isFenceEnd(lead.rest, this.#fence.mark))
          this.#fence = undefined;
        return undefined;
      }
      this.#fence = undefined;
    }
    if (this.#htmlEnd) {
      this.#cost.addVerbatim();
      if (this.#htmlEnd.test(line)) this.#htmlEnd = undefined;
      return undefined;
    }
    this.#cost.addLine(lead);
    return this.#countLine(lead) ? number : this.#readLine(lead, { number, start, end });
  }

  /** Decides whether a line is certainly outside the list or quote that a fence stands in. */
  #leaves({ blank, quotes, indent }: Lead): boolean {
    const { lead } = this.#fence ?? {};
    if (!lead) return true;
    return quotes < lead.quotes || (!blank && indent < lead.indent);
  }

  /** Counts what the whole text may hold, and returns whether that is too much. */
  #countLine(lead: Lead): boolean {
    const counts = this.#counts;
    const before = this.#before;
    counts.blocks +=
      lead.markers + (!lead.blank && (!before || before.blank || lead.rest[0] === '#') ? 1 : 0);
    if (lead.bare) this.#marked = false;
    else if (lead.markers > 0) this.#marked = true;
    else if (this.#marked) counts.lazy++;
    if (!this.#marked) counts.lazy = 0;
    if (before && endsContainer(before, lead)) counts.ends++;
    if (/^(?:=+|-+)[ \t]*$/.test(lead.rest)) counts.underlines++;
    if (/^\[[^\]]{1,999}\]:/.test(lead.rest)) counts.definitions++;
    this.#before = lead;
    return (
      counts.blocks > most.blocks ||
      counts.lazy > most.lazy ||
      counts.ends > most.ends ||
      counts.underlines > most.underlines ||
      counts.definitions > most.definitions
    );
  }

  #readLine(lead: Lead, place: { number: number; start: number; end: number }): number | undefined {
    if (lead.bare) return this.#close();
    const run = this.#run;
    const fence = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(lead.rest)?.[1];
    if (fence && lead.indented < 4 && !isHtml(run)) {
      this.#fence = { mark: fence, lead };
      this.#cost.addFence(lead);
      return this.#close();
    }
    if (!run || startsAnother(run, lead)) {
      const dense = this.#close();
      if (dense !== undefined) return dense;
      const cells = cellsOf(lead.rest);
      this.#run = { line: place.number, start: place.start, end: place.end, lead, cells, columns: 0 };
      this.#htmlEnd = htmlEndOf(lead.rest);
      return undefined;
    }
    return this.#goOn(run, lead, place);
  }

  #goOn(
    run: Run,
    lead: Lead,
    { start, end, number }: { number: number; start: number; end: number },
  ): number | undefined {
    const cells = cellsOf(lead.rest);
    if (run.columns === 0 && isDelimiter(lead) && cells === run.cells && lead.quotes === run.lead.quotes)
      run.columns = cells;
    if (run.columns === 0) {
      Object.assign(run, { end, cells });
      return undefined;
    }
    // Each row of a table is read by itself.
    this.#counts.cells += run.columns;
    this.#cost.addEmptyCells(run.columns - cells);
    if (this.#counts.cells > most.cells) return run.line;
    const dense = this.#judge(run);
    this.#run = { ...run, line: run.line, start, end, cells };
    return dense === undefined ? undefined : number - 1;
  }

  #close(): number | undefined {
    const run = this.#run;
    this.#run = undefined;
    return run && this.#judge(run);
  }

  #judge({ line, start, end }: Run): number | undefined {
    const { marks, open, vain } = inlineCost(this.#text.slice(start, end));
    const counts = this.#counts;
    counts.work += marks * marks;
    counts.vain += vain;
    const dense =
      marks > most.marks || open > most.open || counts.work > most.work || counts.vain > most.vain;
    return dense ? line : undefined;
  }
}

function endsContainer(before: Lead, lead: Lead): boolean {
  if (lead.quotes < before.quotes || (lead.quotes > 0 && lead.markers > lead.quotes)) return true;
  return lead.markers > lead.quotes && !before.blank && lead.indent < before.indent;
}

/** Decides whether a line is the start of an item, a quote or a heading, and not the text that it would go on with. */
function startsAnother(run: Run, lead: Lead): boolean {
  if (lead.indent >= run.lead.content + 4) return false;
  if (lead.quotes > run.lead.quotes || /^#{1,6}(?:[ \t]|$)/.test(lead.rest)) return true;
  if (lead.quotes < run.lead.quotes || !lead.item || lead.blank) return false;
  return (
    lead.item === 'bullet' || lead.item === 'first' || run.lead.item === 'first' || run.lead.item === 'number'
  );
}

function isHtml(run: Run | undefined): boolean {
  return run?.lead.rest.startsWith('<') ?? false;
}
