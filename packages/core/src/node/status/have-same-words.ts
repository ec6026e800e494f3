import { wordsIn } from '../../workbench/history/words-in.js';
import { textWith, type Workspace } from './workspace.js';

/** Decides whether two contents of a text, by their ids, have the same words; false where there is no other. */
export async function haveSameWords(
  workspace: Workspace,
  path: string,
  id: string,
  other: string | undefined,
): Promise<boolean> {
  if (other === undefined) return false;
  if (id === other) return true;
  const [text, before] = await Promise.all([textWith(workspace, id, path), textWith(workspace, other, path)]);
  return text !== undefined && before !== undefined && wordsIn(text) === wordsIn(before);
}
