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

const atStart = /^[^\S\r\n]+/;
const doubled = /(?<=\S)[^\S\r\n]{2,}(?=\S)/g;

/**
 * Finds spaces at the ends of a text and between its words that are not as its original has them. Line ends are no
 * spaces here: texts of several lines end with one.
 *
 * @param original The text that it translates, if there is one: spaces that it has too are meant.
 */
export function findSpaceFaults(text: string, original: string | undefined): SpaceFault[] {
  if (text.trim() === '') return [];
  return [
    ...faultAt(0, edgeAt(text, 'start'), original && edgeAt(original, 'start'), 'at its start'),
    ...(countDoubled(original ?? '') > 0 ? [] : findDoubled(text)),
    ...faultAt(
      text.length - edgeAt(text, 'end').length,
      edgeAt(text, 'end'),
      original && edgeAt(original, 'end'),
      'at its end',
    ),
  ];
}

/** Finds the spaces of a message that are not right. */
export function findSpaceProblems({ key, text }: MessageForm, original: string | undefined): Problem[] {
  return findSpaceFaults(text, original).map(({ start, found }) => ({
    rule: 'message-spaces',
    key,
    facts: { name: key, found },
    index: start,
  }));
}

function faultAt(start: number, edge: string, expected: string | undefined, where: string): SpaceFault[] {
  const fault = { start, end: start + edge.length };
  if (edge !== '' && !expected) return [{ ...fault, text: '', found: `one too many ${where}` }];
  if (edge === '' && expected)
    return [{ ...fault, text: expected, found: `none ${where}, where the original has one` }];
  return [];
}

function edgeAt(text: string, side: 'start' | 'end'): string {
  if (side === 'start') return atStart.exec(text)?.[0] ?? '';
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
