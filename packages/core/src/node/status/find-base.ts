import { onceEach } from '../../once.js';
import type { PageBasis } from '../../types.js';
import {
  ancestryOf,
  type FileVersion,
  findCommit,
  formerVersionsOf,
  type History,
  versionsOf,
} from '../../workbench/history/history.js';
import type { LaidPage } from '../../workbench/layouts/language-layout.js';
import { searchBase } from '../../workbench/status/choose-base.js';
import { haveSameWords } from './have-same-words.js';
import { resultKey } from './result-cache.js';
import { translatingCommits } from './translating-commits.js';
import { blocksWith, placeOf, type TextFacts, textWith, type Workspace } from './workspace.js';

/** The version of an original that a translation was made from. */
export interface Base {
  readonly basis: PageBasis;
  /** The id of its content; absent where it is not known which it was. */
  readonly id?: string;
  /** Those of still older versions, the newest first, where the translation differs from it in what can be seen. */
  readonly older?: readonly string[];
  /** That of the newest version by time, where an older one fits better. */
  readonly newest?: string;
}

/** An original and a translation whose base is looked for. */
export interface BaseQuestion {
  readonly original: string;
  readonly originalId: string;
  readonly file: string;
  readonly id: string;
  readonly facts: TextFacts;
}

/** The histories of originals and translations, and what is asked of them often. */
export interface Histories {
  readonly originals: History;
  readonly translations: History;
  /** Whether both are of one repository. */
  readonly isOne: boolean;
  readonly originalVersions: (path: string) => readonly FileVersion[];
  readonly isBefore: (earlier: number, later: number) => boolean;
  /** Decides whether a commit brings a translation up to date, though it leaves its words alone. */
  readonly isTranslating: (commit: number, file: string) => Promise<boolean>;
}

/** How many versions of an original are looked at. */
const mostVersions = 80;
/** How many versions before that of a translation are looked at for what it still has of them. */
const mostOlder = 30;

/**
 * Reads the histories of originals and translations; undefined where one of them has none.
 *
 * @param pages By which it is known which language a commit touches; without them none is known to translate whose words stay.
 */
export async function readHistories(
  workspace: Workspace,
  pages: readonly LaidPage[] = [],
): Promise<Histories | undefined> {
  const { project, others } = workspace;
  const translations = await project.history();
  const originals = others ? await others.project.history() : translations;
  if (!translations || !originals) return undefined;
  const isOne = originals === translations;
  return {
    originals,
    translations,
    isOne,
    originalVersions: onceEach((path) => versionsOf(originals, path)),
    isTranslating: translatingCommits(workspace, translations, pages),
    isBefore: isOne
      ? ancestryOf(originals)
      : (earlier, later) =>
          (originals.commits[earlier]?.time ?? 0) <= (translations.commits[later]?.time ?? 0),
  };
}

/** Finds the version of its original that a translation was made from, by the first of the ways that holds. */
export async function findBase(
  workspace: Workspace,
  histories: Histories | undefined,
  question: BaseQuestion,
): Promise<Base> {
  const { facts, original } = question;
  if (facts.stamp) return { basis: 'stamp' };
  if (!histories) return { basis: 'alignment' };
  const versions = histories.originalVersions(placeOf(workspace, original).path);
  const named = facts.revision === undefined ? undefined : findCommit(histories.originals, facts.revision);
  if (named !== undefined) {
    const isBefore = ancestryOf(histories.originals);
    const version = versions.find(({ commit }) => isBefore(commit, named));
    if (version) return { basis: 'revision', id: version.blob };
  }
  const candidates = await candidatesOf(workspace, histories, question, versions);
  const best = await bestOf(workspace, question, candidates);
  return best ? { basis: 'git', ...best } : { basis: 'alignment' };
}

/** Lists the versions of an original that a translation may have been made from, the newest first. */
async function candidatesOf(
  workspace: Workspace,
  histories: Histories,
  { original, file, id, originalId }: BaseQuestion,
  versions: readonly FileVersion[],
): Promise<readonly string[]> {
  const chain = versionsOf(histories.translations, placeOf(workspace, file).path);
  const commit = await lastTranslation(workspace, histories, chain, { file, id });
  const isReached = (each: FileVersion) => commit === undefined || histories.isBefore(each.commit, commit);
  const present = versions.filter(isReached);
  // A translation may be older than its original, which was removed and written anew.
  const { originals } = histories;
  const reached =
    present.length > 0
      ? present
      : formerVersionsOf(originals, placeOf(workspace, original).path).filter(isReached);
  const ids = reached.map(({ blob }) => blob);
  return [...new Set(commit === undefined ? [originalId, ...ids] : ids)];
}

/**
 * Finds the last commit that changed words of a translation; undefined where its words are not committed yet. A commit
 * that renames it, or touches nothing but code and addresses, has translated nothing, unless it translates others of its
 * language.
 */
async function lastTranslation(
  workspace: Workspace,
  { translations, isTranslating }: Histories,
  chain: readonly FileVersion[],
  { file, id }: Pick<BaseQuestion, 'file' | 'id'>,
): Promise<number | undefined> {
  const commits = chain.map(({ commit }) => translations.commits[commit]?.id ?? '');
  const key = resultKey('last', id, file, ...chain.map(({ blob }) => blob), ...commits);
  const index = await workspace.cache.keep(key, async () => {
    const isWritten = !(await isInConflict(workspace, file, id));
    if (isWritten && !(await haveSameWords(workspace, file, id, chain[0]?.blob))) return -1;
    for (const [place, { blob, before, commit }] of chain.entries()) {
      if (!(await haveSameWords(workspace, file, blob, before))) return place;
      if (blob !== before && (await isTranslating(commit, file))) return place;
    }
    return chain.length - 1;
  });
  return chain[index]?.commit;
}

/** Decides whether a merge has left both versions in a text, which is no translation of what the original says today. */
async function isInConflict(workspace: Workspace, file: string, id: string): Promise<boolean> {
  const text = await textWith(workspace, id, file);
  return text !== undefined && /^<{7} /m.test(text) && /^>{7} /m.test(text);
}

async function bestOf(
  workspace: Workspace,
  { original, file, id }: BaseQuestion,
  candidates: readonly string[],
): Promise<Omit<Base, 'basis'> | undefined> {
  const [newest] = candidates;
  if (newest === undefined) return undefined;
  const key = resultKey('base', id, ...candidates.slice(0, mostVersions));
  return workspace.cache.keep(key, async () => {
    const [translation, first] = await Promise.all([
      blocksWith(workspace, id, file),
      blocksWith(workspace, newest, original),
    ]);
    const search = searchBase(translation, first);
    for (const each of candidates.slice(1, mostVersions)) {
      if (search.isDone()) break;
      search.offer(await blocksWith(workspace, each, original));
    }
    const best = search.best();
    return {
      id: candidates[best] ?? newest,
      ...(best > 0 && { newest }),
      ...(search.hasOtherCodes && { older: candidates.slice(best + 1, best + 1 + mostOlder) }),
    };
  });
}
