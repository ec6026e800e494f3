import { classAfter, classBefore, endOfSpaces, isDigit, paragraphBreak, startOfSpaces } from './character.js';

/** An opening and a closing mark. */
export interface Pair {
  readonly open: string;
  readonly close: string;
}

/** The quotation marks and apostrophes of a language. */
export interface QuoteStyle {
  readonly outer: Pair;
  /** The marks of a quotation inside another. */
  readonly inner: Pair;
  /** The marks that replace straight single ones. */
  readonly single: Pair;
  /** Whether there is a space inside the outer ones. */
  readonly spaced: boolean;
  /** Words that begin with an apostrophe, written without it: `tis`; an apostrophe at their end stays: `n'`. */
  readonly clipped: ReadonlySet<string>;
}

/** Marks that open and close together; `outer` and `inner` are typed as the language wants them. */
export type QuoteKind = 'straight' | 'spaced' | 'outer' | 'inner' | 'single';

/** The meaning of a quotation mark or an apostrophe by its neighbours. */
interface Reading {
  readonly kind: QuoteKind;
  /** `either` opens, or closes if a mark of its kind is open; `apostrophe` is nothing else. */
  readonly role: 'open' | 'close' | 'either' | 'apostrophe';
  /** Whether it is an apostrophe if it turns out not to be a quotation mark. */
  readonly elides: boolean;
}

/** A quotation mark or an apostrophe of a text. */
export interface QuoteToken extends Reading {
  readonly at: number;
  /** The number of its paragraph. */
  readonly paragraph: number;
  /** Whether it opens at the start of its paragraph, or closes at its end. */
  readonly atEdge: boolean;
  readonly behindDigit: boolean;
}

/** Builds a pattern of the marks of a style and of the breaks between paragraphs. */
export function marksOf({ outer, inner, single }: QuoteStyle): RegExp {
  const marks = `["'’${outer.open}${outer.close}${inner.open}${inner.close}${single.open}${single.close}]`;
  return new RegExp(`${marks}|\\n[^\\S\\n]*\\n|${paragraphBreak}`, 'g');
}

/** Reads the tokens of a text. A mark that needs no typesetting is left out: an inch, a minute, one on its own. */
export function readTokens(text: string, marks: RegExp, style: QuoteStyle): QuoteToken[] {
  const tokens: QuoteToken[] = [];
  let paragraph = 0;
  let start = endOfSpaces(text, 0);
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    if (mark === paragraphBreak || mark.startsWith('\n')) {
      if (at > start) paragraph++;
      start = endOfSpaces(text, at + mark.length);
      continue;
    }
    const reading = readMark(text, at, mark, style);
    if (!reading) continue;
    const { kind, role, elides } = reading;
    const atEdge = kind !== 'single' && (role === 'open' ? at === start : isLast(text, at));
    tokens.push({ kind, role, elides, at, paragraph, atEdge, behindDigit: isDigit(text.charCodeAt(at - 1)) });
  }
  return tokens;
}

function isLast(text: string, at: number): boolean {
  const end = endOfSpaces(text, at + 1);
  return (
    end >= text.length || text.charAt(end) === paragraphBreak || /\n[^\S\n]*\n/.test(text.slice(at + 1, end))
  );
}

function readMark(text: string, at: number, mark: string, style: QuoteStyle): Reading | undefined {
  if (mark === "'" || mark === '’') return readSingle(text, at, mark, style);
  if (mark === '"') return readDouble(text, at, style);
  if (mark === style.single.open) return reading('single', 'open');
  if (mark === style.single.close) return reading('single', 'close');
  const kind = mark === style.outer.open || mark === style.outer.close ? 'outer' : 'inner';
  // Where one mark opens and closes, as in Swedish, its neighbours say which.
  if (style[kind].open === style[kind].close) return readTwin(text, at, style);
  return reading(kind, mark === style[kind].open ? 'open' : 'close');
}

function reading(kind: QuoteKind, role: Reading['role'], elides = false): Reading {
  return { kind, role, elides };
}

function readDouble(text: string, at: number, style: QuoteStyle): Reading | undefined {
  if (/\d['’′]\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at))) return undefined;
  const { before, after } = contextOf(text, at, style);
  if (before === 'space' && (after === 'space' || endsSentence.test(text.slice(at + 1, at + 4)))) {
    return readSpaced(text, at, style);
  }
  if (before === 'space') return reading('straight', 'open');
  if (after === 'space') return reading('straight', 'close');
  if (before === 'word') return after === 'word' ? undefined : reading('straight', 'close');
  return reading('straight', after === 'word' || before === 'open' ? 'open' : 'either');
}

function readTwin(text: string, at: number, style: QuoteStyle): Reading | undefined {
  const typed = readDouble(text, at, style);
  return typed && { ...typed, kind: 'outer' };
}

const endsSentence = /^[.,)](?!["\p{L}\p{N}.…])/u;

/** Reads a mark between spaces, `" mot "`: a language with spaces inside its quotes may have them in straight ones. */
function readSpaced(text: string, at: number, { spaced }: QuoteStyle): Reading | undefined {
  const inch = isDigit(text.charCodeAt(startOfSpaces(text, at) - 1));
  return spaced && !inch ? reading('spaced', 'either') : undefined;
}

/** Decides whether a single mark may begin a quotation: ’ does in Swedish alone, where it ends one, too. */
function mayOpen(mark: string, { single }: QuoteStyle): boolean {
  return mark === "'" || mark === single.open;
}

function readSingle(text: string, at: number, mark: string, style: QuoteStyle): Reading | undefined {
  const typed = mark === "'";
  if (typed && (text.charAt(at - 1) === "'" || text.charAt(at + 1) === "'")) return undefined;
  const { before, after } = contextOf(text, at, style);
  if (before === 'word') return readAfterWord(text, at, after);
  if (!mayOpen(mark, style)) return reading('single', after === 'word' ? 'apostrophe' : 'close');
  if (after === 'word') return reading('single', isClipped(text, at, style) ? 'apostrophe' : 'open', true);
  if (before === 'space' && after === 'space') return undefined;
  if (before === 'space' || before === 'open') return reading('single', 'open');
  return reading('single', after === 'space' ? 'close' : 'either');
}

/** Reads a single mark behind a letter or digit: an apostrophe, the end of a quotation, or, between digits, a minute. */
function readAfterWord(text: string, at: number, after: string): Reading | undefined {
  const digitBefore = isDigit(text.charCodeAt(at - 1));
  if (digitBefore && isDigit(text.charCodeAt(at + 1)) && !isThousands(text, at)) return undefined;
  if (after === 'word' || after === 'open') return reading('single', 'apostrophe', true);
  return reading('single', 'close', !digitBefore);
}

/** Returns the class of both neighbours; the spaces that a language writes inside its quotes do not count. */
function contextOf(text: string, at: number, { outer, spaced }: QuoteStyle) {
  let before = classBefore(text, at);
  let after = classAfter(text, at + 1);
  if (spaced && before === 'space' && text.charAt(startOfSpaces(text, at) - 1) === outer.open)
    before = 'other';
  if (spaced && after === 'space' && text.charAt(endOfSpaces(text, at + 1)) === outer.close) after = 'other';
  return { before, after };
}

/** Decides whether an apostrophe groups digits, as in Switzerland: « 10'000 ». */
function isThousands(text: string, at: number): boolean {
  return (
    /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)) &&
    /(?:^|\D)\d{1,3}$/.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** Decides whether an apostrophe begins a word: « ’68 », « ’90s », « ’tis », « rock ’n’ roll », but not `'10'`. */
function isClipped(text: string, at: number, { clipped }: QuoteStyle): boolean {
  const following = text.slice(at + 1, at + 12);
  if (/^\d\d(?![\d'’])/.test(following)) return true;
  const word = /^\p{L}+['’]?/u.exec(following)?.[0].toLowerCase().replace('’', "'") ?? '';
  return clipped.has(word) || clipped.has(word.replace("'", ''));
}
