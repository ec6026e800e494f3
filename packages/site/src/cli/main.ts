import { Command } from 'commander';
import { newSite, UsageError } from './new-site.js';

const program = new Command('almanach-site').description('Starts sites in several languages.');

program
  .command('new')
  .description('write a site that builds at once into a new folder')
  .argument('<folder>', 'the folder to make')
  .option('-l, --locales <codes>', 'its languages, the default one first', 'en')
  .action(async (folder: string, { locales }: { readonly locales: string }) => {
    try {
      console.log(await newSite(folder, locales, new Date().toISOString().slice(0, 10)));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      program.error(error.message);
    }
  });

await program.parseAsync();
