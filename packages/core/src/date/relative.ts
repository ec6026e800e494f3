import type { DateLike, PlainDate } from '../types.js';
import { addDays } from './calendar.js';
import { type Distance, dateDistance, instantDistance } from './distance.js';
import { intlLocales } from './locale-tag.js';
import { misuse } from './misuse.js';
import { looksLikeMoment, type MomentLike, toInstant } from './moment.js';
import { toPlainDate } from './plain-date.js';
import { createWallClock, type WallClock } from './wall-clock.js';

type DateOrMoment = PlainDate | DateLike | MomentLike;

/** Gives what tells the readers of a language how far a date or moment is from now. See `formatRelative`. */
export function createRelative(
  tag: string,
  clock: WallClock | undefined,
): (date: DateOrMoment, now: DateOrMoment) => string {
  const formats = new Map<Distance['numeric'], Intl.RelativeTimeFormat>();

  function formatOf(numeric: Distance['numeric']): Intl.RelativeTimeFormat {
    const known = formats.get(numeric);
    if (known) return known;
    const format = new Intl.RelativeTimeFormat(intlLocales(tag), { numeric });
    formats.set(numeric, format);
    return format;
  }

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
    return formatOf(numeric).format(amount, unit);
  };
}

/** Without a zone there is no « hier », only so many times 24 hours. */
function elapsed(start: number, end: number): Distance {
  const from = createWallClock('UTC')(start).date;
  const days = Math.trunc((end - start) / 86_400_000);
  return { ...dateDistance(from, addDays(from, days)), numeric: 'always' };
}
