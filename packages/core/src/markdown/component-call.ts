import { decodeString } from 'micromark-util-decode-string';
import { nearestName } from '../text/nearest.js';
import { parseAttributes } from './component-attributes.js';
import type { ComponentNode } from './component-node.js';

/** What a line that calls a component says. */
export type ParsedCall = Pick<ComponentNode, 'call' | 'colons' | 'repeated' | 'readable'>;

/** A longer line is no call. */
export const longestCall = 10_000;

const opening = /^(:{2,})([ \t]*)([A-Za-z][\w-]{0,59})(?=[[{ \t]|$)/;

/**
 * Parses a line that calls a component, `::video[label]{id=x}` or `:::gallery`; undefined where it is none. A container
 * may have its label behind its name, `::: gallery Pictures`. Of an unknown name, a line counts that is written as a call,
 * with brackets or braces, or whose name is nearly known; containers of unknown names are left to the dialects.
 */
export function parseCall(written: string, names: readonly string[]): ParsedCall | undefined {
  const line = written.trimEnd();
  const match = line.length <= longestCall ? opening.exec(line) : null;
  if (!match) return undefined;
  const [head, { length: colons } = '', spaces, name = ''] = match;
  const isContainer = colons > 2;
  const isKnown = names.includes(name);
  if (isContainer ? !isKnown : spaces !== '') return undefined;
  const rest = readRest(line, head.length, isContainer);
  if (isKnown || (rest.readable && (rest.marked || (rest.plain && nearestName(name, names) !== undefined))))
    return {
      call: { name, attributes: rest.attributes, label: rest.label },
      colons,
      repeated: rest.repeated,
      readable: rest.readable,
    };
  return undefined;
}

interface Rest {
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly repeated: readonly string[];
  readonly readable: boolean;
  /** Whether there are brackets or braces. */
  readonly marked: boolean;
  /** Whether there is nothing. */
  readonly plain: boolean;
}

/** Reads what follows the name, up to the end of the line. */
function readRest(line: string, start: number, isContainer: boolean): Rest {
  const labelEnd = line[start] === '[' ? closingBracket(line, start) : start;
  const braced =
    labelEnd !== undefined && line[labelEnd] === '{' ? parseAttributes(line, labelEnd) : undefined;
  const end = braced?.end ?? labelEnd ?? start;
  const behind = line.slice(end).trim();
  const bracketed = labelEnd !== undefined && labelEnd > start ? line.slice(start + 1, labelEnd - 1) : '';
  const isTitle = isContainer && bracketed === '' && /^[^[{]/.test(behind);
  return {
    label: decodeString((isTitle ? behind : bracketed).trim()),
    attributes: braced?.attributes ?? {},
    repeated: braced?.repeated ?? [],
    readable: behind === '' || isTitle,
    marked: end > start,
    plain: line.length === start,
  };
}

/** Finds where brackets end, undefined where they do not: those within are counted, escaped ones are not. */
function closingBracket(line: string, start: number): number | undefined {
  let open = 0;
  for (let index = start; index < line.length; index++) {
    const character = line[index];
    if (character === '\\') index++;
    else if (character === '[') open++;
    else if (character === ']' && --open === 0) return index + 1;
  }
  return undefined;
}
