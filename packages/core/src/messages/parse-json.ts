import type { Position } from '../types.js';

/** A value of a JSON text, and where it begins. */
export interface JsonValue {
  readonly type: 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';
  readonly at: Position;
  /** What a string holds, without its quotes and escapes. */
  readonly text: string;
  /** The members of an object, in their order, with those that stand twice. */
  readonly members: readonly JsonMember[];
  /** The items of a list. */
  readonly items: readonly JsonValue[];
}

/** A member of an object: its name, and its value. */
export interface JsonMember {
  readonly name: JsonValue;
  readonly value: JsonValue;
}

/** How deep objects and lists may nest: each is read by recursion. */
const deepest = 1000;

/** The error for a text that is no JSON: what stands where it breaks. */
export class JsonError extends SyntaxError {
  constructor(
    readonly at: Position,
    unexpected: string,
  ) {
    super(`Unexpected ${unexpected} found.`);
  }
}

interface Token {
  readonly type: string;
  readonly text: string;
  readonly at: Position;
}

const string = '"(?:[^"\\\\\\0-\\x1F]|\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4}))*"';
const number = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';
const tokenPattern = new RegExp(`([{}[\\]:,])|(${string})|(${number})|(true|false)|(null)|$`, 'y');
const types = ['String', 'Number', 'Boolean', 'Null'];
const marks: Readonly<Record<string, string>> = {
  '{': 'LBrace',
  '}': 'RBrace',
  '[': 'LBracket',
  ']': 'RBracket',
  ':': 'Colon',
  ',': 'Comma',
};

/**
 * Parses JSON and keeps what `JSON.parse` forgets: the place of every name and value, and names that stand twice.
 *
 * @throws JsonError where the text is no JSON; RangeError where it is nested too deep.
 */
export function parseJson(text: string): JsonValue {
  const next = createScanner(text);
  let token = next();
  let depth = 0;

  function take(type = token.type): Token {
    const taken = token;
    if (taken.type !== type) throw unexpected(taken);
    token = next();
    return taken;
  }

  /** Takes what stands between commas, up to a closing mark. */
  function takeList<Item>(close: string, takeItem: () => Item): Item[] {
    const items: Item[] = [];
    if (++depth > deepest) throw new RangeError(`Nested more than ${deepest} deep.`);
    take();
    if (token.type !== close) items.push(takeItem());
    while (token.type !== close) {
      take('Comma');
      items.push(takeItem());
    }
    take();
    depth--;
    return items;
  }

  function takeMember(): JsonMember {
    const name = readToken(take('String'));
    take('Colon');
    return { name, value: takeValue() };
  }

  function takeValue(): JsonValue {
    const { type, at } = token;
    if (type === 'LBrace')
      return { type: 'object', at, text: '', members: takeList('RBrace', takeMember), items: [] };
    if (type !== 'LBracket') return readToken(take());
    return { type: 'array', at, text: '', members: [], items: takeList('RBracket', takeValue) };
  }

  const value = takeValue();
  if (token.type !== 'End') throw unexpected(token);
  return value;
}

function readToken(token: Token): JsonValue {
  if (!types.includes(token.type)) throw unexpected(token);
  const type = token.type.toLowerCase() as JsonValue['type'];
  return {
    type,
    at: token.at,
    text: type === 'string' ? JSON.parse(token.text) : '',
    members: [],
    items: [],
  };
}

function unexpected({ type, at }: Token): JsonError {
  return new JsonError(at, type === 'End' ? 'end of input' : `token ${type}`);
}

/** Returns a function that returns one token after another. */
function createScanner(text: string): () => Token {
  const space = /[\t\r ]*/y;
  const pattern = new RegExp(tokenPattern);
  let [offset, line, lineStart] = [0, 1, 0];
  return () => {
    for (;;) {
      space.lastIndex = offset;
      space.test(text);
      offset = space.lastIndex;
      if (text[offset] !== '\n') break;
      offset += 1;
      lineStart = offset;
      line += 1;
    }
    const at = { line, column: offset - lineStart + 1, offset };
    pattern.lastIndex = offset;
    const [found, mark, ...kinds] = pattern.exec(text) ?? [];
    if (found === undefined) throw new JsonError(at, `character '${text[offset]}'`);
    offset += found.length;
    const type = mark ? marks[mark] : types[kinds.findIndex((kind) => kind !== undefined)];
    return { type: type ?? 'End', text: found, at };
  };
}
