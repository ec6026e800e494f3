import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { collectSiteWords } from '../../messages/site-words.js';
import type { Site } from '../../types.js';
import { formatMessageTypes } from '../../workbench/locale/format-message-types.js';
import { referenceOf } from '../../workbench/locale/missing-words.js';
import { writeWhole } from '../cache/write-whole.js';
import type { LoadOptions } from '../load-library.js';
import { openWords } from './open-words.js';

/** Writes the declaration of the messages of a site; returns how many there are, undefined where it could not be written. */
export async function writeMessageTypes(
  { root, site, path }: { readonly root: string; readonly site: Site; readonly path: string },
  host: Pick<LoadOptions, 'messages' | 'messageKeys'>,
): Promise<number | undefined> {
  const { files, asked } = await openWords(root, site, host);
  const text = formatMessageTypes(referenceOf(collectSiteWords(site, files, asked)));
  await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
  return (await writeWhole(path, text)) ? (text.match(/^ {2}"/gm)?.length ?? 0) : undefined;
}
