import { join, relative, sep } from 'node:path';
import type { Command } from 'commander';
import { writeMessageTypes } from '../../node/locale/write-message-types.js';
import type { ReportLanguage } from '../../types.js';
import { openSite } from '../locale/open-site.js';
import { commandWords } from '../words.js';
import { typesWords } from './words.js';

/** Adds the command `types` to a program: it declares the messages of a site for TypeScript. */
export function addTypes(program: Command, lang: ReportLanguage = 'en'): void {
  const words = typesWords[lang];
  program
    .command('types')
    .description(words.about)
    .usage('[folder] [options]')
    .argument('[folder]', commandWords[lang].folder, '.')
    .option('--output <file>', words.output)
    .action(async (folder: string, { output }: { readonly output?: string }) => {
      const { site, root, brought } = await openSite(program, folder, lang);
      const path = output ?? join(folder, 'almanach-messages.d.ts');
      if (!path.endsWith('.d.ts')) program.error(words.badOutput);
      const count = await writeMessageTypes({ root, site, path }, brought);
      const told = relative('.', path).split(sep).join('/');
      if (count === undefined) return program.error(words.unwritten(told));
      process.stdout.write(`${words.written(told, count)}\n`);
    });
}
