// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureBuild } from './measure.js';
import { languages, writeHistory, writeStamped } from './translations.js';

const usage = `npm run bench:status -- [options]

  --pages 5000       how many pages there are, each in the original and in ${languages.length} languages
  --commits 20000    with a history of so many commits and no stamps; by default with stamps and no history
  --folder folder    where the project is written and kept; by default it is removed
`;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '5000' },
    commits: { type: 'string' },
    folder: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** Measures `almanach status --json` twice: as the first run of all, and once more. @param {string} folder */
async function measureStatus(folder) {
  const program = fileURLToPath(new URL('../packages/core/bin/almanach.js', import.meta.url));
  const cache = mkdtempSync(join(tmpdir(), 'almanach-bench-cache-'));
  try {
    for (const run of ['first', 'second']) {
      const [load = 0] = loadavg();
      const { wall, processor, memory } = await measureBuild(
        [process.execPath, program, 'status', folder, '--json'],
        { cwd: cache, output: '.', env: { XDG_CACHE_HOME: cache } },
      );
      const figures = [
        `${wall.toFixed(1)} s`,
        `${processor?.toFixed(1)} processor seconds`,
        `${((memory ?? 0) / 1024 / 1024).toFixed(0)} MiB`,
        `load ${load.toFixed(1)}`,
      ];
      process.stdout.write(`${run} run: ${figures.join(', ')}\n`);
    }
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

if (values.help) process.stdout.write(usage);
else {
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'almanach-bench-'));
  const [count, commits] = [Number(values.pages), Number(values.commits ?? 0)];
  try {
    if (commits > 0) await writeHistory(folder, { count, commits });
    else writeStamped(folder, count);
    await measureStatus(folder);
  } finally {
    if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
