import { decodeString } from 'micromark-util-decode-string';
import type { BlockKind } from '../types.js';
import { tagName } from './html-tags.js';
import { readWords } from './read-words.js';
import { WordCollector } from './word-collector.js';
import type { Words } from './words.js';

/** A block of prose in HTML. */
export interface HtmlBlock {
  readonly kind: BlockKind;
  readonly words: Words;
  /** The line of the HTML on which it starts, from 0. */
  readonly line: number;
  readonly depth?: number | undefined;
}

/** Comments, what holds no prose, tags, and text. */
const piece =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|pre|textarea|svg|template)\b[\s\S]*?(?:<\/\1\s*>|$)|<[!?][^>]*>|<\/?[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+|</gi;

const kinds: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  figcaption: 'caption',
  caption: 'caption',
  summary: 'title',
  legend: 'title',
};

/** What stands within a line; the calls of components do, too. */
const inline: ReadonlySet<string> = new Set(
  'a abbr audio b bdi bdo br button cite code data del dfn em font i img input ins kbd label mark picture q s samp small source span strong sub sup time u var video wbr'.split(
    ' ',
  ),
);

/** Collects the blocks of prose in a run of HTML, and the words of its attributes. */
export function htmlBlocks(html: string): readonly HtmlBlock[] {
  const collector = new HtmlBlockCollector();
  for (const [written] of html.matchAll(piece)) collector.add(written);
  return collector.finish();
}

class HtmlBlockCollector {
  readonly #blocks: HtmlBlock[] = [];
  #reader = new WordCollector();
  #kind: BlockKind = 'paragraph';
  #depth: number | undefined;
  /** The line of the piece, and that on which the block starts; undefined where it has no word yet. */
  #line = 0;
  #start: number | undefined;

  /** How many lines below the start of the block the piece stands. */
  get #offset(): number {
    this.#start ??= this.#line;
    return this.#line - this.#start;
  }

  add(written: string): void {
    const name = tagName(written);
    if (!/^<./s.test(written)) this.#addText(written);
    else if (name !== undefined && (inline.has(name) || /^[A-Z]/.test(name)))
      this.#reader.addTag(written, this.#offset);
    else if (name !== undefined) this.#turn(written, name);
    this.#line += countLines(written);
  }

  finish(): readonly HtmlBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #addText(written: string): void {
    if (written.trim() !== '') this.#start ??= this.#line + countLines(/^\s*/.exec(written)?.[0] ?? '');
    const line = this.#start === undefined ? 0 : this.#offset;
    if (!written.includes('](')) {
      this.#reader.addText(decodeEntities(written), line);
      return;
    }
    // Some tools read Markdown there, and in plain HTML nobody writes its links.
    if (/^\s/.test(written)) this.#reader.addText(' ');
    this.#reader.addWords(readWords(written, new Map()), line);
    if (/\s$/.test(written)) this.#reader.addText(' ');
  }

  /** Starts another block at a tag. */
  #turn(tag: string, name: string): void {
    this.#flush();
    const isEnd = tag.startsWith('</');
    const level = isEnd ? undefined : /^h([1-6])$/.exec(name)?.[1];
    this.#kind = level === undefined ? ((isEnd ? undefined : kinds[name]) ?? 'paragraph') : 'heading';
    this.#depth = level === undefined ? undefined : Number(level);
  }

  #flush(): void {
    const words = this.#reader.finish();
    const line = this.#start ?? this.#line;
    if (words.text !== '' || words.asides.length > 0)
      this.#blocks.push({
        kind: this.#kind,
        words,
        line,
        ...(this.#depth !== undefined && { depth: this.#depth }),
      });
    this.#reader = new WordCollector();
    this.#start = undefined;
  }
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&[#\w]{2,32};/g, (entity) => decodeString(entity)) : text;
}
