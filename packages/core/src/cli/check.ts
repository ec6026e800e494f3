import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { type FormatOptions, formatDiagnostics } from '../folding/format-diagnostics.js';
import { type LoadOptions, loadLibrary } from '../node/index.js';
import { checkBuilt } from './check-built.js';
import { findHost } from './find-host.js';
import { expectFolder, type Report } from './report.js';

interface CheckOptions {
  readonly built: boolean;
  readonly all: boolean;
  readonly output?: string;
}

/** Adds the command `check` to a program: it prints the report of a folder, and ends with 1 where there are errors. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('report everything that is wrong with a site')
    .usage('[folder] [options]')
    .argument('[folder]', 'the folder of site.yaml, or the project that builds it', '.')
    .option('--built', 'the folder is a site that was built: report what keeps it from being deployed', false)
    .option('--all', 'show each problem, however many have one cause', false)
    .option(
      '--output <folder>',
      'where the site is written; by default as the project is configured, else _site',
    )
    .action(async (folder: string, { built, all, output }: CheckOptions) => {
      await expectFolder(program, folder);
      const { text, failed } = await (built ? checkBuilt(folder) : checkFolder(folder, output, { all }));
      process.stdout.write(text === '' ? 'Nothing is wrong.\n' : text);
      if (failed) process.exitCode = 1;
    });
}

/**
 * Checks the site in a folder. Where `@almanach/site` is installed there, it says what a build would say: with the
 * theme's words, what its templates ask for, and the files that it writes.
 *
 * @param output The folder that the site is written to; by default as the project is configured, else `_site` in it.
 * @param format How the report is written.
 */
export async function checkFolder(folder: string, output?: string, format?: FormatOptions): Promise<Report> {
  const host = await findHost(folder);
  const options: LoadOptions = host?.options ?? { root: folder };
  const { output: written = join(folder, '_site') } = options;
  const library = await loadLibrary({ ...options, output: resolve(output ?? written) });
  const diagnostics = host?.diagnosticsOf(library) ?? library.diagnostics;
  return {
    text: formatDiagnostics(diagnostics, format),
    failed: diagnostics.some(({ severity }) => severity === 'error'),
  };
}
