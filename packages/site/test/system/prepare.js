// @ts-check
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that the system tests call, and Debian's packages that hold them. */
const programs = {
  [process.env.CHROME_PATH ?? '/usr/bin/chromium']: 'chromium',
  java: 'default-jre-headless',
  jing: 'jing',
  'redis-server': 'redis-server',
  xmllint: 'libxml2-utils',
};

/** What is tried where it is there, or can be installed: servers that read the settings which a site is written with. */
const servers = { nginx: 'nginx', apache2: 'apache2' };

/** @param {string} program */
function isInstalled(program) {
  const paths = program.includes('/')
    ? [program]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
  return paths.some((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** @param {Readonly<Record<string, string>>} wanted */
const missingOf = (wanted) => Object.keys(wanted).filter((program) => !isInstalled(program));
const missing = () => missingOf(programs);

const wanted = { ...programs, ...servers };
if (missingOf(wanted).length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
  const packages = missingOf(wanted).map((program) => wanted[program] ?? program);
  // What is installed as a service is not started: the tests start their own.
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  // Fonts for every script that the demo is written in.
  packages.push('fonts-dejavu-core', 'fonts-noto-core');
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    execFileSync('apt-get', args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
if (missing().length > 0) {
  process.stderr.write(
    `The system tests need ${missing().join(', ')}: install ${missing().length > 1 ? 'them' : 'it'}, then run them again.\n`,
  );
  process.exitCode = 1;
}
