import type { LocaleCode } from '../../types.js';
import type { LaidPage, LanguageLayout } from '../../workbench/layouts/language-layout.js';
import type { LaidOut } from '../../workbench/layouts/lay-out.js';
import { type Comparison, comparePage } from './compare-page.js';
import type { LocalePage } from './threads/thread-setting.js';

/** The pages of a project, and what they are compared with. */
export interface ComparedProject {
  readonly laid: LaidOut;
  readonly comparison: Comparison;
}

/** How many pages are compared at once: while some wait for git, others are parsed, and git is asked for many at once. */
const pagesAtOnce = 8;

/**
 * Compares the pages whose indexes are taken, each in all its languages, until none is left.
 *
 * @param take Takes the index of the next page; undefined where none is left.
 * @returns The statuses of each page by its index.
 */
export async function comparePages(
  { laid, comparison }: ComparedProject,
  take: () => number | undefined,
): Promise<Map<number, readonly LocalePage[]>> {
  const compared = new Map<number, readonly LocalePage[]>();
  const work = async (): Promise<void> => {
    for (let index = take(); index !== undefined; index = take()) {
      const page = laid.pages[index];
      if (page) compared.set(index, await compareIn(comparison, page, localesOf(page, laid.layout)));
    }
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
  return compared;
}

function compareIn(
  comparison: Comparison,
  page: LaidPage,
  locales: readonly LocaleCode[],
): Promise<readonly LocalePage[]> {
  return Promise.all(
    locales.map(async (locale) => ({ locale, status: await comparePage(comparison, page, locale) })),
  );
}

/** Lists the languages that a page is in or should be in: one without an original, those that have it. */
function localesOf({ original, translations }: LaidPage, { locales }: LanguageLayout): readonly LocaleCode[] {
  return original === undefined ? locales.filter((locale) => translations.has(locale)) : locales;
}
