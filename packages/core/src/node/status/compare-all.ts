import type { LaidPage } from '../../workbench/layouts/language-layout.js';
import { processorVersion } from '../cache/processor-version.js';
import { type ComparedProject, comparePages } from './compare-pages.js';
import type { KnownHistories } from './known-histories.js';
import type { StatusOptions } from './open-status.js';
import { countStatusThreads, startStatusThreads } from './threads/status-threads.js';
import { type LocalePage, takePage } from './threads/thread-setting.js';
import { factsWith, idAt } from './workspace.js';

/**
 * Compares some pages of a project, on threads where there are many that no earlier run has seen.
 *
 * @param indexes Those of the pages.
 * @returns The statuses of all, in the order of the pages.
 */
export async function compareAll(
  project: ComparedProject,
  indexes: readonly number[],
  { takes: _, ...options }: StatusOptions,
): Promise<readonly (LocalePage & { readonly page: LaidPage })[]> {
  const { laid, comparison } = project;
  const { cache } = comparison.workspace;
  const pages = indexes.flatMap((index) => laid.pages[index] ?? []);
  const translations = pages.reduce((sum, page) => sum + page.translations.size, 0);
  const dealt = { indexes, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
  const count = countStatusThreads(translations - cache.size);
  const replies =
    count < 1
      ? []
      : startStatusThreads(
          {
            ...dealt,
            version: processorVersion(),
            options,
            histories: await knownHistories(project, pages),
            pageCount: laid.pages.length,
          },
          count,
        );
  const compared = await comparePages(project, () => takePage(dealt));
  for (const { pages: others, kept, unread, results } of await replies) {
    for (const [file, reports] of kept) comparison.kept?.set(file, reports);
    comparison.workspace.project.addUnread(unread);
    for (const [index, statuses] of others) compared.set(index, statuses);
    cache.adopt(results);
  }
  // What a thread took before it failed is left.
  const left = indexes.filter((index) => !compared.has(index));
  const rest = await comparePages(project, () => left.pop());
  return indexes.flatMap((index) => {
    const page = laid.pages[index];
    const statuses = compared.get(index) ?? rest.get(index) ?? [];
    return page ? statuses.map((each) => ({ ...each, page })) : [];
  });
}

/** How many pages show whether histories are needed. */
const shownPages = 40;

/** Reads the histories once for all threads, where pages are without a stamp. */
async function knownHistories(
  { comparison }: ComparedProject,
  pages: readonly LaidPage[],
): Promise<KnownHistories> {
  const { workspace } = comparison;
  const step = Math.max(1, Math.floor(pages.length / shownPages));
  for (const { original, translations } of pages.filter((_, index) => index % step === 0)) {
    const [file] = translations.values();
    const id = original === undefined || file === undefined ? undefined : await idAt(workspace, file);
    if (id === undefined || file === undefined) continue;
    if ((await factsWith(workspace, id, file)).stamp) continue;
    const histories = await comparison.histories();
    return { translations: histories?.translations, originals: histories?.originals };
  }
  return {};
}
