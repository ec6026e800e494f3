// @ts-check
import {
  formatDate,
  formatDateRange,
  formatMoment,
  formatMonth,
  formatRelative,
} from '../dist/date/index.js';

const styles = /** @type {const} */ (['full', 'medium', 'short', 'year-month', 'month-day', 'month', 'year']);
const ranges = [
  ['2015-04-03', '2015-04-07'],
  ['2015-03-28', '2015-04-03'],
  ['2014-12-28', '2015-01-03'],
];
const moments = ['2019-04-17T13:59:00Z', '2019-04-17T16:00:00Z', '2019-04-17T04:05:00Z'];
const days = ['2015-04-07', '2015-04-06', '2015-04-05', '2015-03-31', '2015-04-08', '2015-02-25'];

/**
 * Writes the table of a language's dates as they come out now, for a speaker of the language to correct.
 *
 * @param {string} locale
 */
export function writeDateTable(locale) {
  const now = '2015-04-07';
  const zone = 'UTC';
  const dated = styles.map((style) => [now, style, formatDate(now, { locale, style })]);
  return `# ${locale}

An empty style is the default one, \`long\`. \`{nbsp}\` and \`{nnbsp}\` stand for no-break spaces (U+00A0, U+202F).
${[
  section('formatDate', 'date | style', [
    ['2015-04-01', '', formatDate('2015-04-01', { locale })],
    [now, '', formatDate(now, { locale })],
    ...dated,
  ]),
  section(
    'formatDateRange',
    'start | end | style',
    ranges.map(([start = '', end = '']) => [start, end, '', formatDateRange(start, end, { locale })]),
  ),
  section(
    'formatMoment',
    'moment | time zone | style',
    moments.map((moment) => [moment, zone, '', formatMoment(moment, { locale, timeZone: zone })]),
  ),
  section(
    'formatRelative',
    'date | now | time zone',
    days.map((date) => [date, now, '', formatRelative(date, { locale, now })]),
  ),
  section('formatMonth', 'month', [['2015-04', formatMonth('2015-04', { locale })]]),
  section('parseDate', 'text', [
    [formatDate('2015-04-01', { locale }), '2015-04-01'],
    [formatDate(now, { locale }), now],
    [formatDate(now, { locale, style: 'full' }), now],
  ]),
].join('')}`;
}

/** @param {string} heading @param {string} columns @param {string[][]} rows */
function section(heading, columns, rows) {
  const head = `${columns} | expected`;
  const line = head.replace(/[^|]+/g, ' --- ').trim();
  return `\n## ${heading}\n\n| ${head} |\n| ${line} |\n${rows.map((cells) => `| ${cells.map(visible).join(' | ')} |\n`).join('')}`;
}

/** @param {string} text */
function visible(text) {
  return text.replaceAll('\u00A0', '{nbsp}').replaceAll('\u202F', '{nnbsp}').replaceAll('\u200F', '{rlm}');
}
