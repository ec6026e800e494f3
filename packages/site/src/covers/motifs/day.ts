import type { PlainDate } from '@almanach/core';

const daySpan = 86_400_000;

/** Gives the day of the year, from 0 on the first of January. */
export function dayOfYear(date: PlainDate): number {
  return Math.round((Date.parse(date) - Date.parse(`${date.slice(0, 4)}-01-01`)) / daySpan) || 0;
}

/**
 * Gives how old the moon is, from 0 at new moon over 0.5 at full moon to 1, on the mean of its turns: half a day from
 * the truth at most, which no drawing shows.
 *
 * @see Jean Meeus, Astronomical Algorithms, chapter 49: the new moon of 6 January 2000, 18:14, and 29.530588861 days.
 */
export function moonAge(date: PlainDate): number {
  const turns = (Date.parse(date) / daySpan - 10_962.7597) / 29.530588861;
  return turns - Math.floor(turns) || 0;
}

/** Gives the hours of daylight in a week of the year, from 0, at the latitude of Montpellier. */
export function daylight(week: number): number {
  const declination = -0.4093 * Math.cos(((week * 7 + 10) / 365.25) * 2 * Math.PI);
  return (24 / Math.PI) * Math.acos(-Math.tan(0.761) * Math.tan(declination));
}
