import { toLocaleTag } from '../../date/locale-tag.js';
import { sortDiagnostics } from '../../diagnostic.js';
import { quoteLines } from '../../messages/message-sheet.js';
import { onceEach } from '../../once.js';
import { expectList, expectObject, expectText } from '../../text/expect.js';
import type { Diagnostic, Source } from '../../types.js';
import { checkMessageTerms } from '../glossary/check-message-terms.js';
import { createTermFinders } from '../glossary/check-terms.js';
import type { Glossary } from '../glossary/glossary.js';
import { checkFormLists, checkSheet } from './check-sheet.js';
import { type ReadMessageFile, readMessageFiles } from './read-message-files.js';
import type { ReadSheet } from './read-sheet.js';
import { syntaxes } from './syntaxes.js';

/** The files of messages of a project, and how they are checked. */
export interface CheckMessageFilesOptions {
  /** JSON, YAML and TOML, originals and translations; a list of what is to be done, `locales/it.todo`, may stand beside. */
  readonly files: readonly Source[];
  /** The language of the originals, a BCP 47 tag: what a path names it by, `i18n/en.toml`. */
  readonly original: string;
  /** Whether every message and every plural form must be there; false by default. */
  readonly builtIn?: boolean | undefined;
  /** Names that are not translated, and may stand in every language as they are. */
  readonly kept?: readonly string[] | undefined;
  /** The terms of the project, as `readGlossary` returns them. */
  readonly glossary?: Glossary | undefined;
}

/**
 * Checks the files of messages of any project against their originals: i18next JSON, nested or flat, the tables of Hugo,
 * lists of messages with descriptions as Docusaurus has them, those of Starlight, and plain texts by their names in JSON,
 * YAML or TOML. Which file translates which, and the format of each, are found from paths and contents. Returns
 * diagnostics by file, line and column, each with its line.
 *
 * @throws TypeError where `files` are no list of paths and texts, or `original` is no language tag.
 * @example
 * checkMessageFiles({
 *   files: [{ path: 'i18n/en.json', text: '{ "bye": "Bye, {name}" }' }, { path: 'i18n/fr.json', text: '{ "bye": "Salut" }' }],
 *   original: 'en',
 * })[0]?.rule // 'message-placeholder'
 * @see CLDR plural rules, through Intl; https://www.i18next.com/misc/json-format
 */
export function checkMessageFiles(options: CheckMessageFilesOptions): Diagnostic[] {
  const { files, original, builtIn, kept } = expectMessageFiles(options);
  const sheets = readMessageFiles(files, toLocaleTag(original));
  const { glossary } = options;
  const findersFor = glossary && onceEach((language: string) => createTermFinders(glossary, language));
  const diagnostics = sheets.flatMap((read) => [
    ...checkFile(read, sheets, { builtIn, kept }),
    ...(findersFor ? checkMessageTerms(read.sheet, originalOf(read, sheets), findersFor) : []),
  ]);
  return sortDiagnostics(
    quoteLines(
      diagnostics,
      files.map(({ path, text }) => ({ file: path, text })),
    ),
  );
}

/**
 * Returns options with their defaults.
 *
 * @throws TypeError where they are none.
 */
export function expectMessageFiles(options: CheckMessageFilesOptions) {
  const {
    files,
    original,
    builtIn = false,
    kept = [],
  } = expectObject(options, 'options with `files` and `original`');
  expectList(files, 'a list of files as `files`');
  for (const file of files) {
    expectText(expectObject(file, 'a file with `path` and `text`').path, 'the path of a file as `path`');
    expectText(file.text, 'the text of a file as `text`');
  }
  expectList(kept, 'a list of names as `kept`');
  return { files, original, builtIn, kept };
}

/** A message that every original of Starlight has, and those that a translation may have besides. */
const ofStarlight = 'skipLink.label';
const optionalInStarlight = /^(?:pagefind|expressiveCode)\./;

/** Returns the original of a file; undefined where it is one, or has none. */
export function originalOf(
  { sheet, original }: Pick<ReadMessageFile, 'sheet' | 'original'>,
  sheets: readonly ReadMessageFile[],
): ReadSheet | undefined {
  if (original === sheet.file) return undefined;
  return sheets.find((each) => each.sheet.file === original)?.sheet;
}

function checkFile(
  { sheet, entries, format, plurals, original }: ReadMessageFile,
  sheets: readonly ReadMessageFile[],
  options: { readonly builtIn: boolean; readonly kept: readonly string[] },
): Diagnostic[] {
  const model = originalOf({ sheet, original }, sheets);
  const [language] = sheet.language.split('-');
  // Where a program looks next for what a regional language lacks.
  const below = sheets.filter(
    (each) =>
      each.original === original &&
      each.sheet !== sheet &&
      each.sheet.language === language &&
      original !== undefined,
  );
  const ofLists = format === 'docusaurus' ? checkFormLists(sheet, entries, plurals) : [];
  // What a list has too many stands in the place of others.
  const misplaced = new Set(
    ofLists.map(({ rule, name }) => (rule === 'message-category' ? name : undefined)),
  );
  const diagnostics = checkSheet(sheet, {
    ...options,
    syntax: syntaxes[format],
    original: model,
    below: new Set(format === 'i18next' ? below.flatMap((each) => [...each.sheet.texts.keys()]) : []),
  });
  return [
    ...diagnostics.filter(
      ({ rule, name = '' }) =>
        !(rule === 'message-placeholder' && misplaced.has(name.split('|')[0])) &&
        !(rule === 'message-unknown' && model?.texts.has(ofStarlight) && optionalInStarlight.test(name)),
    ),
    ...ofLists,
  ];
}
