import { once } from '../../once.js';
import { expectList, expectName, expectObject } from '../../text/expect.js';
import type { BlockReport, LocaleCode, PageBasis } from '../../types.js';
import { detailPage } from '../status/compare-page.js';
import { readHistories } from '../status/find-base.js';
import { openProject } from '../status/project.js';
import { openResultCache } from '../status/result-cache.js';
import { openWorkspace } from '../status/workspace.js';

/** A translation and its original, by their paths below a folder. */
export interface TranslationPair {
  readonly original: string;
  readonly translation: string;
}

/** A translation beside its original. */
export interface ComparedTranslation {
  /** A report for each block of the original, and for each that it has no more, in the order of the original. */
  readonly reports: readonly BlockReport[];
  /** By what it is known which version of the original it was made from. */
  readonly basis: PageBasis;
}

/**
 * Compares translations with their originals, block by block, as the files are now: with the version that each was made
 * from, as its stamp, a revision that it names or the history of both tells.
 *
 * @param root The folder that the paths start from.
 * @param language The language of the originals, by which words are counted.
 * @returns In the order of the pairs; undefined where a file cannot be read, or git ignores it.
 * @throws TypeError where the root is no text, or the pairs are no list of pairs.
 * @example
 * const pairs = [{ original: 'content/fr/a.md', translation: 'content/en/a.md' }]
 * const [pair] = await compareTranslations('.', pairs, 'fr')
 * pair?.reports.filter(({ state }) => state === 'changed').map(({ line }) => line) // [7, 12]
 */
export async function compareTranslations(
  root: string,
  pairs: readonly TranslationPair[],
  language: LocaleCode,
): Promise<readonly (ComparedTranslation | undefined)[]> {
  expectName(root, 'the folder of a site');
  expectName(language, 'the language of the originals');
  expectList(pairs, 'a list of pairs, { original, translation }');
  for (const pair of pairs) expectObject(pair, 'a pair, { original, translation }');
  if (pairs.length === 0) return [];
  const project = await openProject(root);
  const workspace = openWorkspace({ project, cache: await openResultCache(root), language });
  const comparison = { workspace, histories: once(() => readHistories(workspace)) };
  try {
    const compared: (ComparedTranslation | undefined)[] = [];
    for (const { original, translation } of pairs) {
      const page = { key: original, section: '', original, translations: new Map([[language, translation]]) };
      const detail = await detailPage(comparison, page, language);
      compared.push(detail && { reports: detail.reports, basis: detail.status.basis });
    }
    await workspace.cache.save();
    return compared;
  } finally {
    project.close();
  }
}
