import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '@almanach/core';
import { sanitizeSvg } from '@almanach/core/svg';
import { keepFiles, nameFile, type Render } from './covers/kept-files.js';
import { type Copy, outputsOf } from './media-copies.js';

const folder = '.cache/svg';

/**
 * Writes the drawings of a site without what is not known to be harmless, and returns the copies that stand in the place
 * of the authors' files. What the settings allow though a browser would run it stays as it is.
 *
 * @param root The folder of the site: the drawings are kept in its `.cache/svg`.
 */
export async function cleanDrawings(root: string, { media }: Library): Promise<readonly Copy[]> {
  const files = new Map<string, Render>();
  const copies: Copy[] = [];
  for (const [path, medium] of Object.entries(media)) {
    const { source = path, output, active } = medium;
    if (output === undefined || active !== undefined || !/\.svg$/i.test(output)) continue;
    const { svg } = sanitizeSvg(await readFile(join(root, source), 'utf8'));
    const name = nameFile([output.replace(/\.svg$/i, '')], [svg], 'svg');
    files.set(name, async () => Buffer.from(svg));
    copies.push(...outputsOf(medium).map((to) => ({ from: `${folder}/${name}`, to })));
  }
  await keepFiles(join(root, folder), files);
  return copies;
}
