import { isPlainDate, monthsBetween, plainDateOf, toInstant, toPlainDate } from '../date/index.js';
import type { DateLike, DocumentKind, Fields, Moment, PlainDate } from '../types.js';

/** The time of a build: its day in the site's zone and, where it is known, the instant. */
export interface Clock {
  readonly today: PlainDate;
  readonly instant?: number;
}

/** Why a document may not be shown yet, or no more, and whether its readers should know its age. */
export interface Publication {
  readonly draft: boolean;
  /** Dated after the build: after its day, or after its instant where both have a time. */
  readonly future: boolean;
  /** Its day of expiry has come. */
  readonly expired: boolean;
  /** An article that for as many months as the site says was neither written nor updated. */
  readonly old: boolean;
}

/**
 * Returns the clock of a build.
 *
 * @throws TypeError where `now` is neither a date nor a moment.
 */
export function createClock(now: PlainDate | DateLike | Moment, timeZone: string): Clock {
  if (typeof now !== 'string' || isPlainDate(now)) return { today: toPlainDate(now) };
  return { today: plainDateOf(now, { timeZone }), instant: toInstant(now) };
}

/**
 * Decides whether a document is shown, and whether it is old. A section's date does not hide what stands in it.
 *
 * @param oldAfter Months; without them nothing is old.
 */
export function publicationOf(
  fields: Fields,
  kind: DocumentKind,
  date: PlainDate | undefined,
  { today, instant }: Clock,
  oldAfter = Number.POSITIVE_INFINITY,
): Publication {
  const current = fields.updated ?? date;
  const later =
    date !== undefined &&
    (date > today ||
      (date === today &&
        instant !== undefined &&
        fields.moment !== undefined &&
        toInstant(fields.moment) > instant));
  return {
    draft: fields.draft,
    future: later && kind !== 'section',
    expired: fields.expires !== undefined && fields.expires <= today,
    old: kind === 'article' && current !== undefined && monthsBetween(current, today) >= oldAfter,
  };
}

/** Decides whether a document waits for its day, for its author, or has had its day. */
export function isWithheld({ draft, future, expired }: Publication): boolean {
  return draft || future || expired;
}
