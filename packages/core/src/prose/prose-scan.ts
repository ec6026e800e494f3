import type { BlockKind } from '../types.js';
import { isBreak, startsBlock } from './block-start.js';
import { behindQuote, type Container, continueContainers, parseItemMark } from './containers.js';
import { expandTabs, indentOf, type Leaf, type OpenParagraph, type Verbatim } from './leaf.js';
import { areTerms, callTag, definitionIndent, isSilent } from './marked-line.js';
import { OpenTags } from './open-tags.js';
import type { RawBlock, RawText } from './raw-block.js';

/** Reads a line that stands in no paragraph of plain text; false where it is nothing of its kind. */
export type ContentReader = (scan: ProseScan, line: string) => boolean;

const noteMark = /^ {0,3}\[\^[^\]\s]+\]: */;
const taskMark = /^( *)\[[ xX]\] +/;

/** Takes the lines of a Markdown text apart into blocks, one look at each. */
export class ProseScan {
  readonly lines: readonly string[];
  readonly references = new Map<string, string>();
  /** Whether a line closes a container between lines of colons. */
  readonly hasColons: boolean;
  leaf: Leaf | undefined;
  /** The marks of the fences that are open and hold Markdown. */
  readonly openFences: string[] = [];
  readonly tags = new OpenTags();
  readonly #blocks: RawBlock[] = [];
  readonly #containers: Container[] = [];
  readonly #readers: readonly ContentReader[];
  /** Whether a definition has ended right above. */
  #isBelowDefinition = false;
  #index = 0;
  /** The last line that matches, by pattern. */
  readonly #lastMatches = new Map<string, number>();

  constructor(body: string, readers: readonly ContentReader[]) {
    this.lines = body.split(/\r\n|\n/);
    this.hasColons = /^[ \t>]*(?::::+|\/\/\/+)[ \t\r]*$/m.test(body);
    this.#readers = readers;
  }

  run(): RawText {
    for (; this.#index < this.lines.length; this.#index++)
      this.#readLine(expandTabs(this.lines[this.#index] ?? ''));
    this.endLeaf();
    return { blocks: this.#blocks, references: this.references };
  }

  /** The number of the line, from 1. */
  get line(): number {
    return this.#index + 1;
  }

  get paragraph(): OpenParagraph | undefined {
    return this.leaf?.type === 'paragraph' ? this.leaf : undefined;
  }

  /** Whether the line is the first in a quotation. */
  get beginsQuote(): boolean {
    const last = this.#containers.at(-1);
    return last?.type === 'quote' && last.isFresh;
  }

  /** Returns what matches the end of a call below, by its name, where that comes before another call of it. */
  endBelow(name: string): RegExp | undefined {
    const tag = callTag(name);
    if (!this.hasBelow(tag)) return undefined;
    let next = this.line;
    while (!tag.test(this.lines[next] ?? '')) next++;
    return tag.exec(this.lines[next] ?? '')?.[1] === undefined ? undefined : tag;
  }

  /** Whether a line below matches. */
  hasBelow(end: RegExp): boolean {
    const last = this.#lastMatches.get(end.source) ?? this.lines.findLastIndex((line) => end.test(line));
    this.#lastMatches.set(end.source, last);
    return last > this.#index;
  }

  openBox(indent: number): void {
    this.#containers.push({ type: 'box', indent, isFresh: true });
  }

  openVerbatim(line: string, { end, form }: Pick<Verbatim, 'end' | 'form'>): void {
    this.touch();
    this.leaf = { type: 'verbatim', end, form, lines: [line], line: this.line };
  }

  openParagraph(line: string): void {
    const kind = this.#kindHere();
    this.touch();
    this.leaf = { type: 'paragraph', kind, lines: [line.trim()], line: this.line };
  }

  add(block: Omit<RawBlock, 'line'> & { readonly line?: number }): void {
    this.touch();
    if (block.text !== '') this.#blocks.push({ line: this.line, ...block });
  }

  /** Says that something stands in the innermost container. */
  touch(): void {
    this.#isBelowDefinition = false;
    const last = this.#containers.at(-1);
    if (last) last.isFresh = false;
  }

  endLeaf(): void {
    const { leaf } = this;
    this.leaf = undefined;
    if (leaf?.type === 'paragraph')
      this.add({ kind: leaf.kind, text: leaf.lines.join('\n'), form: 'markdown', line: leaf.line });
    else if (leaf?.type === 'verbatim' && leaf.form)
      this.add({ kind: 'paragraph', text: leaf.lines.join('\n'), form: leaf.form, line: leaf.line });
  }

  /** Adds the lines of the paragraph that is open as blocks of their own. */
  endTerms({ lines, line }: OpenParagraph): void {
    this.leaf = undefined;
    for (const [index, text] of lines.entries())
      this.add({ kind: 'item', text, form: 'markdown', line: line + index });
  }

  #readLine(line: string): void {
    const { depth, rest } = continueContainers(this.#containers, line);
    const isBlank = rest.trim() === '';
    if (depth < this.#containers.length) {
      if (!isBlank && this.paragraph && !this.#beginsBlock(rest)) {
        if (!isSilent(rest)) this.paragraph.lines.push(rest.trim());
        return;
      }
      this.#closeContainers(depth);
    }
    if (this.leaf?.type === 'verbatim' && this.#goOn(this.leaf, rest, isBlank)) return;
    if (isBlank) {
      this.endLeaf();
      return;
    }
    const content = this.#openContainers(rest);
    if (content.trim() !== '') this.#readContent(this.tags.isDeep ? content.trimStart() : content);
  }

  #beginsBlock(line: string): boolean {
    return (
      startsBlock(line, false) || (this.hasColons && /^ *(?::::|\/\/\/)/.test(line)) || noteMark.test(line)
    );
  }

  #closeContainers(depth: number): void {
    this.endLeaf();
    const closed = this.#containers.splice(depth);
    this.#isBelowDefinition = closed[0]?.type === 'definition';
  }

  /** Adds a line to code or HTML, and returns whether it belongs there. */
  #goOn(leaf: Verbatim, line: string, isBlank: boolean): boolean {
    if (isBlank && !leaf.end) return false;
    leaf.lines.push(line);
    if (leaf.end?.test(line)) this.endLeaf();
    return true;
  }

  /** Opens the containers whose marks a line starts with, and returns what is behind them. */
  #openContainers(line: string): string {
    let rest = line;
    for (let depth = 0; depth < deepest; depth++) {
      const next = this.#openContainer(rest, indentOf(rest));
      if (next === undefined) return rest;
      rest = next;
    }
    return rest;
  }

  #openContainer(line: string, spaces: number): string | undefined {
    if ((spaces > 3 && !this.tags.isDeep) || !containerLeads.test(line.charAt(spaces))) return undefined;
    if (line[spaces] === '>') return this.#enter({ type: 'quote', indent: 0 }, behindQuote(line, spaces));
    if (isBreak(line)) return undefined;
    const mark = parseItemMark(line, spaces);
    if (mark && (mark.interrupts || !this.paragraph))
      return this.#enter(
        { type: 'item', indent: mark.indent },
        line.slice(mark.indent).replace(taskMark, '$1'),
      );
    const [note] = noteMark.exec(line) ?? [];
    if (note !== undefined) return this.#enter({ type: 'note', indent: 4 }, line.slice(note.length));
    return this.#openDefinition(line);
  }

  #enter(container: Omit<Container, 'isFresh'>, rest: string): string {
    this.endLeaf();
    this.touch();
    this.#containers.push({ ...container, isFresh: true });
    return rest;
  }

  #openDefinition(line: string): string | undefined {
    const spaces = definitionIndent(line);
    if (spaces === undefined) return undefined;
    const terms = this.paragraph;
    if (terms ? !areTerms(terms.lines) : !this.#isBelowDefinition && !this.#takeTermAbove()) return undefined;
    if (terms) this.endTerms(terms);
    const indent = spaces + 1 + indentOf(line.slice(spaces + 1));
    return this.#enter({ type: 'definition', indent: Math.min(indent, spaces + 4) }, line.slice(indent));
  }

  /** Makes a term of the paragraph above a blank line, and returns whether one stands there. */
  #takeTermAbove(): boolean {
    const last = this.#blocks.at(-1);
    if (last?.kind !== 'paragraph' || last.line !== this.line - 2 || !areTerms([last.text])) return false;
    this.#blocks[this.#blocks.length - 1] = { ...last, kind: 'item' };
    return true;
  }

  #readContent(line: string): void {
    const { leaf } = this;
    const isIndented = indentOf(line) > 3 && !this.tags.isDeep;
    if (leaf?.type === 'paragraph' && (isIndented || isPlain(line))) leaf.lines.push(line.trim());
    else if (isIndented) this.touch();
    else if (!this.#readers.some((read) => read(this, line)))
      throw new TypeError('Expected a reader of every line');
  }

  #kindHere(): BlockKind {
    if (this.#containers.some(({ type }) => type === 'note')) return 'footnote';
    const last = this.#containers.at(-1);
    return last?.isFresh && (last.type === 'item' || last.type === 'definition') ? 'item' : 'paragraph';
  }
}

/** More marks in one line open nothing. */
const deepest = 100;

const containerLeads = /[>\-+*\d[:]/;

/** Decides whether a line goes on with a paragraph by its first character. */
function isPlain(line: string): boolean {
  return /^ *[\p{L}"'“‘«(¿¡]/u.test(line);
}
