import type { Block } from '../../types.js';
import { type FileVersion, versionsOf } from '../../workbench/history/history.js';
import type { DoubtfulBlock } from '../../workbench/status/merge-reports.js';
import type { BaseQuestion, Histories } from './find-base.js';
import { blocksWith, placeOf, type Workspace } from './workspace.js';

/** How many versions of a text are looked at for when a block was written. */
const mostVersions = 60;

/**
 * Finds the blocks whose translation was written when their original already said what it says in the newest version that
 * the translation may know: it knows that, however old the rest of it is.
 *
 * @returns The indexes of the blocks.
 */
export async function findSettled(
  workspace: Workspace,
  histories: Histories,
  { original, file, id }: BaseQuestion,
  blocks: readonly DoubtfulBlock[],
): Promise<ReadonlySet<number>> {
  const originals = histories.originalVersions(placeOf(workspace, original).path);
  const translations = versionsOf(histories.translations, placeOf(workspace, file).path);
  const [firstOriginals, firstTranslations] = await Promise.all([
    firstVersions(
      workspace,
      original,
      originals,
      blocks.map((block) => block.original),
    ),
    firstVersions(
      workspace,
      file,
      translations,
      blocks.map((block) => block.translation),
    ),
  ]);
  const isCommitted = translations[0]?.blob === id;
  const settled = blocks.filter((_, index) => {
    const [written, translated] = [firstOriginals[index], firstTranslations[index]];
    // What is in no commit yet was written last of all.
    if (!translated) return !isCommitted;
    return !written || histories.isBefore(written.commit, translated.commit);
  });
  return new Set(settled.map(({ index }) => index));
}

/** Finds for each block the oldest version of a row that holds it as it is; the row begins with the newest that does. */
async function firstVersions(
  workspace: Workspace,
  path: string,
  versions: readonly FileVersion[],
  blocks: readonly Block[],
): Promise<readonly (FileVersion | undefined)[]> {
  const first: (FileVersion | undefined)[] = blocks.map(() => undefined);
  let open = blocks.map((_, index) => index);
  for (const version of versions.slice(0, mostVersions)) {
    if (open.length === 0) break;
    const hashes = new Set((await blocksWith(workspace, version.blob, path)).map(({ hash }) => hash));
    open = open.filter((index) => {
      const isHeld = hashes.has(blocks[index]?.hash ?? '');
      if (isHeld) first[index] = version;
      return isHeld || first[index] === undefined;
    });
  }
  return first;
}
