import { compareBlocks } from '../../revision/compare-blocks.js';
import type { BlockReport, LocaleCode, PageStatus } from '../../types.js';
import type { LaidPage } from '../../workbench/layouts/language-layout.js';
import { findDoubtful, mergeReports } from '../../workbench/status/merge-reports.js';
import { isPlainlyCurrent } from '../../workbench/status/plainly-current.js';
import { isPlaceholder, reportPage } from '../../workbench/status/report-page.js';
import { type Base, type BaseQuestion, findBase, type Histories } from './find-base.js';
import { findSettled } from './find-settled.js';
import { findStamped } from './find-stamped.js';
import { resultKey } from './result-cache.js';
import { blocksWith, factsWith, idAt, tellingWith, textWith, type Workspace } from './workspace.js';

/** What pages are compared with. */
export interface Comparison {
  readonly workspace: Workspace;
  /** Reads the histories, once, where a page needs them. */
  readonly histories: () => Promise<Histories | undefined>;
  /** Where the blocks of pages that are compared anew are kept, by the paths of the translations, if they are asked for. */
  readonly kept?: Map<string, readonly BlockReport[]> | undefined;
}

/** A page in one language, block by block. */
export interface PageDetail {
  readonly status: PageStatus;
  readonly reports: readonly BlockReport[];
}

/** Compares a page in one language with its original, and sums up what is left to do. */
export async function comparePage(
  comparison: Comparison,
  { original, translations }: LaidPage,
  locale: LocaleCode,
): Promise<PageStatus> {
  const file = translations.get(locale);
  const { workspace } = comparison;
  const originalId = original === undefined ? undefined : await idAt(workspace, original);
  const id = file === undefined ? undefined : await idAt(workspace, file);
  const isRead = original !== undefined && originalId !== undefined;
  const words = isRead ? await wordsOf(workspace, original, originalId) : 0;
  // What cannot be read is not there for readers either.
  const page = { file: id === undefined ? undefined : file, original: isRead ? original : undefined, words };
  if (!isRead || file === undefined || id === undefined) {
    return reportPage({ ...page, basis: 'alignment', isDraft: false, reports: [] });
  }
  const facts = await factsWith(workspace, id, file);
  const question = { original, originalId, file, id, facts };
  const base = await findBase(workspace, facts.stamp ? undefined : await comparison.histories(), question);
  const key = resultKey(
    'page',
    id,
    originalId,
    base.basis,
    base.id ?? '',
    ...(base.older ?? []),
    workspace.language,
  );
  const status = await workspace.cache.keep(key, async () => {
    const isCurrent = await isSeenCurrent(workspace, question);
    const reports = isCurrent ? [] : await compareWithBase(comparison, question, base);
    // Of a stamp, the words that it stands for are looked up where they are shown.
    if (!facts.stamp) comparison.kept?.set(file, reports);
    const isEmpty = !isCurrent && (await isWithoutText(workspace, question));
    return reportPage({
      ...page,
      basis: base.basis,
      isDraft: facts.isDraft,
      reports,
      isPlaceholder: isEmpty,
    });
  });
  // What was found out of these contents may have been so at other paths.
  return { ...status, ...(status.file !== undefined && { file }), original };
}

/** Compares a page in one language block by block; undefined where one of both is missing. */
export async function detailPage(
  comparison: Comparison,
  { original, translations }: LaidPage,
  locale: LocaleCode,
): Promise<PageDetail | undefined> {
  const file = translations.get(locale);
  const { workspace } = comparison;
  if (original === undefined || file === undefined) return undefined;
  const [originalId, id] = await Promise.all([idAt(workspace, original), idAt(workspace, file)]);
  if (originalId === undefined || id === undefined) return undefined;
  const facts = await factsWith(workspace, id, file);
  const question = { original, originalId, file, id, facts };
  const histories = await comparison.histories();
  const base = await findBase(workspace, histories, question);
  const stamped = facts.stamp && histories && (await findStamped(workspace, histories, question));
  const resolved: Base = stamped === undefined ? base : { ...base, id: stamped };
  const reports = await compareWithBase(comparison, question, resolved);
  const words = await wordsOf(workspace, original, originalId);
  const status = reportPage({ file, original, words, basis: base.basis, isDraft: facts.isDraft, reports });
  return { status, reports };
}

async function compareWithBase(
  { workspace, histories: readAll }: Comparison,
  question: BaseQuestion,
  base: Base,
): Promise<readonly BlockReport[]> {
  const { original, originalId, file, id, facts } = question;
  const histories = base.newest === undefined ? undefined : await readAll();
  const [now, translation, before] = await Promise.all([
    blocksWith(workspace, originalId, original),
    blocksWith(workspace, id, file),
    base.id === undefined ? undefined : blocksWith(workspace, base.id, original),
  ]);
  const older = await Promise.all((base.older ?? []).map((each) => blocksWith(workspace, each, original)));
  const bestReports = compareBlocks({ now, translation, before, stamp: facts.stamp, older });
  if (base.newest === undefined || !histories) return bestReports;
  const newest = await blocksWith(workspace, base.newest, original);
  const newestReports = compareBlocks({
    now,
    translation,
    before: newest,
    older: before && [before, ...older],
  });
  const doubtful = findDoubtful({ now, translation, newest, newestReports, bestReports });
  const settled = await findSettled(workspace, histories, question, doubtful);
  return mergeReports({ newestReports, bestReports }, (index) => settled.has(index));
}

/** Decides whether a stamp and a look at the text show that nothing is left to do. */
async function isSeenCurrent(
  workspace: Workspace,
  { original, originalId, file, id, facts }: BaseQuestion,
): Promise<boolean> {
  const { stamp } = facts;
  if (!stamp) return false;
  const [now, text] = await Promise.all([
    blocksWith(workspace, originalId, original),
    textWith(workspace, id, file),
  ]);
  return text !== undefined && isPlainlyCurrent(now, tellingWith(workspace, now), { stamp, text });
}

async function isWithoutText(
  workspace: Workspace,
  { original, originalId, file, id }: BaseQuestion,
): Promise<boolean> {
  return isPlaceholder(
    await blocksWith(workspace, originalId, original),
    await blocksWith(workspace, id, file),
  );
}

function wordsOf(workspace: Workspace, path: string, id: string): Promise<number> {
  return workspace.cache.keep(resultKey('words', id, workspace.language), async () => {
    const blocks = await blocksWith(workspace, id, path);
    return blocks.reduce((sum, { words }) => sum + words, 0);
  });
}
