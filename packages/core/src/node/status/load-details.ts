import type { LocaleCode } from '../../types.js';
import { detailPage, type PageDetail } from './compare-page.js';
import { openStatus, type StatusNotes, type StatusOptions } from './open-status.js';

/** A text of a project in one language, or in each, block by block. */
export interface DetailsReading extends StatusNotes {
  /** Absent where no language is translated to; empty where the text is no page. */
  readonly details?: readonly (PageDetail & { readonly locale: LocaleCode })[];
}

/**
 * Loads one text block by block: a translation, or an original with each of its translations.
 *
 * @param options The project, and the path of the text below its root.
 */
export async function loadDetails({
  path,
  ...options
}: StatusOptions & { readonly path: string }): Promise<DetailsReading> {
  const opened = await openStatus(options);
  try {
    const { laid, comparison } = opened;
    if (!laid || !comparison) return opened.notes();
    const details = [];
    for (const page of laid.pages) {
      for (const [locale, file] of page.translations) {
        if (page.original !== path && file !== path) continue;
        const detail = await detailPage(comparison, page, locale);
        if (detail) details.push({ ...detail, locale });
      }
    }
    await comparison.workspace.cache.save();
    return { ...opened.notes(), details };
  } finally {
    opened.close();
  }
}
