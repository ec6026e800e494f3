import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { type AlignedProject, alignFiles } from '../../node/stamp/align-files.js';
import type { LocaleCode, ReportLanguage } from '../../types.js';
import { formatMemoryLines, formatTmx } from '../../workbench/align/format-memory.js';
import type { LayoutName } from '../../workbench/layouts/language-layout.js';
import { expectFolder } from '../report.js';
import { layoutOption } from '../status/layout-option.js';
import { readOriginal } from '../status/original-option.js';
import { sayNotes } from '../status/say-notes.js';
import { statusWords } from '../status/words.js';
import { stampWords } from './words.js';

interface AlignFlags {
  readonly memory?: string;
  readonly dryRun?: boolean;
  readonly locale?: readonly LocaleCode[];
  readonly layout?: LayoutName;
  readonly original?: string;
}

/** Adds the command `align` to a program: it makes stamps and a translation memory of what is translated already. */
export function addAlign(program: Command, lang: ReportLanguage = 'en'): void {
  const words = stampWords[lang];
  program
    .command('align')
    .description(words.align)
    .usage('[folder] [options]')
    .argument('[folder]', words.folder, '.')
    .option('--memory <file>', words.memory, (path) => {
      if (/\.(?:tmx|jsonl)$/i.test(path)) return path;
      throw new InvalidArgumentError(words.badMemory);
    })
    .option('--dry-run', words.dryRun)
    .option('--locale <codes>', statusWords[lang].locale, (text) =>
      text.split(',').filter((code) => code !== ''),
    )
    .addOption(layoutOption(lang))
    .option('--original <path|code>', statusWords[lang].original)
    .action(async (folder: string, { memory, dryRun, locale, layout, original }: AlignFlags) => {
      await expectFolder(program, folder, lang);
      const options = { root: folder, layout, locales: locale, ...readOriginal(original, folder) };
      const { aligned, ...notes } = await alignFiles({ ...options, stamp: !dryRun });
      sayNotes(notes, lang);
      if (notes.doubt && !dryRun) return program.error(words.doubt(notes.doubt.join(', ')));
      if (!aligned) return program.error(statusWords[lang].noLayout);
      process.stdout.write(formatAligned(aligned, lang));
      const path = memory ?? join(folder, 'translation-memory.tmx');
      if (!dryRun) await writeMemory(program, path, aligned, lang);
    });
}

async function writeMemory(
  program: Command,
  path: string,
  { units, original }: AlignedProject,
  lang: ReportLanguage,
): Promise<void> {
  const words = stampWords[lang];
  const text = /\.jsonl$/i.test(path) ? formatMemoryLines(units) : formatTmx(units, original);
  try {
    await writeFile(path, text);
  } catch {
    program.error(words.unwritten(path));
  }
  process.stdout.write(`${words.written(relative('.', path), units.length)}\n`);
}

/** Says how much was paired, and which pages were not and why. */
function formatAligned({ pages, unpaired }: AlignedProject, lang: ReportLanguage): string {
  const words = stampWords[lang];
  const blocks = pages.reduce((sum, page) => sum + page.blocks, 0);
  const possible = pages.reduce((sum, page) => sum + page.blocks / Math.max(page.share, 0.01), 0);
  const share = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 }).format(
    possible === 0 ? 0 : Math.min(1, blocks / possible),
  );
  const stamped = pages.filter((page) => page.stamped).length;
  const reasons = unpaired.map(({ file, reason }) => `  ${file}: ${words.reasons[reason]}`);
  return [
    words.aligned(pages.length, blocks, share),
    ...(stamped > 0 ? [words.stamped(stamped)] : []),
    ...(reasons.length > 0 ? [words.unpaired(reasons.length), ...reasons] : []),
    '',
  ].join('\n');
}
