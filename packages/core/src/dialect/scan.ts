import type { BlockMark, RewrittenText, TextRange } from './block-mark.js';
import { type CallSyntax, endsIn } from './call-syntax.js';
import { charactersOf, ElementContent } from './element-content.js';

/** Rewrites a line, or more of them, at equal length; undefined where it is nothing of its kind. */
export type LineReader = (scan: Scan) => string | undefined;

const fenceLine = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/;
const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const verbatim = /^[ \t]*<(pre|script|style|textarea|!--)(?![\w-])/i;

/** Rewrites the lines of a text that are neither code nor HTML, from the first to the last. */
export function scanText(text: string, readers: readonly LineReader[], calls: KnownCalls): RewrittenText {
  return new Scan(text, readers, calls).run();
}

/** The calls that are read. */
export interface KnownCalls {
  /** The names of components. */
  readonly names: readonly string[];
  readonly syntaxes: ReadonlySet<CallSyntax>;
}

/** A line of a text, as the readers see it, and the lines before it. */
export class Scan {
  readonly text: string;
  /** Up to the present one, they are without what `dedents` takes off. */
  readonly lines: string[];
  readonly calls: KnownCalls;
  /** Where the last end of each call stands, by its name in lower case. */
  readonly ends: ReadonlyMap<string, number>;
  /** The tags around the present line. */
  readonly elements = new ElementContent();
  readonly dedents = new Map<number, number>();
  readonly marks = new Map<number, BlockMark>();
  readonly abbreviations = new Map<string, string>();
  /** The paths of what the text imports, by name. */
  readonly imports = new Map<string, string>();
  /** Where definitions stand that would be a part of the line above. */
  readonly lateDefinitions: TextRange[] = [];
  /** The tags whose content is Markdown, by name. */
  readonly openTags: string[] = [];
  /** The line behind the HTML that was looked at last, and whether Markdown stands in the middle of it. */
  readonly cells = { end: 0, present: false };
  /** The lines of the paragraph above. */
  paragraph: string[] = [];
  /** The indentation of the definitions that stand above; undefined where others follow them. */
  definitions: number | undefined;
  index = 0;
  offset = 0;
  /** How many lines a reader took. */
  taken = 1;
  readonly #readers: readonly LineReader[];
  #fence: Fence | undefined;
  #end: string | undefined;
  #inHtml = false;
  /** The columns in which the content of the open items and boxes starts. */
  readonly #columns: number[] = [];

  constructor(text: string, readers: readonly LineReader[], calls: KnownCalls) {
    this.text = text;
    this.lines = text.split('\n');
    this.calls = calls;
    this.ends = endsIn(text);
    this.#readers = readers;
  }

  get line(): string {
    return this.lines[this.index] ?? '';
  }

  get indent(): number {
    return indentOf(this.line);
  }

  mark(column: number, mark: BlockMark): void {
    this.marks.set(this.offset + column, mark);
  }

  /** Opens a box whose content is indented by four columns. */
  openBox(): void {
    this.#columns.push(this.indent + 4);
  }

  /** Whether a line with content follows that is indented by so many columns. */
  hasContent(indent: number): boolean {
    let next = this.index + 1;
    while (next < this.lines.length && this.lines[next]?.trim() === '') next++;
    return next < this.lines.length && indentOf(this.lines[next] ?? '') >= indent;
  }

  run(): RewrittenText {
    const written: string[] = [];
    while (this.index < this.lines.length) {
      this.taken = 1;
      const { index } = this;
      const indentation = this.#dedent();
      const rewritten = this.#readLine();
      const original = this.lines.slice(index, index + this.taken).join('\n');
      written.push(indentation + (rewritten ?? original));
      this.offset += original.length + 1;
      this.index += this.taken;
    }
    const { marks, abbreviations, dedents } = this;
    // Code that nothing closes would hold them.
    const isOpen = this.#fence !== undefined || this.#end !== undefined;
    const lateDefinitions = isOpen ? [] : this.lateDefinitions;
    return { text: written.join('\n'), marks, abbreviations, dedents, lateDefinitions };
  }

  /** Takes off the present line what indents it within a tag, and returns that. */
  #dedent(): string {
    const { line, index } = this;
    if (line.trim() === '') return '';
    const isCode = this.#fence !== undefined || this.#end !== undefined;
    const role = isCode ? 'code' : this.paragraph.length === 0 ? 'first' : 'further';
    const item = this.#columns.at(-1) ?? 0;
    const columns = this.#isHeldHtml(isCode)
      ? this.indent
      : this.elements.columnsOf({ indent: this.indent, item, role });
    if (columns === 0) return '';
    const taken = charactersOf(line, columns);
    this.lines[index] = line.slice(taken);
    this.dedents.set(this.offset, taken);
    this.offset += taken;
    return line.slice(0, taken);
  }

  /** Decides whether a line is of HTML with Markdown in its middle, whose indentation would make it code. */
  #isHeldHtml(isCode: boolean): boolean {
    const { cells, index, line, openTags } = this;
    if (isCode || !cells.present || index >= cells.end) return false;
    return openTags.length === 0 || /^[ \t]*<[^<>]*>[ \t\r]*$/.test(line);
  }

  #readLine(): string | undefined {
    const { line } = this;
    if (this.#isVerbatim(line)) {
      this.paragraph = [];
      return undefined;
    }
    if (line.trim() === '') {
      this.#inHtml = false;
      this.paragraph = [];
      return undefined;
    }
    const { indent } = this;
    while ((this.#columns.at(-1) ?? 0) > indent) this.#columns.pop();
    // More deeply indented lines are code, or go on with a paragraph.
    const isText = indent - (this.#columns.at(-1) ?? 0) < 4;
    const rewritten = isText ? this.#read() : undefined;
    if (rewritten === undefined) this.#goOn(line, isText);
    return rewritten;
  }

  #read(): string | undefined {
    for (const read of this.#readers) {
      const rewritten = read(this);
      if (rewritten === undefined) continue;
      this.#inHtml = false;
      return rewritten;
    }
    return undefined;
  }

  /** Whether a line stands in HTML that a blank line ends. */
  get inHtml(): boolean {
    return this.#inHtml;
  }

  #goOn(line: string, isText: boolean): void {
    const [marker] = item.exec(line) ?? [];
    if (marker !== undefined && isText) {
      this.#columns.push(marker.length);
      this.paragraph = [];
      this.definitions = undefined;
      return;
    }
    if (isText && /^[ \t>]*<[a-z/!?]/i.test(line)) this.#inHtml = true;
    if ((this.definitions ?? -1) >= this.indent) this.definitions = undefined;
    this.paragraph.push(line);
  }

  /** Decides whether a line is code, or what opens or closes it. */
  #isVerbatim(line: string): boolean {
    if (this.#end !== undefined) {
      if (line.toLowerCase().includes(this.#end)) this.#end = undefined;
      return true;
    }
    if (this.#fence && this.#isFenced(line, this.#fence)) return true;
    const mark = fenceLine.exec(line)?.[1];
    if (mark !== undefined) {
      this.#fence = { mark, indent: indentOf(line) };
      return true;
    }
    const [, tag] = verbatim.exec(line) ?? [];
    if (tag === undefined) return false;
    const end = tag === '!--' ? '-->' : `</${tag.toLowerCase()}`;
    if (!line.toLowerCase().includes(end)) this.#end = end;
    return true;
  }

  /** Decides whether a line is in the block of code that is open, whose end it may be. */
  #isFenced(line: string, { mark, indent }: Fence): boolean {
    // A box ends a block of code within it.
    if (indent >= 4 && line.trim() !== '' && indentOf(line) < 4) {
      this.#fence = undefined;
      return false;
    }
    const rest = line.replace(/^[ \t>]*/, '').trimEnd();
    // What is indented further is of the code.
    if (indentOf(line) >= indent + 4) return true;
    if (rest.startsWith(mark) && rest === (mark[0] ?? '').repeat(rest.length)) this.#fence = undefined;
    return true;
  }
}

/** The fence that opened a block of code. */
interface Fence {
  readonly mark: string;
  readonly indent: number;
}

/** Returns the columns before the text of a line. */
export function indentOf(line: string): number {
  let width = 0;
  for (const character of line) {
    if (character === ' ') width++;
    else if (character === '\t') width += 4 - (width % 4);
    else break;
  }
  return width;
}
