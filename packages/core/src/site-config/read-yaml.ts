import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  type ScalarTag,
} from 'yaml';
import { cleanData, isUnclean } from '../text/clean-text.js';
import type { Position } from '../types.js';
import { joinFlow } from './join-flow.js';
import { type PlaceInText, placeInText } from './text-place.js';
import { findDeepNesting, findExcess, type YamlExcess } from './yaml-bounds.js';

/** A problem of YAML itself. */
export interface YamlProblem {
  readonly kind: 'syntax' | 'duplicate' | 'indent';
  /** One line: the parser's sentence, or the name of the key. */
  readonly message: string;
  readonly position: Position;
  /** Where the key stands first. */
  readonly first?: Position;
}

/** A YAML text as plain values, with the place of each. */
export interface YamlText {
  readonly value: unknown;
  /** By dotted path: `'title'` is the place of the key, `'tags.0'` of the item. */
  readonly places: ReadonlyMap<string, Position>;
  readonly problems: readonly YamlProblem[];
  /** What stands in the text for values that would be written otherwise, `1.10`, `007`, by dotted path. */
  readonly written: ReadonlyMap<string, string>;
  /** The paths of texts between quotes. */
  readonly quoted: ReadonlySet<string>;
  /** The first escape that stands for what no page can hold, `\0`: it is replaced. */
  readonly replaced?: { readonly character: string; readonly position: Position };
  /** Returns the function that finds places in the text at a dotted path. */
  readonly inside: (path: string) => PlaceInText;
}

/**
 * Reads the values of a YAML 1.2 text and their places. Dates stay text. Never throws: what cannot be read, such as
 * aliases that would expand without end, is a problem; of a key that stands twice the first is kept.
 *
 * @param start Where the text stands in its file, on a line of its own.
 */
export function readYaml(text: string, start: Position = { line: 1, column: 1, offset: 0 }): YamlText {
  const counter = new LineCounter();
  const places = new Map<string, Position>();
  const problems: YamlProblem[] = [];
  const written = new Map<string, string>();
  const quoted = new Set<string>();
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return {
      line: Math.max(line, 1) + start.line - 1,
      column: Math.max(col, 1),
      offset: offset + start.offset,
    };
  };
  const nowhere = () => () => at(0);
  const unreadableAt = ({ message, offset }: YamlExcess): YamlText => {
    problems.push({ kind: 'syntax', message: sentence(message), position: at(offset) });
    return { value: undefined, places, problems, written, quoted, inside: nowhere };
  };
  const deep = findDeepNesting(text);
  if (deep) {
    addLines(counter, text);
    return unreadableAt(deep);
  }
  try {
    addLines(counter, text);
    const { doc, unindented } = parse(text);
    if (unindented !== undefined) {
      problems.push({ kind: 'indent', message: 'not indented', position: at(unindented) });
    }
    const unreadable = findUnreadable(doc, text.length);
    if (unreadable) return unreadableAt(unreadable);
    if (doc.contents) walk(doc.contents, '', { places, problems, written, quoted, at });
    if (problems.some(({ kind }) => kind === 'syntax'))
      return { value: undefined, places, problems, written, quoted, inside: nowhere };
    const value: unknown = doc.toJS({ maxAliasCount: 100 });
    const escaped = escapes.test(text) || /!binary|:binary/.test(text);
    const clean = escaped || isUnclean(text) ? cleanData(value) : value;
    const replaced =
      escaped && JSON.stringify(clean) !== JSON.stringify(value) ? uncleanEscape(text) : undefined;
    return {
      value: clean,
      ...(replaced && { replaced: { character: replaced.character, position: at(replaced.offset) } }),
      places,
      problems,
      written,
      quoted,
      inside(path) {
        const node = doc.getIn(path.split('.'), true);
        return isNode(node) ? placeInText(node, text, at) : nowhere();
      },
    };
  } catch (error) {
    return unreadableAt({ message: reasonOf(error), offset: 0 });
  }
}

/** Parses a text; where nothing but the indentation within brackets keeps it from being read, as if it stood on one line. */
function parse(text: string): { readonly doc: Document.Parsed; readonly unindented?: number } {
  const options = { uniqueKeys: false, prettyErrors: false, customTags: binaryTexts };
  const doc = parseDocument(text, options);
  const [error] = doc.errors;
  const joined = error?.code === 'BAD_INDENT' ? joinFlow(text) : undefined;
  if (error === undefined || joined === undefined) return { doc };
  const again = parseDocument(joined, options);
  return again.errors.length > 0 ? { doc } : { doc: again, unindented: error.pos[0] };
}

/** Counts the lines of a text. */
function addLines(counter: LineCounter, text: string): void {
  for (const { index } of `\n${text}`.matchAll(/\n/g)) counter.addNewLine(index);
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'nested too deep';
  return error instanceof Error ? error.message : '';
}

/** Finds the first thing that keeps a document from being made into values. */
function findUnreadable({ errors: [error], contents }: Document, length: number): YamlExcess | undefined {
  if (error) return { message: error.message, offset: error.pos[0] };
  return contents ? findExcess(contents, length) : undefined;
}

/** Text in Base64, which programs write where they do not know a text's encoding. */
const binaryTexts: ScalarTag[] = ['!binary', 'tag:yaml.org,2002:binary'].map((tag) => ({
  tag,
  resolve(written, onError) {
    try {
      const bytes = Uint8Array.from(atob(written), (byte) => byte.charCodeAt(0));
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      onError('A text in Base64 cannot be decoded');
      return written;
    }
  },
}));

const escapes = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[0abefv])/;
const named: Readonly<Record<string, number>> = { '0': 0, a: 7, b: 8, e: 27, f: 12, v: 11 };

/** Finds the first escape that stands for a character which is replaced. */
function uncleanEscape(text: string): { character: string; offset: number } | undefined {
  for (const { 0: written, index } of text.matchAll(new RegExp(escapes, 'gi'))) {
    const code = written.length > 2 ? Number.parseInt(written.slice(2), 16) : named[written.slice(1)];
    if (code === undefined || code > 0x10ffff) continue;
    const character = String.fromCodePoint(code);
    if (isUnclean(character)) return { character, offset: index };
  }
  return undefined;
}

/** What is learnt of the nodes of a text. */
interface Learnt {
  readonly places: Map<string, Position>;
  readonly problems: YamlProblem[];
  readonly written: Map<string, string>;
  readonly quoted: Set<string>;
  readonly at: (offset: number) => Position;
}

function walk(node: Node, path: string, learnt: Learnt): void {
  const { places, problems, at } = learnt;
  if (isScalar(node)) readScalar(node, path, learnt);
  const below = (name: string | number) => (path === '' ? `${name}` : `${path}.${name}`);
  if (isSeq(node)) {
    node.items.forEach((item, index) => {
      if (!isNode(item)) return;
      places.set(below(index), at(item.range?.[0] ?? 0));
      walk(item, below(index), learnt);
    });
  }
  if (!isMap(node) || isAlias(node)) return;
  const first = new Map<string, Position>();
  node.items = node.items.filter(({ key, value }) => {
    const position = at(isNode(key) ? (key.range?.[0] ?? 0) : 0);
    if (!isScalar(key)) {
      // To write such a key as a text takes a time that doubles with each level.
      problems.push({ kind: 'syntax', message: 'A name is a list or a group of fields', position });
      return false;
    }
    const name = String(key.value);
    const before = first.get(name);
    if (before) {
      problems.push({ kind: 'duplicate', message: name, position, first: before });
      return false;
    }
    first.set(name, position);
    places.set(below(name), position);
    if (isNode(value)) walk(value, below(name), learnt);
    return true;
  });
}

function readScalar({ value, source, type }: Scalar, path: string, { written, quoted }: Learnt): void {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') quoted.add(path);
  const isText = typeof value === 'string' || value === null;
  if (!isText && source !== undefined && String(value) !== source) written.set(path, source);
}

function sentence(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
