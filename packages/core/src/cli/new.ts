import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { ReportLanguage } from '../types.js';
import { commandWords } from './words.js';

/** The package that starts sites, by a subpath that tells where it stands. */
const subpath = '@almanach/site/package.json';

/** Adds the command `new` to a program: it hands all it is given to the package that starts sites, where that is installed. */
export function addNew(program: Command, lang: ReportLanguage = 'en'): void {
  const words = commandWords[lang];
  program
    .command('new')
    .description(words.newSite)
    .usage('<folder> [options]')
    .argument('[arguments...]')
    .allowUnknownOption()
    .helpOption(false)
    .action((given: readonly string[]) => {
      const starter = findStarter();
      if (starter === undefined) return program.error(words.noStarter);
      const { status } = spawnSync(process.execPath, [starter, 'new', ...given], { stdio: 'inherit' });
      process.exitCode = status ?? 1;
    });
}

/** Finds the program in the project that it is asked in; undefined where it is not installed. */
function findStarter(): string | undefined {
  try {
    const manifest = createRequire(join(resolve('.'), 'package.json')).resolve(subpath);
    return join(dirname(manifest), 'bin/almanach-site.js');
  } catch {
    return undefined;
  }
}
