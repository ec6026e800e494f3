import { archivePeriods, type DateFormatter } from '../date/index.js';
import { domainOf } from '../domain.js';
import { writingTag } from '../locale.js';
import { fillPattern } from '../permalink.js';
import type { Site, SiteLocale } from '../types.js';
import type { ArticleEntry } from './entry.js';
import type { YearList } from './shelf.js';

/** What names and addresses the periods of an archive. */
export interface ArchiveOptions {
  readonly site: Site;
  readonly locale: SiteLocale;
  readonly dates: DateFormatter;
}

/** Groups articles by year and month, newest first. */
export function listArchives(
  articles: readonly ArticleEntry[],
  { site, locale, dates }: ArchiveOptions,
): YearList[] {
  const values = { locale: locale.prefix, archives: site.paths[locale.code]?.archives ?? 'archives' };
  const { basePath } = domainOf(site, locale.code);
  const labels = new Intl.NumberFormat(writingTag(locale), { useGrouping: false, minimumIntegerDigits: 4 });
  return archivePeriods(articles).map(({ year, items, months }) => {
    const digits = String(year).padStart(4, '0');
    return {
      year,
      label: labels.format(year),
      permalink: fillPattern(site.permalinks.year, { ...values, year: digits }, basePath),
      articles: items,
      months: months.map((period) => ({
        month: period.month,
        label: dates.month(period.month),
        permalink: fillPattern(
          site.permalinks.month,
          { ...values, year: digits, month: period.month.slice(-2) },
          basePath,
        ),
        articles: period.items,
      })),
    };
  });
}
