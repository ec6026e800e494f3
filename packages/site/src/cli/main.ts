import { commandLineIn } from '@almanach/core/report';
import { Command } from 'commander';
import { terminalWords } from '../terminal-words.js';
import { UsageError } from './usage-error.js';

/** The options of `almanach-site new`. */
interface NewOptions {
  readonly locales: readonly string[];
  readonly deploy?: string;
}

/** Misuse of the command itself; 1 says that what it was to do has failed. */
const misuse = 2;
/** The code of what commander ends with where a program says what is wrong. */
const ownError = 'commander.error';

const words = terminalWords();
const { helpOf, helpStyles, output } = commandLineIn(words.language);
const program = new Command('almanach-site')
  .description(words.program)
  .helpOption('-h, --help', helpOf)
  .helpCommand('help [command]', helpOf)
  .configureHelp(helpStyles)
  .configureOutput(output)
  .exitOverride(({ code, exitCode }) =>
    process.exit(exitCode === 0 || code === ownError ? exitCode : misuse),
  );

program
  .command('new')
  .description(words.new)
  .argument('[folder]', words.folder)
  .option('-l, --locales <codes...>', words.locales, ['en'])
  .option('-d, --deploy <hosting>', words.deploy)
  .action(async (named: string | undefined, options: NewOptions) => {
    await reportMisuse(async () => {
      const { newSite, splitArguments } = await import('./new-site.js');
      const { folder, locales } = splitArguments(named, options.locales);
      console.log(await newSite(folder, locales, new Date().toISOString().slice(0, 10), options.deploy));
    });
  });

program
  .command('build')
  .description(words.build)
  .argument('[options...]', words.further)
  .option('--input <path>', words.input)
  .option('--output <folder>', words.output)
  .option('--config <file>', words.config)
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
