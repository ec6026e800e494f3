import { Command } from 'commander';
import { addCheck } from './check.js';
import { addWarm } from './warm.js';

/** Misuse of the command itself; 1 says that what it looked at has errors. */
const misuse = 2;

const program = new Command('almanach')
  .description('Tools for sites in several languages.')
  .configureHelp({ subcommandTerm: (command) => `${command.name()} ${command.usage()}` })
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : misuse));

addCheck(program);
addWarm(program);

await program.parseAsync();
