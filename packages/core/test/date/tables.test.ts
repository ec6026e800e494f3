import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as dates from '../../src/date/index.js';
import { type Row, readTables } from './read-tables.js';

const folder = new URL('../../../../fixtures/dates/', import.meta.url);
const files = readdirSync(folder).filter((name) => /^[a-z]{2,3}(?:-\w+)*\.md$/.test(name));

/** What each heading of a table calls, with the cells of a row by their column. */
const calls: Readonly<Record<string, (row: Row, locale: string) => string | undefined>> = {
  formatDate: (row, locale) => dates.formatDate(row.date ?? '', { locale, style: styleOf(row) }),
  formatDateHtml: (row, locale) => dates.formatDateHtml(row.date ?? '', { locale, style: styleOf(row) }),
  formatDateRange: (row, locale) =>
    dates.formatDateRange(row.start ?? '', row.end ?? '', { locale, style: styleOf(row) }),
  formatDateRangeHtml: (row, locale) =>
    dates.formatDateRangeHtml(row.start ?? '', row.end ?? '', { locale, style: styleOf(row) }),
  formatMoment: (row, locale) => dates.formatMoment(row.moment ?? '', { locale, ...momentOf(row) }),
  formatMomentHtml: (row, locale) => dates.formatMomentHtml(row.moment ?? '', { locale, ...momentOf(row) }),
  formatRelative: (row, locale) =>
    dates.formatRelative(row.date ?? '', {
      locale,
      now: row.now ?? '',
      timeZone: row['time zone'] || undefined,
    }),
  formatMonth: (row, locale) => dates.formatMonth(row.month ?? '', { locale }),
  elideMonth: (row, locale) => dates.elideMonth(row.month ?? '', { locale }),
  parseDate: (row, locale) => dates.parseDate(row.text ?? '', { locale }) ?? 'none',
};

function styleOf(row: Row): dates.DateStyle | undefined {
  return (row.style || undefined) as dates.DateStyle | undefined;
}

function momentOf(row: Row): { timeZone: string; style: dates.MomentStyle | undefined } {
  return {
    timeZone: row['time zone'] ?? '',
    style: (row.style || undefined) as dates.MomentStyle | undefined,
  };
}

describe.each(files)('fixtures/dates/%s', (file) => {
  const locale = file.replace(/\.md$/, '');
  const tables = readTables(readFileSync(new URL(file, folder), 'utf8'));

  it('is named for its language', () => {
    expect(tables.title).toBe(locale);
  });

  it.each(tables.sections)('writes and reads what the table of $heading says', ({ heading, rows }) => {
    const call = calls[heading];
    expect(call, `no function ${heading}`).toBeDefined();
    expect(rows.length).toBeGreaterThan(0);
    const found = rows.map((row) => ({ ...row, expected: call?.(row, locale) }));
    expect(found).toEqual(rows);
  });
});
