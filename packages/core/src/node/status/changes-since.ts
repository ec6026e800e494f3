import type { LaidPage } from '../../workbench/layouts/language-layout.js';
import { isText } from '../../workbench/layouts/text-files.js';
import { listRevision, resolveRevision } from '../git/repository.js';
import { idAt, type Workspace } from './workspace.js';

/**
 * Returns what decides whether a version of a page has changed since a revision; without one, all have.
 *
 * @throws RangeError where there is no such revision.
 */
export async function changesSince(
  workspace: Workspace,
  revision: string | undefined,
): Promise<(page: LaidPage) => boolean> {
  if (revision === undefined) return () => true;
  const { project } = workspace;
  const commit = project.repository && (await resolveRevision(project.repository, revision));
  if (!project.repository || commit === undefined) throw new RangeError(revision);
  const before = await listRevision(project.repository, commit);
  const changed = new Set<string>();
  for (const path of project.paths.filter(isText))
    if ((await idAt(workspace, path)) !== before.get(path)) changed.add(path);
  return ({ original, translations }) =>
    [original ?? '', ...translations.values()].some((path) => changed.has(path));
}
