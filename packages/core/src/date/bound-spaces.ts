import type { DatePart } from './date-part.js';

// « 2015 г. », « 2015 р. », « 2015 ж. », « 2015 m. »; Mongolian, Tatar and Yakut write the word out.
const yearWord = /^ (?=\p{L}\.|оны|ел|сыл)/u;

/**
 * Binds « AM » and « PM » to their time, and the word for "year" to the year, with CLDR's narrow no-break space
 * (U+202F). Node 26 writes a plain space there, earlier versions do not: without this step one site would differ from
 * machine to machine.
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
