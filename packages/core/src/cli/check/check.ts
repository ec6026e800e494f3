import { relative, resolve, sep } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { formatDiagnostics } from '../../folding/format-diagnostics.js';
import { type ReportFormat, reportFormats } from '../../folding/report-format.js';
import type { Diagnostic, ReportLanguage } from '../../types.js';
import { expectFolder, type Report } from '../report.js';
import { commandWords } from '../words.js';
import { checkBuilt } from './check-built.js';
import { checkMessages, chooseMessages } from './check-messages.js';
import { checkSite } from './check-site.js';
import { choosePlaces } from './choose-places.js';
import { fixMessages, fixSite } from './fix.js';
import { checkWords } from './words.js';

interface CheckFlags {
  readonly built: boolean;
  readonly all: boolean;
  readonly output?: string;
  readonly messages?: readonly string[];
  readonly original?: string;
  readonly format: ReportFormat;
  readonly fix?: boolean;
}

/** Adds the command `check` to a program: it prints the report of a folder, and ends with 1 where there are errors. */
export function addCheck(program: Command, lang: ReportLanguage = 'en'): void {
  const words = commandWords[lang];
  const ofMessages = checkWords[lang];
  program
    .command('check')
    .description(words.check)
    .usage('[folder] | [files] [options]')
    .argument('[folder|files...]', ofMessages.places)
    .option('--built', words.built, false)
    .option('--all', words.all, false)
    .option('--output <folder>', words.output)
    .option('--messages <patterns...>', ofMessages.messages)
    .option('--original <language>', ofMessages.original)
    .option('--format <name>', ofMessages.format, (name) => readFormat(name, ofMessages.badFormat), 'text')
    .option('--fix', ofMessages.fix)
    .action(async (places: readonly string[], flags: CheckFlags) => {
      const { text, failed } = await checkPlaces(program, places, flags, lang);
      process.stdout.write(text);
      if (failed) process.exitCode = 1;
    });
}

/** Checks what a command names: a site, a site that was built, or files of messages. */
async function checkPlaces(
  program: Command,
  places: readonly string[],
  flags: CheckFlags,
  lang: ReportLanguage,
): Promise<Report> {
  const { built, output, messages, original, fix } = flags;
  const { folder, files } = await choosePlaces(program, places, lang);
  const isOfMessages = files.length > 0 || messages !== undefined;
  const misused = findMisuse(flags, isOfMessages, lang);
  if (misused !== undefined) program.error(misused);
  if (files.length === 0) await expectFolder(program, folder, lang);
  if (built) {
    const { text, failed } = await checkBuilt(folder, lang);
    return { text: text === '' ? `${commandWords[lang].nothingWrong}\n` : text, failed };
  }
  if (!isOfMessages) {
    if (fix) sayFixed(await fixSite(folder, lang), flags);
    return report(await checkSite(folder, output), { ...flags, folder, lang });
  }
  const named = { root: folder, files, patterns: messages ?? [], original };
  const chosen = await chooseMessages(program, named, lang);
  if (fix) sayFixed(await fixMessages(folder, chosen, lang), flags);
  return report(await checkMessages(folder, chosen), { ...flags, folder, lang });
}

/** Returns what is wrong with options that do not go together; undefined where they do. */
function findMisuse(
  { built, output, original, fix }: CheckFlags,
  isOfMessages: boolean,
  lang: ReportLanguage,
): string | undefined {
  const words = checkWords[lang];
  if (isOfMessages) return built || output !== undefined ? words.siteOptions : undefined;
  if (original !== undefined) return words.aimlessOriginal;
  return built && fix ? words.fixBuilt : undefined;
}

/** Says what was mended: where the report is for programs, beside it. */
function sayFixed(text: string, { format }: CheckFlags): void {
  (format === 'text' ? process.stdout : process.stderr).write(text);
}

function readFormat(name: string, advice: string): ReportFormat {
  const format = reportFormats.find((each) => each === name);
  if (format === undefined) throw new InvalidArgumentError(advice);
  return format;
}

/** Returns what is printed of diagnostics, and whether one of them is an error. */
function report(
  diagnostics: readonly Diagnostic[],
  {
    all,
    format,
    folder,
    lang,
  }: Pick<CheckFlags, 'all' | 'format'> & { readonly folder: string; readonly lang: ReportLanguage },
): Report {
  const text = formatDiagnostics(diagnostics, { all, lang, format, folder: folderOf(folder) });
  return {
    text: text === '' && format === 'text' ? `${commandWords[lang].nothingWrong}\n` : text,
    failed: diagnostics.some(({ severity }) => severity === 'error'),
  };
}

/** Returns where a folder stands below the root of the repository that a workflow has checked out, else below here. */
function folderOf(folder: string): string {
  const below = relative(process.env.GITHUB_WORKSPACE ?? process.cwd(), resolve(folder))
    .split(sep)
    .join('/');
  return below.startsWith('..') ? '' : below;
}
