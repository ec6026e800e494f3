import { isWide } from '../text/east-asian.js';
import type { MessageForm } from './message-forms.js';
import type { Problem } from './problem.js';

/** A place in a text where spaces are not right, and what is. */
export interface SpaceFault {
  /** From which unit to before which one. */
  readonly start: number;
  readonly end: number;
  /** What should stand there. */
  readonly text: string;
  /** What is wrong there, in the words of a report. */
  readonly found: string;
}

const leading = /^[^\S\r\n]+/;
const doubled = /(?<=\S)[^\S\r\n]{2,}(?=\S)/g;

/**
 * Finds spaces at the ends of a text and between its words that are not as its original has them. Line ends are no
 * spaces here: texts of several lines end with one.
 *
 * @param original The text that it translates, if there is one: spaces that it has too are meant.
 * @param endsAreMeant Whether those at the ends are meant, too, where there is none.
 */
export function findSpaceFaults(
  text: string,
  original: string | undefined,
  endsAreMeant = false,
): SpaceFault[] {
  if (text.trim() === '') return [];
  if (endsAreMeant && original === undefined) return findDoubled(text);
  const [before, after] = [edgeAt(text, 'start'), edgeAt(text, 'end')];
  const atStart = { start: 0, edge: before, expected: original && edgeAt(original, 'start') };
  const atEnd = {
    start: text.length - after.length,
    edge: after,
    expected: original && edgeAt(original, 'end'),
  };
  return [
    ...faultAt({ ...atStart, beside: text.slice(0, 1), where: 'at its start' }),
    ...(countDoubled(original ?? '') > 0 ? [] : findDoubled(text)),
    ...faultAt({ ...atEnd, beside: text.slice(-1), where: 'at its end' }),
  ];
}

/** Finds the spaces of a message that are not right. */
export function findSpaceProblems(
  { key, text }: MessageForm,
  original: string | undefined,
  endsAreMeant: boolean,
): Problem[] {
  return findSpaceFaults(text, original, endsAreMeant).map((fault) => ({
    rule: 'message-spaces',
    key,
    facts: { name: key, found: fault.found },
    index: fault.start,
    ...(original !== undefined && { fix: fault }),
  }));
}

interface Edge {
  readonly start: number;
  readonly edge: string;
  readonly expected: string | undefined;
  /** The character of the text beside the edge. */
  readonly beside: string;
  readonly where: string;
}

function faultAt({ start, edge, expected, beside, where }: Edge): SpaceFault[] {
  const fault = { start, end: start + edge.length };
  if (edge !== '' && !expected) return [{ ...fault, text: '', found: `one too many ${where}` }];
  // Letters and marks of full width need no space beside them.
  if (edge === '' && expected && !isWide(beside))
    return [{ ...fault, text: expected, found: `none ${where}, where the original has one` }];
  return [];
}

function edgeAt(text: string, side: 'start' | 'end'): string {
  if (side === 'start') return leading.exec(text)?.[0] ?? '';
  let start = text.length;
  while (start > 0 && /[^\S\r\n]/.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}

function findDoubled(text: string): SpaceFault[] {
  return [...text.matchAll(doubled)].map(({ 0: spaces, index }) => ({
    start: index,
    end: index + spaces.length,
    text: spaces.includes('\u00A0') ? '\u00A0' : spaces.includes('\u202F') ? '\u202F' : ' ',
    found: 'two together',
  }));
}

function countDoubled(text: string): number {
  return text.match(doubled)?.length ?? 0;
}
