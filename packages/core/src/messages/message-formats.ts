import { createDateFormatter, type DateStyle, elideMonth, isMoment } from '../date/index.js';

/** Writes a value of a message in a format: `date`, `date(style: year-month)`, `number`, `list`, `ofMonth`. */
export type FormatValue = (value: unknown, format: string | undefined) => unknown;

/** Gives the format of a value without one: a count is a quantity, « 1 000 », where a year is none, « 2015 ». */
export function formatOf(name: string): string | undefined {
  return name === 'count' ? 'number' : undefined;
}

const call = /^(\w+)(?:\(([^()]*)\))?$/;

/**
 * Gives what writes the values of messages for the readers of one language. It keeps its Intl objects.
 *
 * What a format cannot write, such as a date that is
 * none, stays as it is: a message is an author's text, and a wrong one must not stop a build.
 *
 * @param tag A BCP 47 language tag.
 * @param timeZone The IANA zone in which moments are shown; without it a moment stays as it is.
 * @example
 * createFormats('fr')('2015-04', 'ofMonth') // 'd’avril 2015'
 */
export function createFormats(tag: string, timeZone?: string): FormatValue {
  const dates = createDateFormatter({ locale: tag, timeZone });
  const numbers = new Intl.NumberFormat([tag, 'en']);
  const list = new Intl.ListFormat([tag, 'en']);

  function date(value: string, style: string): string {
    if (isMoment(value)) return dates.moment(value, style ? { style: style as 'long' } : {});
    if (/^\d{4}-\d\d$/.test(value)) return dates.month(value);
    return dates.date(value, style ? { style: style as DateStyle } : {});
  }

  function write(name: string, value: unknown, style: string): unknown {
    if (name === 'number') {
      return typeof value === 'number' || typeof value === 'bigint' ? numbers.format(value) : value;
    }
    if (name === 'list') return Array.isArray(value) ? list.format(value.map(String)) : value;
    if (name === 'date') return date(value as string, style);
    if (name === 'ofMonth') {
      return elideMonth(/^\d{4}-\d\d$/.test(String(value)) ? dates.month(String(value)) : String(value), {
        locale: tag,
      });
    }
    return value;
  }

  return (value, format) => {
    if (value === undefined || value === null || format === undefined) return value;
    const [, name = '', options = ''] = call.exec(format) ?? [];
    try {
      return write(name, value, /style\s*:\s*([\w-]+)/.exec(options)?.[1] ?? '');
    } catch {
      return value;
    }
  };
}
