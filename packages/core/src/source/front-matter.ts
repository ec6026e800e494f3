import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { diagnose, placeIn } from '../diagnostic.js';
import { readYaml, type YamlProblem } from '../site-config/read-yaml.js';
import { cleanText, codeName } from '../text/clean-text.js';
import { isRecord } from '../text/is-record.js';
import { isTree } from '../text/is-tree.js';
import { stripEnds } from '../text/strip.js';
import type { Diagnostic, Position, Source } from '../types.js';
import { beginsJson, closingFence, endOfJson, fence } from './front-matter-range.js';
import type { PlainYamlReader } from './plain-yaml.js';
import { tomlNumbers } from './toml-numbers.js';
import { tomlPlaces } from './toml-places.js';

/** The front matter of a text as plain values that were not judged yet. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** By dotted path; `''` is the start of the front matter. */
  readonly places: ReadonlyMap<string, Position>;
  /** What stands in the text for numbers and switches that would be written otherwise, `1.10`, by dotted path. */
  readonly written?: ReadonlyMap<string, string> | undefined;
  /** The paths of texts between quotes, where they might stand without. */
  readonly quoted?: ReadonlySet<string> | undefined;
  /** Where the body starts, from the start of the source. */
  readonly bodyStart: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A field, and below it another or the line that closes front matter: what stands there where the first line was left out. */
const unfenced =
  /^\uFEFF?(title|date|description|tags|categories|authors?|slug|draft|layout):[ \t]+\S[^\r\n]*\r?\n(?:---[ \t]*\r?\n|[a-z][\w-]{0,60}:(?:[ \t]|\r?\n))/i;

/** How deep lists and groups of fields may nest. */
const deepest = 100;

/** The longest name of a language behind the marks: what is longer is text. */
const longestLanguage = 81;

/**
 * Reads the front matter of a text, YAML between `---` lines, TOML between `+++` lines or JSON between braces, and where
 * its body starts. Nothing is ever executed: another language (`---js`) is refused. Never throws.
 *
 * @param readPlain A faster reader, for the YAML that it reads alike.
 */
export function readFrontMatter({ path: file, text }: Source, readPlain?: PlainYamlReader): FrontMatter {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const none: FrontMatter = { values: {}, places: new Map(), bodyStart: bom, diagnostics: [] };
  if (beginsJson(text)) return fromJson(text, file, bom, none);
  const match = fence.exec(text);
  const mark = match?.[1];
  const language = stripEnds(match?.[2] ?? '', /[ \t]/);
  if (!match) {
    const name = unfenced.exec(text)?.[1];
    if (name === undefined) return none;
    return { ...none, diagnostics: [diagnose('front-matter-fence', { file, line: 1, column: 1 }, { name })] };
  }
  if (mark === undefined || language.length > longestLanguage) return none;
  return fromFence(text, file, { mark, language, length: match[0].length, bom, readPlain }) ?? none;
}

/** The line that front matter starts with. */
interface Fence {
  readonly mark: string;
  readonly language: string;
  readonly length: number;
  /** The length of the byte order mark before it. */
  readonly bom: number;
  readonly readPlain: PlainYamlReader | undefined;
}

/** Reads what stands between two lines of marks; undefined where the first is a thematic break, and text follows it. */
function fromFence(
  text: string,
  file: string,
  { mark, language, length, bom, readPlain }: Fence,
): FrontMatter | undefined {
  const none: FrontMatter = { values: {}, places: new Map(), bodyStart: bom, diagnostics: [] };
  const start: Position = { line: 2, column: 1, offset: length };
  const top: Position = { line: 1, column: 1, offset: bom };
  const close = closingFence(text, start.offset, mark);
  const format = language.toLowerCase() || (mark === '---' ? 'yaml' : 'toml');
  // JSON is YAML too.
  const readable = mark === '---' ? /^(?:yaml|json|toml)$/.test(format) : format === 'toml';
  if (!readable) {
    // Without a closing line, or after a longer word, it is a thematic break.
    if (!close || !/^[\w-]{1,20}$/.test(language)) return undefined;
    const problem = diagnose('front-matter-language', placeIn(file, top), { found: language });
    return { ...none, bodyStart: close.end, diagnostics: [problem] };
  }
  if (!close) {
    const looksLikeFields = /^[ \t]*(?:#|["'\w-]+[ \t]*[:=])/.test(
      text.slice(start.offset, start.offset + 200),
    );
    if (!looksLikeFields) return undefined;
    const problem = diagnose('front-matter-unclosed', placeIn(file, top), { expected: mark });
    return { ...none, diagnostics: [problem] };
  }
  const inner = text.slice(start.offset, close.start);
  const read = format === 'toml' ? fromToml(inner, file, start) : (plainly() ?? fromYaml(inner, file, start));
  return { ...read, places: new Map([...read.places, ['', top]]), bodyStart: close.end };

  function plainly(): Read | undefined {
    const plain = readPlain?.(inner, start);
    if (!plain) return undefined;
    const { value: values, places, written, quoted } = plain;
    return { values, places, written, quoted, diagnostics: [] };
  }
}

/** Reads the group of JSON fields that a text starts with; it ends with a brace at the start of a line. */
function fromJson(text: string, file: string, from: number, none: FrontMatter): FrontMatter {
  const length = endOfJson(text.slice(from));
  if (length === undefined || !/^\{\s*"[^"\n]{1,100}"\s*:/.test(text.slice(from, from + 200))) return none;
  const end = from + length;
  const top: Position = { line: 1, column: 1, offset: from };
  const read = fromYaml(text.slice(from, end), file, top);
  // In JSON, quotes say nothing.
  return { ...read, quoted: undefined, places: new Map([...read.places, ['', top]]), bodyStart: end };
}

type Read = Omit<FrontMatter, 'bodyStart'>;

function fromYaml(text: string, file: string, start: Position): Read {
  const { value, places, problems, replaced, written, quoted } = readYaml(text, start);
  const diagnostics = problems.map((problem) => diagnoseYaml(problem, file));
  if (replaced) {
    const found = codeName(replaced.character);
    diagnostics.push(diagnose('file-control-character', placeIn(file, replaced.position), { found }));
  }
  if (isRecord(value)) return { values: value, places, written, quoted, diagnostics };
  if (value !== null && value !== undefined) {
    const found = Array.isArray(value) ? 'a list' : 'a text';
    diagnostics.push(diagnose('front-matter-map', placeIn(file, start), { found }));
  }
  return { values: {}, places, diagnostics };
}

function diagnoseYaml({ kind, message, position, first }: YamlProblem, file: string): Diagnostic {
  const place = placeIn(file, position);
  if (kind === 'indent') return diagnose('yaml-indent', place);
  if (kind === 'syntax') return diagnose('front-matter-syntax', place, { found: message });
  const related = first && [placeIn(file, first)];
  return diagnose('front-matter-duplicate-key', place, { name: message, related });
}

function fromToml(text: string, file: string, start: Position): Read {
  try {
    const parsed = parseToml(text, { integersAsBigInt: 'asNeeded' });
    if (!isTree(parsed, deepest)) throw new Error(`nested more than ${deepest} deep`);
    const values = plain(parsed);
    return {
      values: isRecord(values) ? values : {},
      places: tomlPlaces(text, start),
      written: tomlNumbers(text),
      diagnostics: [],
    };
  } catch (error) {
    const { line, column } = error instanceof TomlError ? error : { line: 1, column: 1 };
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    const place = { file, line: line + start.line - 1, column: Math.max(column, 1) };
    const twice = /redefine|already defined|duplicate/i.test(reason);
    const name = /^\s*["']?([\w-]+)/.exec(text.split('\n')[line - 1] ?? '')?.[1];
    if (twice && name !== undefined) {
      const first = tomlPlaces(text, start).get(name);
      const related = first && [placeIn(file, first)];
      return {
        values: {},
        places: new Map(),
        diagnostics: [diagnose('front-matter-duplicate-key', place, { name, related })],
      };
    }
    const found = reason.replace(/^Invalid TOML document:\s*/, '');
    return {
      values: {},
      places: new Map(),
      diagnostics: [diagnose('front-matter-syntax', place, { found })],
    };
  }
}

/** TOML dates become the text that they were written as, as in YAML. */
function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return typeof value === 'bigint' ? Number(value) : value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}
