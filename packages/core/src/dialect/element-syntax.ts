import { valueOfExpression } from './jsx-values.js';

/** An attribute of a tag: a text between quotes, what stands between braces, or neither. */
export interface WrittenAttribute {
  readonly name: string;
  readonly value?: string;
  readonly expression?: string;
}

/** A tag as JSX and HTML have it. */
export interface ElementTag {
  readonly form: 'open' | 'close' | 'single';
  /** As it is written. */
  readonly name: string;
  readonly attributes: readonly WrittenAttribute[];
  /** Where it ends in the text. */
  readonly end: number;
}

const mostAttributes = 60;

const mark = /["'`{}<>]|\/\*/g;

/** Shows the braces and angles of a text, from a place on, that stand outside of quotes and comments, until one is enough. */
function eachBracket(
  text: string,
  start: number,
  isEnough: (bracket: string, index: number) => boolean,
): void {
  // What is not closed is not looked for again.
  const unclosed = new Set<string>();
  mark.lastIndex = start;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const { 0: found, index } = match;
    if (/[{}<>]/.test(found)) {
      if (isEnough(found, index)) return;
    } else if (!unclosed.has(found)) {
      const close = found === '/*' ? '*/' : found;
      const end = text.indexOf(close, index + found.length);
      if (end < 0) unclosed.add(found);
      else mark.lastIndex = end + close.length;
    }
  }
}

/**
 * Parses the tag at a place of a text.
 *
 * @param longest A longer one is none, in characters.
 */
export function parseElementTag(text: string, start: number, longest: number): ElementTag | undefined {
  const [opening = '', slash = '', name = ''] =
    /^<(\/?)([A-Za-z][\w.-]*)/.exec(text.slice(start, start + 82)) ?? [];
  if (opening === '') return undefined;
  const from = start + opening.length;
  const close = endOfTag(text.slice(from, from + longest));
  if (close === undefined) return undefined;
  const inner = text.slice(from, from + close);
  const isSingle = slash === '' && inner.endsWith('/');
  const attributes = parseElementAttributes(isSingle ? inner.slice(0, -1) : inner);
  return { form: slash ? 'close' : isSingle ? 'single' : 'open', name, attributes, end: from + close + 1 };
}

/** Finds the `>` that ends a tag, outside of quotes, comments and braces. */
function endOfTag(tag: string): number | undefined {
  let depth = 0;
  let end: number | undefined;
  eachBracket(tag, 0, (bracket, index) => {
    if (bracket === '{') depth++;
    else if (bracket === '}') depth--;
    else if (depth === 0 && bracket === '>') end = index;
    return depth === 0 && /[<>]/.test(bracket);
  });
  return end;
}

/** Returns where the brace closes that opens at a place of a text; undefined where none does. */
export function endOfBraces(text: string, start: number): number | undefined {
  let depth = 0;
  let end: number | undefined;
  eachBracket(text, start, (bracket, index) => {
    if (bracket === '{') depth++;
    else if (bracket === '}' && --depth === 0) end = index + 1;
    return end !== undefined;
  });
  return end;
}

const property = /\s*([A-Za-z_@:#][\w:.@-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?=(\{))|([^\s"'{}<>=`]+)))?/y;
const aside = /\s*(?:\/\*[\s\S]*?\*\/|(\{))/y;

/** Parses the attributes of a tag, `id="x" count={3} wide`; what is spread over it and comments mean nothing. */
export function parseElementAttributes(written: string): WrittenAttribute[] {
  const attributes: WrittenAttribute[] = [];
  for (
    let [at, count]: [number | undefined, number] = [0, 0];
    at !== undefined && count < mostAttributes;
    count++
  ) {
    property.lastIndex = at;
    const match = property.exec(written);
    if (!match) {
      at = endOfAside(written, at);
      continue;
    }
    const [, name = '', double, single, brace, bare] = match;
    const [start, value] = [property.lastIndex, double ?? single ?? bare];
    at = brace === undefined ? start : (endOfBraces(written, start) ?? written.length);
    if (brace !== undefined) attributes.push({ name, expression: written.slice(start + 1, at - 1).trim() });
    else attributes.push({ name, ...(value !== undefined && { value }) });
  }
  return attributes;
}

/** Returns where the comment or the braces end that stand at a place among attributes. */
function endOfAside(written: string, start: number): number | undefined {
  aside.lastIndex = start;
  const match = aside.exec(written);
  if (!match) return undefined;
  return match[1] === undefined ? aside.lastIndex : endOfBraces(written, aside.lastIndex - 1);
}

/** What a text imports: the paths, by name. */
export type Imports = ReadonlyMap<string, string>;

/** Returns the values of attributes by name: of what braces hold, what it stands for, else as it is written. */
export function propertiesOf(
  attributes: readonly WrittenAttribute[],
  imports: Imports = new Map(),
): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const { name, value = '', expression } of attributes) {
    const known = expression === undefined ? value : (valueOfExpression(expression, imports) ?? expression);
    properties[name === 'className' ? 'class' : name] ??= known;
  }
  return properties;
}
