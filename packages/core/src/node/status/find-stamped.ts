import { isSame } from '../../text/is-same.js';
import type { BaseQuestion, Histories } from './find-base.js';
import { blocksWith, placeOf, type Workspace } from './workspace.js';

/** How many versions of an original are looked at, the newest first. */
const mostVersions = 80;

/**
 * Finds the version of an original whose blocks have the hashes of a stamp, and returns the id of its content; undefined
 * where no commit has it.
 */
export async function findStamped(
  workspace: Workspace,
  histories: Histories,
  { original, facts: { stamp = [] } }: BaseQuestion,
): Promise<string | undefined> {
  const versions = histories.originalVersions(placeOf(workspace, original).path);
  for (const { blob } of versions.slice(0, mostVersions)) {
    const blocks = await blocksWith(workspace, blob, original);
    const hashes = blocks.map(({ hash }) => hash);
    if (isSame(hashes, stamp)) return blob;
  }
  return undefined;
}
