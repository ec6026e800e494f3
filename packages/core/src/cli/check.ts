import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { type FormatOptions, formatDiagnostics } from '../folding/format-diagnostics.js';
import { type LoadOptions, loadLibrary } from '../node/index.js';
import type { ReportLanguage } from '../types.js';
import { checkBuilt } from './check-built.js';
import { findHost } from './find-host.js';
import { expectFolder, type Report } from './report.js';
import { commandWords } from './words.js';

interface CheckOptions {
  readonly built: boolean;
  readonly all: boolean;
  readonly output?: string;
}

/** Adds the command `check` to a program: it prints the report of a folder, and ends with 1 where there are errors. */
export function addCheck(program: Command, lang: ReportLanguage = 'en'): void {
  const words = commandWords[lang];
  program
    .command('check')
    .description(words.check)
    .usage('[folder] [options]')
    .argument('[folder]', words.folder, '.')
    .option('--built', words.built, false)
    .option('--all', words.all, false)
    .option('--output <folder>', words.output)
    .action(async (folder: string, { built, all, output }: CheckOptions) => {
      await expectFolder(program, folder, lang);
      const { text, failed } = await (built
        ? checkBuilt(folder, lang)
        : checkFolder(folder, output, { all, lang }));
      process.stdout.write(text === '' ? `${words.nothingWrong}\n` : text);
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
