/** The styles of dates and moments. */

/** The style of a date, shown by 7 April 2015 in French. */
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

/** The style of a moment: the date in a style, and the time; or the time alone, « 9 h 59 ». */
export type MomentStyle = 'long' | 'full' | 'medium' | 'short' | 'time';

/** The options of a function that formats a date. */
export interface DateOptions {
  /** `'long'` by default. */
  readonly style?: DateStyle | undefined;
}

/** The options of a function that formats a moment. */
export interface MomentOptions {
  /** `'long'` by default. */
  readonly style?: MomentStyle | undefined;
}
