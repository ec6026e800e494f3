import type { BlockKind } from '../types.js';
import { tagName } from './html-tags.js';
import { InlineReader, type InlineWords } from './inline-words.js';
import { isInline } from './plain-text.js';

/** A block of prose in HTML. */
export interface HtmlBlock {
  readonly kind: BlockKind;
  readonly words: InlineWords;
  /** The line of the HTML on which it starts, from 0. */
  readonly line: number;
  readonly depth?: number;
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

/** What stands within a line besides what HTML calls phrasing text: pictures, controls and the calls of components. */
const besides = /^(?:img|picture|source|video|audio|button|label|input|br|font|ins|[A-Z].*)$/;

/** Collects the blocks of prose in a run of HTML, and the words of its attributes. */
export function htmlBlocks(html: string): readonly HtmlBlock[] {
  const collector = new HtmlBlockCollector();
  for (const [written] of html.matchAll(piece)) collector.add(written);
  return collector.finish();
}

class HtmlBlockCollector {
  readonly #blocks: HtmlBlock[] = [];
  #reader = new InlineReader(new Map());
  #kind: BlockKind = 'paragraph';
  #depth: number | undefined;
  /** The line of the piece, and that on which the block starts; undefined where it has no word yet. */
  #line = 0;
  #start: number | undefined;

  add(written: string): void {
    const name = tagName(written);
    if (!/^<./s.test(written)) this.#addText(written);
    else if (name !== undefined && (isInline(name) || besides.test(name))) this.#reader.addTag(written);
    else if (name !== undefined) this.#turn(written, name);
    this.#line += countLines(written);
  }

  finish(): readonly HtmlBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #addText(written: string): void {
    if (written.trim() !== '') this.#start ??= this.#line + countLines(/^\s*/.exec(written)?.[0] ?? '');
    this.#reader.addText(decodeEntities(written));
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
    this.#reader = new InlineReader(new Map());
    this.#start = undefined;
  }
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

function decodeEntities(text: string): string {
  return text.includes('&')
    ? text.replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name) => entities[name] ?? '')
    : text;
}
