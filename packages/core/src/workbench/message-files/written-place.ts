import { isScalar, type Scalar } from 'yaml';

/**
 * Finds where a unit of a text is written in a file of YAML: in a block, over several lines, or with escapes between
 * quotes; undefined where a scalar is no text.
 *
 * @param unit Which unit of what the text says, from 0.
 */
export function offsetIn(node: unknown, source: string, unit: number): number | undefined {
  if (!isScalar(node)) return undefined;
  const { range, type, value } = node;
  if (!range || typeof value !== 'string') return undefined;
  const [start, end] = range;
  return start + offsetWrittenIn(source.slice(start, end), { value, type }, unit);
}

const escaped = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^xuU])/y;
/** The end of a line with the spaces around it, which folds to one space, or to fewer line ends than there are. */
const folded = /[ \t]*(?:\r?\n[ \t]*)+/y;
const continued = /\\\r?\n[ \t]*/y;
const header = /^>[^\n]*\n[ \t\n]*/;

/**
 * Finds where a unit of a YAML scalar is written, as an offset from the scalar's start.
 *
 * @param written The scalar as it stands in the file, with its quotes or the head of its block.
 * @example
 * offsetWrittenIn('"a\\tb"', { value: 'a\tb', type: 'QUOTE_DOUBLE' }, 2) // 4
 * @see https://yaml.org/spec/1.2.2/#line-folding
 */
function offsetWrittenIn(
  written: string,
  { value, type }: { readonly value: string; readonly type: Scalar['type'] },
  unit: number,
): number {
  if (type === 'BLOCK_LITERAL') return offsetInBlock(written, value, unit);
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  let offset = isQuoted ? 1 : (header.exec(written)?.[0].length ?? 0);
  for (let read = 0; read < unit && offset < written.length; ) {
    const step = stepAt(written, offset, type);
    offset += step.length;
    read += step.folds ? lengthOf(spaces, value, read) : step.units;
  }
  return offset;
}

/** Finds a unit of a text whose lines stand as they are, but for what they are indented by. */
function offsetInBlock(written: string, value: string, unit: number): number {
  const before = value.slice(0, unit).split('\n');
  const indent = /(?<=\n)( *)[^ \n]/.exec(written)?.[1]?.length ?? 0;
  let lineStart = written.indexOf('\n') + 1;
  for (let left = before.length; left > 1; left--) lineStart = written.indexOf('\n', lineStart) + 1;
  return lineStart + indent + (before.at(-1)?.length ?? 0);
}

interface Step {
  /** How far it goes in what is written. */
  readonly length: number;
  /** How many units it says. */
  readonly units: number;
  /** Whether it is where a line was folded, which says all spaces and line ends that follow. */
  readonly folds?: true;
}

const spaces = /\s*/y;

function stepAt(written: string, offset: number, type: Scalar['type']): Step {
  const mark = written[offset];
  if (mark === '\\' && type === 'QUOTE_DOUBLE') {
    const joined = lengthOf(continued, written, offset);
    if (joined > 0) return { length: joined, units: 0 };
    const length = Math.max(1, lengthOf(escaped, written, offset));
    const isWide = written[offset + 1] === 'U' && !written.startsWith('0000', offset + 2);
    return { length, units: isWide ? 2 : 1 };
  }
  if (mark === "'" && type === 'QUOTE_SINGLE') return { length: 2, units: 1 };
  const length = /\s/.test(mark ?? '') ? lengthOf(folded, written, offset) : 0;
  return length > 0 ? { length, units: 1, folds: true } : { length: 1, units: 1 };
}

/** Returns how much a pattern finds at a place. */
function lengthOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0].length ?? 0;
}
