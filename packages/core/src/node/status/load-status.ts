import { groupBy } from '../../group-by.js';
import type { BlockReport, LocaleCode, Status } from '../../types.js';
import type { LaidPage, LanguageLayout } from '../../workbench/layouts/language-layout.js';
import { sumStatus } from '../../workbench/status/sum-status.js';
import { changesSince } from './changes-since.js';
import { compareAll } from './compare-all.js';
import { detailPage } from './compare-page.js';
import { openStatus, type StatusNotes, type StatusOptions } from './open-status.js';

/** The status of a project, and what has to be said of it. */
export interface StatusReading extends StatusNotes {
  /** Absent where no language is translated to. */
  readonly status?: Status;
  readonly layout?: LanguageLayout;
  readonly pages: readonly LaidPage[];
  /** The blocks of pages that are stale or drafts, by the paths of the translations; empty unless they were asked for. */
  readonly reports: ReadonlyMap<string, readonly BlockReport[]>;
}

/**
 * Loads what is left to translate of a project: its layout is found out, its texts are read from disk, and their history
 * from its repository, if it has one.
 *
 * @throws TypeError where the folder is no text or empty, and for an option that is none.
 * @throws RangeError where there is no such revision.
 * @example
 * const { status } = await loadStatus({ root: '.' })
 * status?.locales.fr?.words // 43146
 */
export async function loadStatus(options: StatusOptions): Promise<StatusReading> {
  const opened = await openStatus(options);
  try {
    const { laid, comparison } = opened;
    if (!laid || !comparison) return { ...opened.notes(), pages: [], reports: new Map() };
    const { layout } = laid;
    const isChanged = await changesSince(comparison.workspace, options.since);
    const pages = laid.pages.filter((page) => isChanged(page) && (options.takes?.(page) ?? true));
    const taken = new Set(pages);
    const indexes = laid.pages.flatMap((page, index) => (taken.has(page) ? [index] : []));
    const compared = await compareAll({ laid, comparison }, indexes, options);
    const reports = new Map<string, readonly BlockReport[]>();
    for (const { page, locale, status } of options.reports ? compared : []) {
      if (status.state !== 'stale' && status.state !== 'draft') continue;
      if (status.file === undefined) continue;
      const kept = comparison.kept?.get(status.file);
      const blocks = kept ?? (await detailPage(comparison, page, locale))?.reports;
      if (blocks) reports.set(status.file, blocks);
    }
    const byLocale = groupBy(compared, ({ locale }) => locale);
    const statusesOf = (locale: LocaleCode) => (byLocale.get(locale) ?? []).map(({ status }) => status);
    await comparison.workspace.cache.save();
    return { ...opened.notes(), layout, pages, status: sumStatus(layout, statusesOf), reports };
  } finally {
    opened.close();
  }
}
