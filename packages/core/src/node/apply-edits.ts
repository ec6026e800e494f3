import { chmod, readFile, stat } from 'node:fs/promises';
import { applyEdits, type Edit } from '../text/edit.js';
import { writeWhole } from './cache/write-whole.js';

/**
 * Applies edits to a file of UTF-8, whose other bytes stay as they are.
 *
 * @param text What the edits were made for: a file that says something else by now is left alone.
 * @returns Whether the file was written.
 */
export async function editFile(path: string, text: string, edits: readonly Edit[]): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes?.equals(Buffer.from(text))) return false;
  const stats = await stat(path).catch(() => undefined);
  const isWritten = await writeWhole(path, applyEdits({ text, ends: [] }, edits).text);
  // Another file has taken its place, and whoever might read it before still may.
  if (isWritten && stats) await chmod(path, stats.mode & 0o777).catch(() => undefined);
  return isWritten;
}
