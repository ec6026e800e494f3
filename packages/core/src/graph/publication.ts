import { isPlainDate, plainDateOf, toInstant, toPlainDate } from '../date/index.js';
import type { DateLike, DocumentKind, Fields, Moment, PlainDate } from '../types.js';

/** The time of a build: its day in the site's zone and, where it is known, the instant. */
export interface Clock {
  readonly today: PlainDate;
  readonly instant?: number;
}

/** Why a document may not be shown yet, or no more. */
export interface Publication {
  readonly draft: boolean;
  /** Dated after the build: after its day, or after its instant where both have a time. */
  readonly future: boolean;
  /** Its day of expiry has come. */
  readonly expired: boolean;
}

/**
 * Gives the clock of a build.
 *
 * @throws TypeError where `now` is neither a date nor a moment.
 */
export function createClock(now: PlainDate | DateLike | Moment, timeZone: string): Clock {
  if (typeof now !== 'string' || isPlainDate(now)) return { today: toPlainDate(now) };
  return { today: plainDateOf(now, { timeZone }), instant: toInstant(now) };
}

/** Tells whether a document is shown. A section's date does not hide what stands in it. */
export function publicationOf(
  fields: Fields,
  kind: DocumentKind,
  date: PlainDate | undefined,
  { today, instant }: Clock,
): Publication {
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
  };
}
