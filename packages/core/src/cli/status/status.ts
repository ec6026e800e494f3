import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { isWithinFolder } from '../../node/git/is-within-folder.js';
import { pathWithin } from '../../node/path-within.js';
import { loadDetails } from '../../node/status/load-details.js';
import { loadStatus } from '../../node/status/load-status.js';
import type { StatusOptions } from '../../node/status/open-status.js';
import { writeNamed } from '../../node/write-named.js';
import type { PageState, ReportLanguage, Status } from '../../types.js';
import type { LayoutName } from '../../workbench/layouts/language-layout.js';
import { formatBlocks } from './format-blocks.js';
import { formatStatusMarkdown } from './format-markdown.js';
import { formatStatusTable } from './format-table.js';
import { layoutOption } from './layout-option.js';
import { readOriginal } from './original-option.js';
import { formatStatusPage } from './page/format-status-page.js';
import { sayNotes } from './say-notes.js';
import { sortForReaders } from './sort-for-readers.js';
import { type StatusWords, statusWords } from './words.js';

interface StatusFlags {
  readonly json?: boolean;
  readonly markdown?: boolean;
  /** The file that the page is written to, or true where it is written to the output. */
  readonly html?: string | true;
  readonly failOn?: readonly PageState[];
  readonly since?: string;
  readonly locale?: readonly string[];
  readonly sort?: 'path' | 'readers';
  readonly layout?: LayoutName;
  readonly original?: string;
}

/** The states that a command may fail on. */
const openStates: readonly PageState[] = ['missing', 'stale', 'draft', 'surplus'];

/** Adds the command `status` to a program: it shows what is left to translate, and fails where it is told to. */
export function addStatus(program: Command, lang: ReportLanguage = 'en'): void {
  const words = statusWords[lang];
  const one = (names: readonly string[], advice: string) => (text: string) => {
    if (!names.includes(text)) throw new InvalidArgumentError(advice);
    return text;
  };
  program
    .command('status')
    .description(words.about)
    .usage('[folder|file] [options]')
    .argument('[folder|file]', words.place, '.')
    .option('--json', words.json)
    .option('--markdown', words.markdown)
    .option('--html [file]', words.html)
    .option('--fail-on <states>', words.failOn, (text) => readStates(text, words.badStates))
    .option('--since <revision>', words.since)
    .option('--locale <codes>', words.locale, (text) => text.split(',').filter((code) => code !== ''))
    .option('--sort <order>', words.sort, one(['path', 'readers'], words.badSort))
    .addOption(layoutOption(lang))
    .option('--original <path|code>', words.original)
    .action(async (place: string, flags: StatusFlags) => {
      const stats = await stat(place).catch(() => undefined);
      if (!stats) program.error(words.noPlace(place));
      const isPage = flags.html !== undefined || flags.markdown === true;
      if (stats?.isFile() && isPage) program.error(words.ofFolders);
      const run = stats?.isDirectory() ? showFolder : showFile;
      try {
        await run(program, place, flags, lang);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        program.error(words.noRevision(error.message));
      }
    });
}

function readStates(text: string, advice: string): readonly PageState[] {
  const names = text.split(',').map((name) => name.trim());
  const states = openStates.filter((state) => names.includes(state));
  if (states.length !== names.length) throw new InvalidArgumentError(advice);
  return states;
}

function optionsOf(root: string, { layout, locale, original, since }: StatusFlags): StatusOptions {
  return { root, layout, locales: locale, ...readOriginal(original, root), since };
}

async function showFolder(
  program: Command,
  folder: string,
  flags: StatusFlags,
  lang: ReportLanguage,
): Promise<void> {
  const words = statusWords[lang];
  const options = optionsOf(folder, flags);
  const reading = await loadStatus({ ...options, reports: flags.html !== undefined });
  sayNotes(reading, lang);
  const { status: loaded, layout, pages, reports } = reading;
  if (!loaded || !layout) return program.error(words.noLayout);
  const absent = (flags.locale ?? []).filter((locale) => !layout.locales.includes(locale));
  if (absent.length > 0) return program.error(words.noLocale(absent.join(', ')));
  const status = flags.sort === 'readers' ? await sortForReaders(loaded, folder, options.originals) : loaded;
  const locales = formatLocales(Object.keys(status.locales), words);
  const found = [
    words.foundLayout(layout.layout, layout.original, locales, pages.length),
    ...(reading.doubt ? [words.doubt([layout.original, ...reading.doubt].join(', '), layout.original)] : []),
  ].join('\n');
  const isForProgram = flags.json || flags.markdown || flags.html === true;
  (isForProgram ? process.stderr : process.stdout).write(`${found}\n`);
  if (flags.html !== undefined)
    await writePage(program, flags.html, formatStatusPage({ status, pages, reports, lang }), words);
  else if (flags.json) process.stdout.write(`${JSON.stringify(status, null, 2)}\n`);
  else if (flags.markdown) process.stdout.write(formatStatusMarkdown(status, lang));
  else process.stdout.write(`\n${formatStatusTable({ status, pages, lang, colored: isColored() })}`);
  if (failsOn(status, flags.failOn ?? [])) process.exitCode = 1;
}

/** Writes the page to the file that was named, in a folder that is there, or to the output. */
async function writePage(
  program: Command,
  file: string | true,
  page: string,
  words: StatusWords,
): Promise<void> {
  if (file === true) process.stdout.write(page);
  else if (!(await writeNamed(file, page))) program.error(words.notWritten(file));
  else process.stdout.write(`${words.written(file)}\n`);
}

function formatLocales(locales: readonly string[], words: StatusWords): string {
  return locales.length <= 12 ? locales.join(', ') : `${locales.length} ${words.locales}`;
}

function isColored(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}

function failsOn({ locales }: Status, states: readonly PageState[]): boolean {
  return Object.values(locales).some(({ pages }) => pages.some(({ state }) => states.includes(state)));
}

async function showFile(
  program: Command,
  file: string,
  flags: StatusFlags,
  lang: ReportLanguage,
): Promise<void> {
  const words = statusWords[lang];
  const place = resolve(file);
  const here = pathWithin(process.cwd(), place);
  const root = isWithinFolder(here) ? process.cwd() : dirname(place);
  const path = pathWithin(root, place);
  const { details, ...notes } = await loadDetails({ ...optionsOf(root, flags), path });
  sayNotes(notes, lang);
  if (!details) return program.error(words.noLayout);
  if (details.length === 0) return program.error(words.noPage(file));
  if (flags.json) process.stdout.write(`${JSON.stringify(details, null, 2)}\n`);
  else process.stdout.write(details.map((detail) => formatBlocks(detail, lang)).join('\n'));
  if (details.some(({ status }) => flags.failOn?.includes(status.state))) process.exitCode = 1;
}
