import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Gives what is known of the code and the fonts that draw: when they change, all is drawn anew. */
export function drawingVersion(faces: string): string {
  const hash = createHash('sha256');
  for (const folder of [dirname(fileURLToPath(import.meta.url)), faces]) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?<!\.d)\.(?:js|ts|woff)$/.test(name),
    );
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

/** Gives a name for a file that is told by all that it is made of: `'fr-cohesion-1a2b3c4d5e.svg'`. */
export function fileName(words: readonly string[], made: readonly unknown[], extension: string): string {
  const hash = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 12);
  const readable = words
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
  return `${readable === '' ? '' : `${readable}-`}${hash}.${extension}`;
}
