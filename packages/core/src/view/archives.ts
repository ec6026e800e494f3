import { archivePeriods } from '../date/index.js';
import { fillPattern } from '../permalink.js';
import type { ArchiveYear, Article } from '../types.js';
import type { LocaleContext } from './context.js';

/** Gives the archives of a locale: years and months with articles, newest first. */
export function archives(
  { site, locale, dates }: LocaleContext,
  articles: readonly Article[],
): ArchiveYear[] {
  const values = { locale: locale.prefix, archives: site.paths[locale.code]?.archives ?? 'archives' };
  const labels = new Intl.NumberFormat(locale.language, { useGrouping: false, minimumIntegerDigits: 4 });
  return archivePeriods(articles).map(({ year, count, items, months }) => {
    const digits = String(year).padStart(4, '0');
    return {
      year,
      label: labels.format(year),
      count,
      permalink: fillPattern(site.permalinks.year, { ...values, year: digits }, site.basePath),
      articles: items,
      months: months.map((period) => ({
        month: period.month,
        label: dates.month(period.month),
        count: period.count,
        permalink: fillPattern(
          site.permalinks.month,
          { ...values, year: digits, month: period.month.slice(-2) },
          site.basePath,
        ),
        articles: period.items,
      })),
    };
  });
}
