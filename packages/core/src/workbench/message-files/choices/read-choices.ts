import { nearestName } from '../../../text/nearest.js';
import type { ChoiceCase, ChoiceFault, ChoiceKind, ChoiceReading, MessagePart } from './choice.js';
import { readQuoted } from './read-quoted.js';

/** A message that is being read, and how far. */
interface Reader {
  readonly text: string;
  at: number;
  /** How many choices were found. */
  choices: number;
  readonly faults: ChoiceFault[];
}

/** Within what a text stands. */
interface Around {
  readonly depth: number;
  /** Whether `#` is a number there. */
  readonly numbered: boolean;
}

/** Choices within one another are no deeper. */
const deepest = 20;
const kinds: readonly ChoiceKind[] = ['plural', 'selectordinal', 'select'];
const selector = String.raw`=?[^\s{}=,|#'<>]{1,60}`;
/** `{count, plural, offset:1 `, where a form follows. */
const opening = new RegExp(
  String.raw`\{\s*([\p{L}\d_.-]{1,60})\s*,\s*([A-Za-z]{1,20})\s*,\s*(?:offset:\s*(\d{1,9})\s*)?(?=${selector}\s*\{)`,
  'uy',
);
const mostOfName = 60;
const caseOpening = new RegExp(String.raw`${selector}\s*\{`, 'y');
/** What is filled in: `{name}`, `{day, date, short}`, `{{name}}`. */
const filledIn = /\{\{[^{}]{0,300}\}\}|\{[^{}]{0,300}\}/y;
const plain = /[^{}'#]+/y;
const between = /[^{}]*/y;
const spaces = /\s*/y;

/**
 * Reads a message of ICU that chooses among forms, and what is wrong with how it is written; undefined where a text
 * chooses nothing, as one that only has braces.
 *
 * @example
 * readChoices('{n, plural, one {a day} other {# days}}')?.parts[0]
 * // { kind: 'plural', argument: 'n', at: 0, offset: 0, cases: [{ selector: 'one', at: 12, parts: [{ kind: 'text', … }] }, …] }
 * readChoices('Use {a, b} or { "plural": true }') // undefined
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function readChoices(text: string): ChoiceReading | undefined {
  if (!text.includes('{') || !text.includes(',')) return undefined;
  const reader: Reader = { text, at: 0, choices: 0, faults: [] };
  const parts: MessagePart[] = [];
  while (reader.at < text.length) {
    parts.push(...readParts(reader, { depth: 0, numbered: false }));
    if (reader.at >= text.length) break;
    addFault(reader, { kind: 'unopened', at: reader.at++, found: '}' });
  }
  return reader.choices === 0 ? undefined : { parts, faults: reader.faults };
}

/** Reads the parts of a text up to a brace that closes what stands around it, or the end. */
function readParts(reader: Reader, around: Around): MessagePart[] {
  const { text } = reader;
  const parts: MessagePart[] = [];
  while (reader.at < text.length && text[reader.at] !== '}') {
    const { at } = reader;
    if (text[at] === '{') parts.push(readBraces(reader, around));
    else if (text[at] === "'") parts.push(...quoteAt(reader, around));
    else if (text[at] === '#') {
      reader.at++;
      parts.push(around.numbered ? { kind: 'number', at } : { kind: 'text', at, text: '#' });
    } else parts.push({ kind: 'text', at, text: take(reader, plain) ?? '' });
  }
  return parts;
}

function quoteAt(reader: Reader, { numbered }: Around): MessagePart[] {
  const { parts, end, isElision } = readQuoted(reader.text, reader.at, numbered);
  if (isElision) addFault(reader, { kind: 'quoted', at: reader.at, found: "'" });
  reader.at = end;
  return parts;
}

/** Reads what begins with a brace: a choice, something that is filled in, or the brace alone. */
function readBraces(reader: Reader, around: Around): MessagePart {
  const { at } = reader;
  opening.lastIndex = at;
  const [written, argument = '', word = '', offset = '0'] = opening.exec(reader.text) ?? [];
  const kind = kinds.find((each) => each === word.toLowerCase()) ?? nearestName(word, kinds);
  if (written !== undefined && kind !== undefined && around.depth < deepest) {
    reader.at += written.length;
    reader.choices++;
    const wordAt = at + written.indexOf(word, written.indexOf(',') + 1);
    if (kind !== word.toLowerCase())
      addFault(reader, { kind: 'keyword', at: wordAt, found: word, expected: kind });
    const inner = { depth: around.depth + 1, numbered: kind !== 'select' || around.numbered };
    const cases = readCases(reader, at, inner);
    return { kind: kind as ChoiceKind, argument, at, offset: Number(offset), cases };
  }
  const text = take(reader, filledIn);
  if (text !== undefined) return { kind: 'text', at, text };
  reader.at++;
  return { kind: 'text', at, text: '{' };
}

/** Reads the forms of a choice, and the brace that closes it. */
function readCases(reader: Reader, start: number, inner: Around): ChoiceCase[] {
  const cases: ChoiceCase[] = [];
  for (;;) {
    take(reader, spaces);
    if (reader.text[reader.at] === '}' || reader.at >= reader.text.length) {
      close(reader, start);
      return cases;
    }
    const { at } = reader;
    const written = take(reader, caseOpening);
    if (written === undefined) skipStray(reader, inner);
    else {
      const name = written.slice(0, -1).trim();
      if (cases.some((each) => each.selector === name))
        addFault(reader, { kind: 'repeated', at, found: name });
      cases.push({ selector: name, at, parts: readParts(reader, inner) });
      close(reader, at + written.length - 1);
    }
  }
}

/** Goes behind the brace that closes one; where the text is at its end, that is told, once. */
function close(reader: Reader, start: number): void {
  if (reader.at < reader.text.length) {
    reader.at++;
    return;
  }
  // An apostrophe before a brace, or a brace within, leaves what stands around it open as well.
  const isTold = reader.faults.some(({ kind }) => kind === 'unclosed' || kind === 'quoted');
  if (!isTold) addFault(reader, { kind: 'unclosed', at: start, found: '{' });
}

/** Passes over what stands between two forms and is none: `one {…}, other {…}`. */
function skipStray(reader: Reader, inner: Around): void {
  const { at } = reader;
  const chunk = take(reader, between) ?? '';
  const isForm = reader.text[reader.at] === '{';
  const words = chunk.trimEnd();
  const start = isForm ? startOfName(words) : -1;
  const name = start < 0 ? '' : chunk.slice(start);
  const stray = chunk.slice(0, chunk.length - name.length).trim();
  addFault(reader, { kind: 'stray', at, found: stray || '{' });
  if (name !== '') reader.at -= name.length;
  else if (isForm) {
    reader.at++;
    readParts(reader, inner);
    reader.at++;
  }
}

function addFault({ faults }: Reader, fault: ChoiceFault): void {
  faults.push(fault);
}

/** Takes what a pattern finds at the place; undefined where it finds nothing. */
function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const [written] = pattern.exec(reader.text) ?? [];
  if (written !== undefined) reader.at += written.length;
  return written;
}

/** Returns where the word starts with which a text ends, as the name of a form may; -1 where it ends with none. */
function startOfName(text: string): number {
  let start = -1;
  for (let at = text.length - 1; at >= Math.max(0, text.length - mostOfName); at--) {
    if (/[\s{}=,|#'<>]/.test(text.charAt(at))) break;
    if (at === 0 || /[\s,;.:|'"]/.test(text.charAt(at - 1))) start = at;
  }
  return start;
}
