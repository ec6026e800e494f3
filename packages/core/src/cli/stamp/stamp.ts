import { resolve } from 'node:path';
import type { Command } from 'commander';
import { pathWithin } from '../../node/path-within.js';
import { type StampedFile, type StampOutcome, stampFiles } from '../../node/stamp/stamp-files.js';
import type { ReportLanguage } from '../../types.js';
import type { LayoutName } from '../../workbench/layouts/language-layout.js';
import { layoutOption } from '../status/layout-option.js';
import { readOriginal } from '../status/original-option.js';
import { sayNotes } from '../status/say-notes.js';
import { statusWords } from '../status/words.js';
import { stampWords } from './words.js';

interface StampFlags {
  readonly fromRevision?: boolean;
  readonly root: string;
  readonly layout?: LayoutName;
  readonly original?: string;
}

/** Outcomes after which there is something left to do. */
const failed: ReadonlySet<StampOutcome> = new Set(['conflict', 'unwritable', 'original', 'no-page']);

/** Adds the command `stamp` to a program: it writes into translations what they were made from. */
export function addStamp(program: Command, lang: ReportLanguage = 'en'): void {
  const words = stampWords[lang];
  program
    .command('stamp')
    .description(words.stamp)
    .usage('[files] [options]')
    .argument('[files...]', words.files)
    .option('--from-revision', words.fromRevision)
    .option('--root <folder>', words.root, '.')
    .addOption(layoutOption(lang))
    .option('--original <path|code>', statusWords[lang].original)
    .action(async (files: readonly string[], flags: StampFlags) => {
      const { root, fromRevision, layout, original } = flags;
      const base = resolve(root);
      const paths = files.map((file) => pathWithin(base, resolve(file)));
      const reading = await stampFiles({
        root: base,
        files: paths,
        fromRevision,
        layout,
        ...readOriginal(original, base),
      });
      sayNotes(reading, lang);
      if (reading.doubt) return program.error(words.doubt(reading.doubt.join(', ')));
      if (!reading.files) return program.error(statusWords[lang].noLayout);
      process.stdout.write(formatStamped(reading.files, files.length > 0, lang));
      if (reading.files.some(({ outcome }) => failed.has(outcome))) process.exitCode = 1;
    });
}

/** Says what became of each file that was named; of all files, of those that were not simply stamped, and how many were. */
function formatStamped(files: readonly StampedFile[], areNamed: boolean, lang: ReportLanguage): string {
  const words = stampWords[lang];
  const told = areNamed ? files : files.filter(({ outcome }) => !/^(?:stamped|unchanged)$/.test(outcome));
  const lines = told.map(({ file, outcome }) => words.outcomes[outcome](file));
  const count = files.filter(({ outcome }) => outcome === 'stamped').length;
  return `${[...lines, ...(areNamed ? [] : [words.stamped(count)])].join('\n')}\n`;
}
