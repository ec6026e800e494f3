import { canonicalLanguage } from '../../locale.js';
import { readSettings } from '../../node/index.js';
import { findMessageFiles } from '../../node/message-files/find-message-files.js';
import { fixFiles } from '../../node/message-files/fix-files.js';
import { loadMessageFiles } from '../../node/message-files/load-message-files.js';
import type { ReportLanguage } from '../../types.js';
import { wordDiagnostics } from '../../wording/word-diagnostics.js';
import { checkWords } from './words.js';

/**
 * Mends files of messages, and says what was mended and which files were left alone.
 *
 * @param original The language of the originals, a BCP 47 tag.
 */
export async function fixMessages(
  root: string,
  { paths, original }: { readonly paths: readonly string[]; readonly original: string },
  lang: ReportLanguage,
): Promise<string> {
  const words = checkWords[lang];
  const { files } = await loadMessageFiles(root, paths);
  const { fixed, left } = await fixFiles(root, files, original);
  return [
    ...wordDiagnostics(fixed, lang).map(
      ({ file, line, column, message, rule }) =>
        `${file}:${line}:${column} ${words.mended} ${message} [${rule}]\n`,
    ),
    ...left.map((file) => `${words.leftAlone(file)}\n`),
  ].join('');
}

/** Mends the words of a site, beside those of its first language. */
export async function fixSite(folder: string, lang: ReportLanguage): Promise<string> {
  const { site } = await readSettings(folder);
  const original = canonicalLanguage(site?.locales[0]?.code ?? '');
  if (original === undefined) return '';
  const { paths } = await findMessageFiles(folder, ['locales/*.json']);
  return fixMessages(folder, { paths, original }, lang);
}
