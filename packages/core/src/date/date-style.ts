import { misuse } from '../text/expect.js';
import type { DateOptions, DateStyle, MomentOptions, MomentStyle } from '../types.js';

export type { DateOptions, DateStyle, MomentOptions, MomentStyle };

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

/** Returns the Intl options of a date style; throws a TypeError if there is no such style. */
export function intlDateStyle(style: DateStyle): Intl.DateTimeFormatOptions {
  return styleIn(dateStyles, style);
}

/** Returns the style that adds the year, for a range whose ends lie in different years. */
export function withYearStyle(style: DateStyle): DateStyle {
  if (style === 'month-day') return 'long';
  return style === 'month' ? 'year-month' : style;
}

/** Returns the Intl options of a moment style; throws a TypeError if there is no such style. */
export function intlMomentStyle(style: MomentStyle): Intl.DateTimeFormatOptions {
  return styleIn(momentStyles, style);
}

function styleIn<Style extends string>(
  styles: Readonly<Record<Style, Intl.DateTimeFormatOptions>>,
  style: Style,
): Intl.DateTimeFormatOptions {
  if (typeof style === 'string' && Object.hasOwn(styles, style)) return styles[style];
  throw misuse(`one of the styles ${Object.keys(styles).join(', ')}`, style);
}
