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

const missing = () => Object.keys(programs).filter((program) => !isInstalled(program));

if (missing().length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
  const packages = missing().map((program) => programs[program] ?? program);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
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
