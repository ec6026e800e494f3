// @ts-check
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Starts a site with the packages of this clone: packs them, writes the site, installs and builds it.
 *
 *     npm run new ../my-site -- --locales fr,en --deploy github-pages
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const packed = join(root, 'packed');
const from = process.env.INIT_CWD ?? process.cwd();
const command = join(root, 'packages/site/bin/almanach-site.js');
const [folder = '', ...options] = process.argv.slice(2);
if (folder === '' || folder.startsWith('-')) {
  process.stderr.write('Name the folder to make: npm run new ../my-site -- --locales fr,en\n');
  process.exit(2);
}
const site = resolve(from, folder);

/** Runs a program, and ends this one if it fails. @param {string} program @param {readonly string[]} args @param {string} cwd */
function run(program, args, cwd) {
  const shell = process.platform === 'win32' && program === 'npm';
  const { status } = spawnSync(program, args, { cwd, shell, stdio: ['inherit', 2, 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

/** Writes the project, and tells what it is; the last three lines say what this program does itself. */
function writeSite() {
  const { status, stdout } = spawnSync(process.execPath, [command, 'new', site, ...options], {
    cwd: from,
    stdio: ['inherit', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) process.exit(status ?? 1);
  process.stderr.write(`${stdout.trimEnd().split('\n').slice(0, -3).join('\n').trimEnd()}\n`);
}

/** Copies the packed packages into the site, and lets it take them from there. */
function takePacked() {
  const file = join(site, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const tarball of readdirSync(packed).filter((name) => name.endsWith('.tgz'))) {
    cpSync(join(packed, tarball), join(site, 'packages', tarball));
    const name = tarball.includes('core') ? '@almanach/core' : '@almanach/site';
    manifest.dependencies[name] = `file:packages/${tarball}`;
  }
  manifest.overrides = { '@almanach/core': '$@almanach/core' };
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

writeSite();
run(process.execPath, [join(root, 'scripts/pack.js')], root);
takePacked();
run('npm', ['install', '--no-audit', '--no-fund'], site);
run('npm', ['run', '--silent', 'build'], site);
process.stdout.write(
  `\nThe site is built. To serve it while you write:\n\n  cd ${relative(from, site) || '.'} && npm start\n`,
);
