import { classAfter, classBefore, endOfSpaces, isEdge, startOfSpaces } from './character.js';
import type { Rule } from './convention.js';

/** Where two or three hyphens are a dash: between spaces only, or between words too. */
export type DashPlace = 'spaced' | 'anywhere';

/**
 * Gives the rule that makes an en dash of `--` and an em dash of `---`, as SmartyPants does. Between words only where
 * the language joins them so, for elsewhere it is the name of something (`bloc--variante`). Never the option of a
 * command, `--force`, an arrow, or a line of its own.
 */
export function setDashes(place: DashPlace): Rule {
  return (text) =>
    Array.from(text.matchAll(/(?<!-)-{2,3}(?!-)/g), ({ 0: hyphens, index }) => ({
      start: index,
      end: index + hyphens.length,
      text: hyphens.length === 2 ? '–' : '—',
    })).filter(({ start, end }) => isDash(text, start, end, place));
}

function isDash(text: string, start: number, end: number, place: DashPlace): boolean {
  const before =
    place === 'spaced' && isOneOf('«"', text.charAt(start - 1)) ? 'space' : classBefore(text, start);
  const after = place === 'spaced' && isOneOf('»"', text.charAt(end)) ? 'space' : classAfter(text, end);
  if (before === 'space')
    return after === 'space' && !isAlone(text, start, end) && !isQuoted(text, start, end);
  if (place === 'spaced' || after === 'open') return false;
  const attached = before === 'word' || before === 'close' || isOneOf(quotes, text.charAt(start - 1));
  return attached && (after === 'word' || isOneOf(quotes, text.charAt(end)));
}

/** Whether nothing else stands on the line; a mark that the next line starts with belongs to this one. */
function isAlone(text: string, start: number, end: number): boolean {
  const from = startOfSpaces(text, start);
  const to = endOfSpaces(text, end);
  const startsLine = text.slice(from, start).includes('\n') && text.charAt(from - 1) !== '«';
  const endsLine = text.slice(end, to).includes('\n') && !'»;:!?'.includes(text.charAt(to));
  return (startsLine || isEdge(text.charAt(from - 1))) && (endsLine || isEdge(text.charAt(to)));
}

/** « -- » names the characters. */
function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.charAt(startOfSpaces(text, start) - 1);
  const after = text.charAt(endOfSpaces(text, end));
  return (before === '«' && after === '»') || (text.charAt(start - 1) === '"' && text.charAt(end) === '"');
}

const quotes = '"\'“”‘’';

function isOneOf(characters: string, character: string): boolean {
  return character !== '' && characters.includes(character);
}
