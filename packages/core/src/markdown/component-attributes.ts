import { decodeString } from 'micromark-util-decode-string';

/** Attributes between braces. */
export interface WrittenAttributes {
  readonly attributes: Readonly<Record<string, string>>;
  /** Names that stand twice. */
  readonly repeated: readonly string[];
  /** Where the braces end. */
  readonly end: number;
}

/** A call has no more attributes. */
const mostAttributes = 100;

const closing = /[ \t]*\}/y;
const spaces = /[ \t]*/y;
const shorthand = /([#.])([^\s#.{}"'<=>`]+)/y;
const wholeId = /(#)([^\s#{}"'<=>`]+)/y;
const attributeName = /[A-Za-z_:][\w:.-]*/y;
const equals = /[ \t]*=[ \t]*/y;
const quoted = /"([^"]*)"|'([^']*)'/y;
const bare = /[^\s{}"'<>`]+/y;

/**
 * Parses attributes, `{#id .class name=value name="a value" name}`, from the brace at `start`; undefined where they are
 * not well formed, or too many. Classes are joined; of another name that stands twice, the first value counts.
 *
 * @param dotted Whether an id may have dots, `{ #a.b .wide }`; else they begin a class, `{#a.wide}`.
 */
export function parseAttributes(line: string, start: number, dotted = false): WrittenAttributes | undefined {
  const attributes = new Map<string, string>();
  const repeated = new Set<string>();
  const cursor = new Cursor(line, start + 1);
  for (let count = 0; count <= mostAttributes; count++) {
    if (cursor.match(closing))
      return { attributes: Object.fromEntries(attributes), repeated: [...repeated], end: cursor.at };
    const [name, value] = readAttribute(cursor, dotted) ?? [];
    if (name === undefined || value === undefined) return undefined;
    const before = attributes.get(name);
    if (before !== undefined && name !== 'class') repeated.add(name);
    else attributes.set(name, before === undefined ? value : `${before} ${value}`);
  }
  return undefined;
}

function readAttribute(cursor: Cursor, dotted: boolean): readonly [name: string, value: string] | undefined {
  cursor.match(spaces);
  const short = (dotted ? cursor.match(wholeId) : undefined) ?? cursor.match(shorthand);
  if (short) return [short[1] === '#' ? 'id' : 'class', decodeString(short[2] ?? '')];
  const [name] = cursor.match(attributeName) ?? [];
  if (name === undefined) return undefined;
  if (!cursor.match(equals)) return [name, ''];
  const between = cursor.match(quoted);
  const value = between ? (between[1] ?? between[2]) : cursor.match(bare)?.[0];
  return value === undefined ? undefined : [name, decodeString(value)];
}

/** A place in a line that moves on over what is read. */
class Cursor {
  readonly #line: string;
  at: number;

  constructor(line: string, at: number) {
    this.#line = line;
    this.at = at;
  }

  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#line) ?? undefined;
    if (match) this.at += match[0].length;
    return match;
  }
}
