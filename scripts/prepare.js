// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Installs the dependencies and builds the packages, but only what is not up to date:
 *
 *     node scripts/prepare.js            before the tests: what has changed
 *     node scripts/prepare.js install    the dependencies, in any case
 *     node scripts/prepare.js build      the packages, in any case
 *
 * After each step its record keeps a hash of what it read and a list of what it wrote. A step is up to date if both
 * are as they were: a changed source, another branch, and a folder that another command installed or built are seen.
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const records = join(root, 'node_modules/.cache/almanach');

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} inputs Files and folders that the step reads.
 * @property {string[]} outputs Files and folders that it writes.
 * @property {string[]} command A script of package.json, with its arguments.
 */

/** @type {Step} */
const install = {
  name: 'install',
  inputs: [
    'package.json',
    'packages/core/package.json',
    'packages/site/package.json',
    'bench/package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
  ],
  outputs: [
    'node_modules/.pnpm/lock.yaml',
    'node_modules/.modules.yaml',
    'packages/core/node_modules',
    'packages/site/node_modules',
    'bench/node_modules',
  ],
  command: ['pnpm', '--', 'install', '--frozen-lockfile', '--prefer-offline'],
};

const common = ['pnpm-lock.yaml', 'package.json', 'tsconfig.base.json'];

/** What a build of a package does not read. */
const unread =
  /^(?:node_modules|dist|test|bench|docs|theme|starter|examples|pages|README\.md|_site|coverage|\..*)$/;

/** Lists what a build of a package reads. @type {(name: string) => string[]} */
const sourcesOf = (name) =>
  readdirSync(join(root, 'packages', name))
    .filter((path) => !unread.test(path))
    .map((path) => `packages/${name}/${path}`);

/** @type {(name: string, inputs: string[], outputs: string[]) => Step} */
const build = (name, inputs, outputs) => ({
  name: `build-${name}`,
  inputs: [...common, ...sourcesOf(name), ...inputs],
  outputs: [`packages/${name}/dist`, ...outputs],
  command: ['pnpm', '--', '--filter', `@almanach/${name}`, 'run', 'build'],
});

// The site is compiled against the declarations of the core.
const builds = [build('core', [], []), build('site', sourcesOf('core'), ['packages/site/theme/fonts'])];

/** Lists the files of a path in a fixed order. @param {string} path @returns {string[]} */
function filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

/** Hashes the names and contents of files. @param {string[]} paths */
function hashContents(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesOf)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Hashes the names, sizes and times of files; of a folder of dependencies only whether it exists. @param {string[]} paths */
function hashListing(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    if (path.endsWith('node_modules')) hash.update(`${path}\0${existsSync(join(root, path))}\0`);
    else
      for (const file of filesOf(path)) {
        const { size, mtimeMs } = statSync(join(root, file));
        hash.update(`${file}\0${size}\0${mtimeMs}\0`);
      }
  }
  return hash.digest('hex');
}

/** @param {string} name */
const recordOf = (name) => join(records, `${name}.txt`);

/** Writes what a record must say. Another version of Node may need other binaries. @type {(read: string, outputs: string[]) => string} */
const record = (read, outputs) => `${process.version} ${read} ${hashListing(outputs)}\n`;

/** @param {Step} step */
function isUpToDate({ name, inputs, outputs }) {
  const file = recordOf(name);
  return existsSync(file) && readFileSync(file, 'utf8') === record(hashContents(inputs), outputs);
}

/** Runs a step and records it; ends the program if it fails. @param {Step} step */
function run({ name, inputs, outputs, command }) {
  const file = recordOf(name);
  rmSync(file, { force: true });
  // Before the step: what is edited during it is not in its output.
  const read = hashContents(inputs);
  const { status } = spawnSync('npm', ['run', '--silent', ...command], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(records, { recursive: true });
  writeFileSync(file, record(read, outputs));
}

switch (process.argv[2]) {
  case 'install':
    run(install);
    break;
  case 'build':
    builds.forEach(run);
    break;
  default:
    for (const step of [install, ...builds]) if (!isUpToDate(step)) run(step);
}
