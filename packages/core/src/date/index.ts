export { archivePeriods, type MonthPeriod, type YearPeriod } from './archive-period.js';
export { addDays, comparePlainDates, monthsBetween, weekday } from './calendar.js';
export {
  createDateFormatter,
  type DateFormatter,
  type DateFormatterOptions,
  type RelativeOptions,
} from './date-formatter.js';
export type { DatePart } from './date-part.js';
export type { DateOptions, DateStyle, MomentOptions, MomentStyle } from './date-style.js';
export { elideMonth } from './elide-month.js';
export { type FormatDateOptions, formatDate, formatDateHtml, formatMonth } from './format-date.js';
export { formatDateRange, formatDateRangeHtml } from './format-date-range.js';
export { type FormatMomentOptions, formatMoment, formatMomentHtml } from './format-moment.js';
export { type FormatRelativeOptions, formatRelative } from './format-relative.js';
export { isMoment, type MomentLike, toInstant } from './moment.js';
export { createDateParser, type ParseDateOptions, parseDate } from './parse-date.js';
export { isPlainDate, toPlainDate } from './plain-date.js';
export { plainDateOf } from './wall-clock.js';
