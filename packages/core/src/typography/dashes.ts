import { classAfter, classBefore, endOfSpaces, isEdge, startOfSpaces } from './character.js';
import type { Rule } from './convention.js';

/** Where two or three hyphens make a dash: between spaces only, or between words too. */
export type DashPlace = 'spaced' | 'anywhere';

/**
 * Creates the rule that turns `--` into an en dash and `---` into an em dash, as SmartyPants does. Between words it does
 * so only for a language that sets dashes there; elsewhere it is a name (`bloc--variante`). The option of a command,
 * `--force`, an arrow and a line of hyphens stay.
 *
 * @param short What two hyphens make.
 */
export function setDashes(place: DashPlace, short = '–'): Rule {
  return (text) =>
    Array.from(text.matchAll(/(?<!-)-{2,3}(?!-)/g), ({ 0: hyphens, index }) => ({
      start: index,
      end: index + hyphens.length,
      text: hyphens.length === 2 ? short : '—',
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

/** Decides whether nothing else stands on the line. A mark at the start of the next line belongs to this one. */
function isAlone(text: string, start: number, end: number): boolean {
  const from = startOfSpaces(text, start);
  const to = endOfSpaces(text, end);
  const startsLine = text.slice(from, start).includes('\n') && text.charAt(from - 1) !== '«';
  const endsLine = text.slice(end, to).includes('\n') && !'»;:!?'.includes(text.charAt(to));
  return (startsLine || isEdge(text.charAt(from - 1))) && (endsLine || isEdge(text.charAt(to)));
}

/** Decides whether hyphens stand alone between quotation marks: « -- » names the characters. */
function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.charAt(startOfSpaces(text, start) - 1);
  const after = text.charAt(endOfSpaces(text, end));
  return (before === '«' && after === '»') || (text.charAt(start - 1) === '"' && text.charAt(end) === '"');
}

const quotes = '"\'“”‘’';

function isOneOf(characters: string, character: string): boolean {
  return character !== '' && characters.includes(character);
}
