import type { LocaleCode } from '../../types.js';
import type { LanguageLayout } from '../../workbench/layouts/language-layout.js';
import type { Comparison } from '../status/compare-page.js';
import { type BaseQuestion, findBase } from '../status/find-base.js';
import { mapAtOnce } from '../status/map-at-once.js';
import { openStatus, type StatusNotes, type StatusOptions } from '../status/open-status.js';
import { factsWith, idAt, textWith, type Workspace } from '../status/workspace.js';

/** A translation and its original, as they stand on disk. */
export interface TranslatedPage extends BaseQuestion {
  readonly locale: LocaleCode;
  readonly text: string;
}

/** The translations of a project, and what they are compared with. */
export interface OpenedPages {
  readonly layout: LanguageLayout;
  readonly comparison: Comparison;
  /** Whether another language may be the original as well. */
  readonly isDoubtful: boolean;
  /** Those that can be read. */
  readonly pages: readonly TranslatedPage[];
  /** The paths of translations without an original. */
  readonly surplus: readonly { readonly file: string; readonly locale: LocaleCode }[];
  /** The paths of originals. */
  readonly originals: ReadonlySet<string>;
}

/** How many files are read at once. */
const pagesAtOnce = 8;

/**
 * Opens the translations of a project and hands them on; undefined where no language is translated to.
 *
 * @returns What was made of them, with what has to be said of the project.
 */
export async function withPages<Result>(
  options: StatusOptions,
  use: (opened: OpenedPages) => Promise<Result>,
): Promise<StatusNotes & { readonly result?: Result }> {
  const opened = await openStatus(options);
  try {
    const { laid, comparison } = opened;
    if (!laid || !comparison) return opened.notes();
    const versions = laid.pages.flatMap(({ original, translations }) =>
      Array.from(translations, ([locale, file]) => ({ original, locale, file })),
    );
    const pages = await mapAtOnce(versions, pagesAtOnce, (version) =>
      readPage(comparison.workspace, version),
    );
    const result = await use({
      layout: laid.layout,
      comparison,
      isDoubtful: opened.notes().doubt !== undefined,
      pages: pages.flatMap((page) => page ?? []),
      surplus: versions.filter(({ original }) => original === undefined),
      originals: new Set(laid.pages.flatMap(({ original }) => original ?? [])),
    });
    await comparison.workspace.cache.save();
    return { ...opened.notes(), result };
  } finally {
    opened.close();
  }
}

interface Version {
  readonly original: string | undefined;
  readonly locale: LocaleCode;
  readonly file: string;
}

async function readPage(
  workspace: Workspace,
  { original, locale, file }: Version,
): Promise<TranslatedPage | undefined> {
  if (original === undefined) return undefined;
  const [originalId, id] = await Promise.all([idAt(workspace, original), idAt(workspace, file)]);
  const text = id === undefined ? undefined : await textWith(workspace, id, file);
  if (originalId === undefined || id === undefined || text === undefined) return undefined;
  const facts = await factsWith(workspace, id, file);
  return { original, originalId, file, id, facts, locale, text };
}

/** Finds the version of its original that a page was made from, whatever stamp it has. */
export async function baseOf(comparison: Comparison, page: TranslatedPage) {
  const { stamp: _, ...facts } = page.facts;
  return findBase(comparison.workspace, await comparison.histories(), { ...page, facts });
}
