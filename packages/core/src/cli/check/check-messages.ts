import type { Command } from 'commander';
import { sortDiagnostics } from '../../diagnostic.js';
import { canonicalLanguage } from '../../locale.js';
import { loadGlossary } from '../../node/load-glossary.js';
import { findMessageFiles, isPatternWithin } from '../../node/message-files/find-message-files.js';
import { loadMessageFiles } from '../../node/message-files/load-message-files.js';
import type { Diagnostic, ReportLanguage } from '../../types.js';
import { checkMessageFiles } from '../../workbench/message-files/check-message-files.js';
import { languagesOfPaths } from '../../workbench/message-files/languages-of-paths.js';
import { checkWords } from './words.js';

/** The files of messages that are checked, by their paths, or by patterns. */
export interface MessagePlaces {
  readonly root: string;
  readonly files: readonly string[];
  readonly patterns: readonly string[];
  /** The language of the originals; English by default. */
  readonly original: string | undefined;
}

/** The files that are checked, and the language of the originals among them, a BCP 47 tag. */
export interface ChosenMessages {
  readonly paths: readonly string[];
  readonly original: string;
}

/** Finds the files of messages that are named. Ends the program where patterns or languages name nothing. */
export async function chooseMessages(
  program: Command,
  places: MessagePlaces,
  lang: ReportLanguage,
): Promise<ChosenMessages> {
  const { original: named = 'en' } = places;
  const original = canonicalLanguage(named) ?? program.error(checkWords[lang].noLanguage(named));
  const paths = await pathsOf(program, places, lang);
  const languages = languagesOfPaths(paths, original);
  if (!languages.hasOriginal) program.error(checkWords[lang].noOriginal(original, languages.tags.join(', ')));
  return { paths, original };
}

/** Checks files of messages of any project. */
export async function checkMessages(
  root: string,
  { paths, original }: ChosenMessages,
): Promise<readonly Diagnostic[]> {
  const { files, diagnostics } = await loadMessageFiles(root, paths);
  const { glossary, diagnostics: ofGlossary } = await loadGlossary(root, { original });
  const checked = checkMessageFiles({ files, original, glossary });
  return sortDiagnostics([...diagnostics, ...ofGlossary, ...checked]);
}

async function pathsOf(
  program: Command,
  { root, files, patterns }: MessagePlaces,
  lang: ReportLanguage,
): Promise<readonly string[]> {
  const words = checkWords[lang];
  for (const pattern of patterns) if (!isPatternWithin(pattern)) program.error(words.outside(pattern));
  const { paths, unmatched } = await findMessageFiles(root, patterns);
  if (unmatched.length > 0) program.error(words.unmatched(unmatched.join(', ')));
  return [...new Set([...files, ...paths])];
}
