import type { Diagnostic, Source } from '../../types.js';
import { fixMessageFiles } from '../../workbench/message-files/fix-message-files.js';
import { editFile } from '../apply-edits.js';
import { placeWithin } from './load-message-files.js';

/** What was mended in files, and the files that had to be left alone. */
export interface FixedFiles {
  readonly fixed: readonly Diagnostic[];
  readonly left: readonly string[];
}

/**
 * Mends files of messages, each at once. One that says something else by now, that is no UTF-8, or that a link leads to out
 * of the folder, is left alone.
 *
 * @param files As they were read.
 * @param original The language of the originals, a BCP 47 tag.
 */
export async function fixFiles(
  root: string,
  files: readonly Source[],
  original: string,
): Promise<FixedFiles> {
  const fixed: Diagnostic[] = [];
  const left: string[] = [];
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { file, edits, fixed: ofFile } of fixMessageFiles({ files, original })) {
    const place = await placeWithin(root, file).catch(() => undefined);
    const isWritten = place !== undefined && (await editFile(place, texts.get(file) ?? '', edits));
    if (isWritten) fixed.push(...ofFile);
    else left.push(file);
  }
  return { fixed, left };
}
