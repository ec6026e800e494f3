import { Command } from 'commander';
import { commandLineIn } from '../wording/command-line.js';
import { languageOfSystem } from '../wording/system-language.js';
import { addCheck } from './check/check.js';
import { addLocale } from './locale/locale.js';
import { addNew } from './new.js';
import { addReview } from './review/review.js';
import { addAlign } from './stamp/align.js';
import { addStamp } from './stamp/stamp.js';
import { addStatus } from './status/status.js';
import { addTypes } from './types/types.js';
import { addWarm } from './warm.js';
import { commandWords } from './words.js';

/** Misuse of the command itself; 1 says that what it looked at has errors. */
const misuse = 2;

const lang = languageOfSystem(process.env);
const { help, helpOf, helpStyles, output } = commandLineIn(lang);
const program = new Command('almanach')
  .description(commandWords[lang].program)
  .helpOption('-h, --help', help)
  .helpCommand('help [command]', helpOf)
  .configureHelp({ ...helpStyles, subcommandTerm: (command) => `${command.name()} ${command.usage()}` })
  .configureOutput(output)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : misuse));

addCheck(program, lang);
addStatus(program, lang);
addStamp(program, lang);
addAlign(program, lang);
addLocale(program, lang);
addReview(program, lang);
addTypes(program, lang);
addWarm(program, lang);
addNew(program, lang);

await program.parseAsync();
