/** A piece of a written date; an `ordinal` is what stands raised after a number, the « er » of « 1er ». */
export interface DatePart {
  readonly type: Intl.DateTimeFormatPartTypes | 'ordinal';
  readonly value: string;
}

/** Gives the parts as plain text. */
export function textOf(parts: readonly DatePart[]): string {
  return parts.map(({ value }) => value).join('');
}

/** Gives the parts as HTML, ordinals raised: `1<sup>er</sup> avril 2015`. */
export function htmlOf(parts: readonly DatePart[]): string {
  return parts
    .map(({ type, value }) => (type === 'ordinal' ? `<sup>${escaped(value)}</sup>` : escaped(value)))
    .join('');
}

/** Intl writes no markup, but what it writes is data of a language, and may one day hold an `&`. */
function escaped(text: string): string {
  return text.replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'));
}

/** Gives the text of the first part of a type. */
export function valueIn(parts: readonly DatePart[], type: DatePart['type']): string | undefined {
  return parts.find((part) => part.type === type)?.value;
}

export function literal(value: string): DatePart {
  return { type: 'literal', value };
}

/** Tells whether a month is written as a word, and not as a number of any script. */
export function isWord(month: string | undefined): boolean {
  return month !== undefined && !/\p{Nd}/u.test(month);
}
