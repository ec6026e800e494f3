import { type DatePart, isWord, literal, valueIn } from './date-part.js';

/**
 * Corrects CLDR's French dates, of any country: the first of a month becomes « 1er », and the comma after the weekday,
 * which Switzerland has, goes, since it would break « le mardi 7 avril ». If a later CLDR writes « 1er » itself, its
 * « er » only becomes a part of its own, which HTML can raise.
 *
 * @see Imprimerie nationale, « Lexique des règles typographiques », Dates; OQLF, « Écriture des dates ».
 */
export function mendFrenchDate(parts: readonly DatePart[]): DatePart[] {
  const hasWord = isWord(valueIn(parts, 'month'));
  return parts.flatMap((part, at): DatePart[] => {
    const before = parts[at - 1];
    if (part.type === 'literal' && before?.type === 'weekday') return [literal(part.value.replace(/^,/, ''))];
    if (part.type === 'literal' && before?.type === 'day') {
      return hasWord && before.value === '1' ? [literal(part.value.replace(/^er/, ''))] : [part];
    }
    const hasOrdinal = parts[at + 1]?.type === 'ordinal';
    const isFirst = part.type === 'day' && hasWord && !hasOrdinal && /^1(?:er)?$/.test(part.value);
    return isFirst ? [{ type: 'day', value: '1' }, ordinal] : [part];
  });
}

const ordinal: DatePart = Object.freeze({ type: 'ordinal', value: 'er' });

/**
 * Formats a French range of days, « du 28 mars au 3 avril 2015 ». A month or year that both ends share stands once. In
 * figures (« du 28/03/2015 au 03/04/2015 ») every date stays whole.
 */
export function frenchRange(start: readonly DatePart[], end: readonly DatePart[]): DatePart[] {
  const same = (type: DatePart['type']) => valueIn(start, type) === valueIn(end, type);
  const dropped = new Set<DatePart['type']>();
  if (isWord(valueIn(start, 'month')) && same('year')) {
    dropped.add('year');
    if (same('month')) dropped.add('month');
  }
  const shortStart = start.filter((part, index) => {
    // A literal goes with the part after it.
    const field = part.type === 'literal' ? start[index + 1] : part;
    return field === undefined || !dropped.has(field.type);
  });
  return [literal('du '), ...shortStart, literal(' au '), ...end];
}

/**
 * Formats a French time of day: « 9 h 59 », « 9 h 05 », « 9 h » on the hour, with no-break spaces (U+00A0) around the h.
 *
 * The zero before minutes below ten follows the Imprimerie nationale; the OQLF admits « 9 h 5 » too, and has come to
 * prefer « 9 h 05 » (Vitrine linguistique, « Écriture des heures »). CLDR has « 09:59 » and « 09 h 59 ».
 */
export function frenchTime(hour: number, minute: number): DatePart[] {
  const parts: DatePart[] = [{ type: 'hour', value: String(hour) }, literal('\u00A0h')];
  if (minute === 0) return parts;
  return [...parts, literal('\u00A0'), { type: 'minute', value: String(minute).padStart(2, '0') }];
}
