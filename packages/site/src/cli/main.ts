import { Command } from 'commander';
import { UsageError } from './usage-error.js';

/** The options of `almanach-site new`. */
interface NewOptions {
  readonly locales: readonly string[];
  readonly deploy?: string;
}

const program = new Command('almanach-site').description('Starts and builds sites in several languages.');

program
  .command('new')
  .description('write a site that builds at once into a new folder')
  .argument('[folder]', 'the folder to make')
  .option('-l, --locales <codes...>', 'its languages, the default one first: fr,en or fr en', ['en'])
  .option('-d, --deploy <hosting>', 'where it will be deployed: github-pages, netlify or cloudflare')
  .action(async (named: string | undefined, options: NewOptions) => {
    await reportMisuse(async () => {
      const { newSite, splitArguments } = await import('./new-site.js');
      const { folder, locales } = splitArguments(named, options.locales);
      console.log(await newSite(folder, locales, new Date().toISOString().slice(0, 10), options.deploy));
    });
  });

program
  .command('build')
  .description('build the site of this project with its Eleventy, and put it in its place when it is whole')
  .argument('[options...]', 'further options of Eleventy, such as --pathprefix or --quiet')
  .option('--input <path>', 'the folder of templates')
  .option('--output <folder>', 'where the site stands; by default as the project is configured')
  .option('--config <file>', 'the configuration of the project')
  .allowUnknownOption()
  .action(
    async (_further: readonly string[], options: Readonly<Record<string, string>>, { args }: Command) => {
      await reportMisuse(async () => {
        const { buildSite } = await import('./build-site.js');
        process.exitCode = await buildSite(process.cwd(), { ...options, further: args });
      });
    },
  );

/** Tells what the user of a command can correct, without a trace of the program. */
async function reportMisuse(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    program.error(error.message, { exitCode: error.exitCode });
  }
}

await program.parseAsync();
