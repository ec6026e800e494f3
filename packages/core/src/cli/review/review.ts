import { randomUUID } from 'node:crypto';
import { appendFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { pathWithin } from '../../node/path-within.js';
import { loadChange } from '../../node/status/load-change.js';
import type { ReportLanguage } from '../../types.js';
import type { LayoutName } from '../../workbench/layouts/language-layout.js';
import { layoutOption } from '../status/layout-option.js';
import { readOriginal } from '../status/original-option.js';
import { sayNotes } from '../status/say-notes.js';
import { statusWords } from '../status/words.js';
import { formatReview } from './format-review.js';
import { listAnnotations } from './list-annotations.js';
import { postComment } from './post-comment.js';
import { readReviewPlace } from './read-review-place.js';
import type { ReviewPlace } from './review-place.js';
import { reviewWords } from './words.js';

interface ReviewFlags {
  readonly since?: string;
  readonly layout?: LayoutName;
  readonly original?: string;
}

/** Adds the command `review` to a program: it says what a request does to translations, and never fails because of it. */
export function addReview(program: Command, lang: ReportLanguage = 'en'): void {
  const words = reviewWords[lang];
  program
    .command('review')
    .description(words.about)
    .usage('[folder] [options]')
    .argument('[folder]', words.folder, '.')
    .option('--since <revision>', words.since)
    .addOption(layoutOption(lang))
    .option('--original <path|code>', statusWords[lang].original)
    .action(async (folder: string, flags: ReviewFlags) => {
      if (!(await stat(folder).catch(() => undefined))) program.error(statusWords[lang].noPlace(folder));
      try {
        await review(program, folder, flags, lang);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        program.error(words.noRevision(error.message));
      }
    });
}

async function review(
  program: Command,
  folder: string,
  { since, layout, original }: ReviewFlags,
  lang: ReportLanguage,
): Promise<void> {
  const words = reviewWords[lang];
  const place = await readReviewPlace(process.env);
  const revision = since ?? place.since;
  if (revision === undefined) return program.error(words.noSince);
  const { changes, ...notes } = await loadChange({
    root: folder,
    layout,
    ...readOriginal(original, folder),
    since: revision,
  });
  sayNotes(notes, lang);
  if (!changes) return program.error(statusWords[lang].noLayout);
  const pathOf = pathBelow(place.root, folder);
  const lineAddress = place.lineAddress && addressOf(place.lineAddress, pathOf);
  const { text, isEmpty } = formatReview(changes, { lang, ...(lineAddress && { lineAddress }) });
  const annotations = place.root === undefined ? [] : listAnnotations(changes, lang, pathOf);
  const said = text + annotations.map((line) => `${line}\n`).join('');
  process.stdout.write(place.summary === undefined ? said : withoutCommands(said));
  if (place.summary !== undefined) await appendFile(place.summary, text);
  await comment(place, text, isEmpty, lang);
}

/** Writes what texts say so that a workflow takes none of it for a command. */
function withoutCommands(said: string): string {
  const end = randomUUID();
  return `::stop-commands::${end}\n${said}::${end}::\n`;
}

/** Returns what makes paths below a folder paths below the repository. */
function pathBelow(root: string | undefined, folder: string): (file: string) => string {
  const prefix = root === undefined ? '' : pathWithin(resolve(root), resolve(folder));
  return (file) => (prefix === '' ? file : `${prefix}/${file}`);
}

function addressOf(
  lineAddress: NonNullable<ReviewPlace['lineAddress']>,
  pathOf: (file: string) => string,
): ReviewPlace['lineAddress'] {
  return (file, line) => lineAddress(pathOf(file), line);
}

/** Writes the comment where that is allowed; where it is refused, what it would say stands elsewhere. */
async function comment(
  { comments }: ReviewPlace,
  text: string,
  isEmpty: boolean,
  lang: ReportLanguage,
): Promise<void> {
  if (!comments) return;
  try {
    await postComment(comments, text, isEmpty);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${reviewWords[lang].noComment(reason)}\n`);
  }
}
