import type { DatePart } from './date-part.js';

// « 2015 г. », « 2015 р. », « 2015 ж. », « 2015 m. »; Mongolian, Tatar and Yakut write the word out.
const yearWord = /^ (?=\p{L}\.|оны|ел|сыл)/u;

/**
 * Keeps « AM » and « PM » on the line of their time, and the word for "year" on the line of the year, with CLDR's
 * narrow no-break space (U+202F). Engines that write a plain space there are corrected: Node 26 does, earlier ones do
 * not, and one site would differ from one machine to another.
 */
export function boundSpaces(parts: readonly DatePart[]): DatePart[] {
  return parts.map((part, at) => {
    const before = parts[at - 1]?.type;
    if (part.type === 'dayPeriod') return { ...part, value: part.value.replaceAll(' ', '\u202F') };
    if (part.type !== 'literal') return part;
    if (before === 'year') return { ...part, value: part.value.replace(yearWord, '\u202F') };
    const besidePeriod = before === 'dayPeriod' || parts[at + 1]?.type === 'dayPeriod';
    return besidePeriod && part.value === ' ' ? { ...part, value: '\u202F' } : part;
  });
}
