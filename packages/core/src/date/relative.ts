import { onceEach } from '../once.js';
import { misuse } from '../text/expect.js';
import type { DateLike, PlainDate } from '../types.js';
import { addDays } from './calendar.js';
import { type Distance, dateDistance, instantDistance } from './distance.js';
import { intlLocales } from './locale-tag.js';
import { looksLikeMoment, type MomentLike, toInstant } from './moment.js';
import { toPlainDate } from './plain-date.js';
import { createWallClock, type WallClock } from './wall-clock.js';

type DateOrMoment = PlainDate | DateLike | MomentLike;

/** Returns a function that formats the distance of a date or moment from now in a language. See `formatRelative`. */
export function createRelative(
  tag: string,
  clock: WallClock | undefined,
): (date: DateOrMoment, now: DateOrMoment) => string {
  const formatOf = onceEach(
    (numeric: Distance['numeric']) => new Intl.RelativeTimeFormat(intlLocales(tag), { numeric }),
  );

  function dateOf(value: DateOrMoment): PlainDate {
    if (!looksLikeMoment(value)) return toPlainDate(value);
    const instant = toInstant(value);
    if (clock === undefined) throw misuse("an IANA time zone such as 'Europe/Paris'", undefined);
    return clock(instant).date;
  }

  function distance(from: DateOrMoment, to: DateOrMoment): Distance {
    if (looksLikeMoment(from) && looksLikeMoment(to)) {
      const [start, end] = [toInstant(from), toInstant(to)];
      const within = instantDistance(start, end);
      if (within) return within;
      if (clock === undefined) return elapsed(start, end);
    }
    return dateDistance(dateOf(from), dateOf(to));
  }

  return (date, now) => {
    const { amount, unit, numeric } = distance(now, date);
    return withoutCount(formatOf(numeric).format(amount, unit));
  };
}

/** Measures the distance of two instants in days of 24 hours: without a time zone no word such as « hier » is right. */
function elapsed(start: number, end: number): Distance {
  const from = createWallClock('UTC')(start).date;
  const days = Math.trunc((end - start) / 86_400_000);
  return { ...dateDistance(from, addDays(from, days)), numeric: 'always' };
}

/** Removes the figure that CLDR puts behind some Hebrew words for one week or month: « לפני שבוע (1) ». */
function withoutCount(text: string): string {
  return text.replace(/ \(1\)$/, '');
}
