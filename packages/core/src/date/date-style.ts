import { misuse } from './misuse.js';

/** How a date is written, by the French of 7 April 2015. */
export type DateStyle =
  /** « 7 avril 2015 », the default */
  | 'long'
  /** « mardi 7 avril 2015 » */
  | 'full'
  /** « 7 avr. 2015 » */
  | 'medium'
  /** « 07/04/2015 », always with the whole year */
  | 'short'
  /** « avril 2015 » */
  | 'year-month'
  /** « 7 avril » */
  | 'month-day'
  /** « avril » */
  | 'month'
  /** « 2015 » */
  | 'year';

/** How a moment is written: the date in a style, and the time; or the time alone, « 9 h 59 ». */
export type MomentStyle = 'long' | 'full' | 'medium' | 'short' | 'time';

/** What a function that writes a date takes. */
export interface DateOptions {
  /** `'long'` by default. */
  readonly style?: DateStyle | undefined;
}

/** What a function that writes a moment takes. */
export interface MomentOptions {
  /** `'long'` by default. */
  readonly style?: MomentStyle | undefined;
}

const dateStyles: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = Object.freeze({
  long: { dateStyle: 'long' },
  full: { dateStyle: 'full' },
  medium: { dateStyle: 'medium' },
  short: { dateStyle: 'short' },
  'year-month': { year: 'numeric', month: 'long' },
  'month-day': { month: 'long', day: 'numeric' },
  month: { month: 'long' },
  year: { year: 'numeric' },
});

const momentStyles: Readonly<Record<MomentStyle, Intl.DateTimeFormatOptions>> = Object.freeze({
  long: { dateStyle: 'long', timeStyle: 'short' },
  full: { dateStyle: 'full', timeStyle: 'short' },
  medium: { dateStyle: 'medium', timeStyle: 'short' },
  short: { dateStyle: 'short', timeStyle: 'short' },
  time: { timeStyle: 'short' },
});

/** Gives what Intl calls a date style; throws a TypeError where there is no such style. */
export function intlDateStyle(style: DateStyle): Intl.DateTimeFormatOptions {
  return chosen(dateStyles, style);
}

/** Gives the style that also says the year, for the two ends of a range that lie in different ones. */
export function withYearStyle(style: DateStyle): DateStyle {
  if (style === 'month-day') return 'long';
  return style === 'month' ? 'year-month' : style;
}

/** Gives what Intl calls a moment style; throws a TypeError where there is no such style. */
export function intlMomentStyle(style: MomentStyle): Intl.DateTimeFormatOptions {
  return chosen(momentStyles, style);
}

function chosen<Style extends string>(
  styles: Readonly<Record<Style, Intl.DateTimeFormatOptions>>,
  style: Style,
): Intl.DateTimeFormatOptions {
  if (typeof style === 'string' && Object.hasOwn(styles, style)) return styles[style];
  throw misuse(`one of the styles ${Object.keys(styles).join(', ')}`, style);
}
