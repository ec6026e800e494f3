import { versionsOf } from '../../workbench/history/history.js';
import type { LaidOut } from '../../workbench/layouts/lay-out.js';
import {
  type OriginalEvidence,
  rivalVersions,
  type SettledOriginal,
  settleOriginal,
} from '../../workbench/layouts/settle-original.js';
import { isMarked } from '../../workbench/status/made-from.js';
import { factsWith, idAt, type Workspace } from './workspace.js';

/** Settles which language is translated from: by what texts say of themselves, else by their history. */
export async function settleByTexts(workspace: Workspace, laid: LaidOut): Promise<SettledOriginal> {
  const marked = new Set<string>();
  for (const path of rivalVersions(laid).flatMap((versions) => [...versions.values()])) {
    const id = await idAt(workspace, path);
    if (id !== undefined && isMarked(await factsWith(workspace, id, path))) marked.add(path);
  }
  const byMarks = { isMarked: (path: string) => marked.has(path), writtenAt: () => undefined };
  const settled = settleOriginal(laid, byMarks);
  if (marked.size > 0 && settled.doubt.length === 0) return settled;
  return settleOriginal(laid, { ...byMarks, writtenAt: await readBeginnings(workspace) });
}

/** Returns what tells which of two texts was written first. */
async function readBeginnings({ project }: Workspace): Promise<OriginalEvidence['writtenAt']> {
  const history = await project.history();
  if (!history) return () => undefined;
  return (path) => {
    const first = versionsOf(history, path).at(-1);
    // The newest commit is 0.
    return first === undefined ? undefined : -first.commit;
  };
}
