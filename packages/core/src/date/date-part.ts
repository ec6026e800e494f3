import { escapeHtml } from '../text/escape-html.js';

/** A part of a formatted date. An `ordinal` is raised after a number: the « er » of « 1er ». */
export interface DatePart {
  readonly type: Intl.DateTimeFormatPartTypes | 'ordinal';
  readonly value: string;
}

/** Returns the parts as plain text. */
export function textOf(parts: readonly DatePart[]): string {
  return parts.map(({ value }) => value).join('');
}

/**
 * Returns the parts as HTML, ordinals raised: `1<sup>er</sup> avril 2015`. The text is escaped: CLDR's data holds no
 * markup today, but may one day hold an `&`.
 */
export function htmlOf(parts: readonly DatePart[]): string {
  return parts
    .map(({ type, value }) => (type === 'ordinal' ? `<sup>${escapeHtml(value)}</sup>` : escapeHtml(value)))
    .join('');
}

/** Returns the text of the first part of a type. */
export function valueIn(parts: readonly DatePart[], type: DatePart['type']): string | undefined {
  return parts.find((part) => part.type === type)?.value;
}

export function literal(value: string): DatePart {
  return { type: 'literal', value };
}

/** Decides whether a month is written as a word, and not in the digits of any script. */
export function isWord(month: string | undefined): boolean {
  return month !== undefined && !/\p{Nd}/u.test(month);
}
