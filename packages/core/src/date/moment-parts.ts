import { onceEach } from '../once.js';
import { misuse } from '../text/expect.js';
import { boundSpaces } from './bound-spaces.js';
import { type DatePart, literal } from './date-part.js';
import { createDigits, type DateParts, withYear } from './date-parts.js';
import { intlMomentStyle, type MomentOptions, type MomentStyle } from './date-style.js';
import { mendDayPeriod } from './day-period.js';
import { frenchTime } from './french-date.js';
import { intlLocales, isFrench } from './locale-tag.js';
import { type MomentLike, toInstant } from './moment.js';
import type { WallClock } from './wall-clock.js';

/**
 * Returns a function that formats the moments of a language in parts, by the calendar and clock of a time zone. Without
 * a time zone, the function throws a TypeError.
 */
export function createMomentParts(
  { tag, single }: DateParts,
  timeZone: string | undefined,
  wallClock: WallClock | undefined,
): (moment: MomentLike, options?: MomentOptions) => DatePart[] {
  if (wallClock === undefined) {
    return () => {
      throw misuse("an IANA time zone such as 'Europe/Paris'", timeZone);
    };
  }
  const clock: WallClock = wallClock;
  const inDigits = createDigits(tag);

  const formatOf = onceEach((style: MomentStyle) => {
    const options = { ...intlMomentStyle(style), calendar: 'gregory', timeZone };
    return new Intl.DateTimeFormat(intlLocales(tag), options);
  });

  function inFrench(instant: number, style: MomentStyle): DatePart[] {
    intlMomentStyle(style);
    const { date, hour, minute } = clock(instant);
    const time = frenchTime(hour, minute).map(({ type, value }) => ({
      type,
      value: inDigits(value, formatOf(style)),
    }));
    return style === 'time' ? time : [...single(date, style), literal(' à '), ...time];
  }

  function inOthers(instant: number, style: MomentStyle): DatePart[] {
    const parts = boundSpaces(mendDayPeriod(formatOf(style).formatToParts(instant), tag));
    return style === 'short'
      ? withYear(parts, () => inDigits(clock(instant).date.slice(0, 4), formatOf(style)))
      : parts;
  }

  const partsOfInstant = isFrench(tag) ? inFrench : inOthers;
  return (moment, { style = 'long' } = {}) => partsOfInstant(toInstant(moment), style);
}
