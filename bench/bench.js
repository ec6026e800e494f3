// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { measureParts } from './micro.js';
import { readOptions, usage } from './options.js';
import { profileBuild } from './profile.js';
import { runBuilders } from './run.js';
import { almanach } from './sites/almanach.js';
import { eleventy } from './sites/eleventy.js';
import { hugo } from './sites/hugo.js';
import { formatResults } from './table.js';

const options = readOptions(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'almanach-bench-'));
try {
  if (options.help) process.stdout.write(usage);
  else if (options.micro) process.stdout.write(await measureParts(options, folder));
  else if (options.profile) process.stdout.write(await profileBuild(options, folder));
  else await compare();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare() {
  const { documents, runs, steps, only, json } = options;
  const version = hugoVersion();
  const builders = [
    almanach({ native: true }),
    ...(options.withoutNative ? [almanach({ native: false })] : []),
    eleventy({ i18n: true }),
    eleventy({ i18n: false }),
    ...(version ? [hugo()] : []),
  ].filter(({ name }) => only === undefined || only.includes(name));
  if (!version) tell('Hugo is not on the PATH: it is left out');
  const sizes = [];
  for (const count of documents) {
    const results = await runBuilders(builders, { count, runs, steps, folder, tell });
    process.stdout.write(formatResults(count, results));
    sizes.push({ documents: count, results });
    rmSync(folder, { recursive: true, force: true });
  }
  const machine = { processors: cpus().length, memory: totalmem(), node: process.version, hugo: version };
  if (json) writeFileSync(json, `${JSON.stringify({ machine, runs, sizes }, null, 2)}\n`);
}

/** @param {string} line */
function tell(line) {
  process.stderr.write(`${line}\n`);
}

/** Reads the version of Hugo; undefined where there is none. */
function hugoVersion() {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v[\d.]+/.exec(stdout)?.[0] : undefined;
}
