import type { Edit } from '../text/edit.js';

/** A number with a long ending: `1ère`, `2èmes`, `3ieme`, `XIXème`, `1ÈRE`; its accent may be a combining character. */
const ordinals =
  /(?<![\p{L}\p{M}\p{N}#_]|[\p{L}\p{N}][.,/])(?:(\d{1,9})|([IVXL]{1,9}))(?:((?:e\u0300|[eèé])re|[EÈÉ]RE)|i?(?:e[\u0300\u0301]|[eèé])me|I?[EÈÉ]ME)([sS]?)(?![\p{L}\p{M}\p{N}_])/gu;

const roman = /^(?=[IVXL]{2}|[VX])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/**
 * Shortens ordinals: `1ère` to « 1re », `2ème` to « 2e », `XXIème` to « XXIe ». « Mème », « Ième » and « 1ème » are no
 * ordinals.
 *
 * @see Imprimerie nationale, « Lexique des règles typographiques », Adjectifs numéraux ordinaux.
 */
export function setOrdinals(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: match, 1: figures, 2: numeral = '', 3: first, 4: plural, index } of text.matchAll(
    ordinals,
  )) {
    const capital = /[A-Z]$/.test(match);
    const one = figures === '1' || numeral === 'I';
    const isOrdinal = first ? one : !one && (figures !== undefined || (roman.test(numeral) && !capital));
    if (!isOrdinal) continue;
    const ending = `${first ? 're' : 'e'}${plural}`;
    edits.push({
      start: index + (figures ?? numeral).length,
      end: index + match.length,
      text: capital ? ending.toUpperCase() : ending,
    });
  }
  return edits;
}
