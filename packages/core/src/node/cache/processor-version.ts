import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from '../../diagnostic.js';
import { once } from '../../once.js';

/** What the build writes in: the hash of the sources that it was made of. Where the sources themselves run, nothing. */
declare const builtSourcesHash: string | undefined;

/** Returns what tells this processor from one of other sources: nobody raises it, it is derived from them. */
export const processorVersion: () => string = once(() =>
  typeof builtSourcesHash === 'string'
    ? builtSourcesHash
    : hashSources(fileURLToPath(new URL('../../../', import.meta.url))),
);

/** Hashes the sources and the words of the package in a folder. */
export function hashSources(folder: string): string {
  const hash = createHash('sha256');
  for (const top of ['locales', 'src']) {
    const files = readdirSync(join(folder, top), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|json)$/.test(file))
      .map((file) => file.replaceAll('\\', '/'))
      .sort(compare);
    for (const file of files) {
      const text = readFileSync(join(folder, top, file), 'utf8');
      hash.update(`${top}/${file}\n${text.length}\n${text}`);
    }
  }
  return hash.digest('hex').slice(0, 32);
}
