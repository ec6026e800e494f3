// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyDocs } from './copy-docs.js';

/*
 * Packs the built packages as they are published, into `packed/`, which is emptied before, or a folder that is named:
 *
 *     npm run pack
 *     node scripts/pack.js <folder>
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = resolve(process.argv[2] ?? join(root, 'packed'));

if (process.argv[2] === undefined) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of ['core', 'site']) {
  const removeDocs = copyDocs(root, join(root, 'packages', name));
  const { status, stdout } = spawnSync(
    'npm',
    ['exec', '--yes', '--', 'pnpm@12.21.0', 'pack', '--pack-destination', folder],
    {
      cwd: join(root, 'packages', name),
      stdio: ['inherit', 'pipe', 'inherit'],
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  removeDocs();
  if (status !== 0) {
    process.stdout.write(stdout);
    process.exit(status ?? 1);
  }
}
// What it lists of thousands of files nobody reads.
for (const name of readdirSync(folder)) process.stdout.write(`${join(folder, name)}\n`);
