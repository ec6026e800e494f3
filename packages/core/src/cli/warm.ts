import { type Command, InvalidArgumentError } from 'commander';
import { shardCount, shardOf } from '../node/cache/document-cache.js';
import { listSources, parseDocuments } from '../node/index.js';
import type { ReportLanguage } from '../types.js';
import { findHost } from './find-host.js';
import { expectFolder, type Report } from './report.js';
import { commandWords } from './words.js';

/** A part of the documents of a site: the second of eight. */
interface Share {
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** Adds the command `warm` to a program: it parses documents for the next build, all of them or one share. */
export function addWarm(program: Command, lang: ReportLanguage = 'en'): void {
  const words = commandWords[lang];
  program
    .command('warm')
    .description(words.warm)
    .usage('[folder] [options]')
    .argument('[folder]', words.folder, '.')
    .option('--shard <number/count>', words.shard, (text) => readShare(text, words.badShard(shardCount)))
    .action(async (folder: string, { shard }: { readonly shard?: Share }) => {
      await expectFolder(program, folder, lang);
      const { text, failed } = await warmFolder(folder, shard, lang);
      process.stdout.write(text);
      if (failed) process.exitCode = 1;
    });
}

/**
 * Parses one share of the documents in a folder. Which share a document is of, its path says: machines that take one
 * share each write no file of the cache twice.
 */
export async function warmFolder(
  folder: string,
  { number, count }: Share = { number: 1, count: 1 },
  lang: ReportLanguage = 'en',
): Promise<Report> {
  const words = commandWords[lang];
  const host = await findHost(folder);
  const { root, cache, fresh, output, sources } = host?.options ?? { root: folder };
  const list = await listSources(root, { output });
  const takes = (path: string) => shardOf(path) % count === number - 1;
  const files = list.sources.filter(
    ({ kind, path }) => kind === 'settings' || (kind === 'document' && takes(path)),
  );
  const content = await parseDocuments(
    { ...list, sources: files, diagnostics: [] },
    { cache, fresh, sources, takes },
  );
  if (content.assumed) return { text: `${words.badSettings}\n`, failed: true };
  if (!content.cached) return { text: `${words.nothingKept}\n`, failed: true };
  const { documents, parsed } = content;
  return {
    text: `${words.parsed(parsed, documents.length)}\n`,
    failed: false,
  };
}

/** Reads `2/8`. */
function readShare(text: string, advice: string): Share {
  const [, number = 0, count = 0] = /^(\d{1,2})\/(\d{1,2})$/.exec(text)?.map(Number) ?? [];
  if (number >= 1 && number <= count && count <= shardCount) return { number, count };
  throw new InvalidArgumentError(advice);
}
