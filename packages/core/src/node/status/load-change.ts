import type { BlockReport, LocaleCode, PageStatus, Status } from '../../types.js';
import { loadStatus } from './load-status.js';
import type { StatusNotes, StatusOptions } from './open-status.js';

/** What became of a page in one language since a revision. */
export interface PageChange {
  readonly locale: LocaleCode;
  /** Absent where neither the original nor the translation was there. */
  readonly before?: PageStatus;
  readonly after: PageStatus;
  /** The blocks that are not current, and were not so before. */
  readonly open: readonly BlockReport[];
}

/** What became of the translations of a project since a revision. */
export interface ChangeReading extends StatusNotes {
  /** Absent where no language is translated to. */
  readonly changes?: readonly PageChange[];
}

/**
 * Loads what has become of translations since a revision: of each page whose original or translation is another one now,
 * what was left to do then, and what is left now.
 *
 * @throws RangeError where there is no such revision.
 */
export async function loadChange(
  options: StatusOptions & { readonly since: string },
): Promise<ChangeReading> {
  const { since, ...rest } = options;
  const { status, layout, pages, reports, ...notes } = await loadStatus({ ...options, reports: true });
  if (!status || !layout) return notes;
  const paths = new Set(pages.flatMap(({ original, translations }) => [original, ...translations.values()]));
  const earlier = await loadStatus({
    ...rest,
    original: layout.original,
    revision: since,
    reports: true,
    takes: ({ original, translations }) =>
      [original, ...translations.values()].some((path) => path !== undefined && paths.has(path)),
  });
  const changes = Object.entries(status.locales).flatMap(([locale, { pages: now }]) => {
    const findBefore = earlierPages(earlier.status, locale);
    return now.map((after): PageChange => {
      const before = findBefore(after);
      const open = newlyOpen(reports.get(after.file ?? ''), earlier.reports.get(before?.file ?? ''));
      return { locale, after, open, ...(before && { before }) };
    });
  });
  return { ...notes, changes };
}

/** Returns what finds a page as it was: by its own path, else by that of its original. */
function earlierPages(
  status: Status | undefined,
  locale: LocaleCode,
): (page: PageStatus) => PageStatus | undefined {
  const pages = status?.locales[locale]?.pages ?? [];
  const byFile = new Map(
    pages.flatMap((page) => (page.file === undefined ? [] : [[page.file, page] as const])),
  );
  const byOriginal = new Map(
    pages.flatMap((page) => (page.original === undefined ? [] : [[page.original, page] as const])),
  );
  return ({ file, original }) => byFile.get(file ?? '') ?? byOriginal.get(original ?? '');
}

/** Lists the blocks that are not current now, without those that were not before either. */
function newlyOpen(
  now: readonly BlockReport[] = [],
  before: readonly BlockReport[] = [],
): readonly BlockReport[] {
  const keyOf = ({ state, original, text }: BlockReport) => JSON.stringify([state, original?.text, text]);
  const present = new Set(before.map(keyOf));
  return now.filter((report) => report.state !== 'current' && !present.has(keyOf(report)));
}
