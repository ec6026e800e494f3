import { toLocaleTag } from '../../date/locale-tag.js';
import { diagnose, placeIn, sortDiagnostics } from '../../diagnostic.js';
import { reportProblem, withoutMark } from '../../messages/message-sheet.js';
import { applyEdits, type Edit } from '../../text/edit.js';
import type { Diagnostic, Source } from '../../types.js';
import { type CheckMessageFilesOptions, expectMessageFiles, originalOf } from './check-message-files.js';
import { findSheetProblems } from './check-sheet.js';
import { type ReadMessageFile, readMessageFiles } from './read-message-files.js';
import { readEntries, readSheet } from './read-sheet.js';
import { findRepeatedMembers } from './repeated-members.js';
import { syntaxes } from './syntaxes.js';

/** What mends a file of messages. */
export interface MessageFileFix {
  readonly file: string;
  /** In order; nothing else of the file changes. */
  readonly edits: readonly Edit[];
  /** What is wrong no more. */
  readonly fixed: readonly Diagnostic[];
}

/**
 * Mends what has one right answer in the files of messages of any project: a byte order mark; spaces at the ends, or two
 * together, where the original has none; members of JSON that stand twice with one text; a placeholder that differs from
 * that of its original in capitals alone. No text becomes empty, and what is mended once needs it no more.
 *
 * @throws TypeError where `files` are no list of paths and texts, or `original` is no language tag.
 * @example
 * fixMessageFiles({
 *   files: [{ path: 'en.json', text: '{ "bye": "Bye" }' }, { path: 'fr.json', text: '{ "bye": "Salut " }' }],
 *   original: 'en',
 * }) // [{ file: 'fr.json', edits: [{ start: 16, end: 17, text: '' }], fixed: [{ rule: 'message-spaces', … }] }]
 */
export function fixMessageFiles(options: CheckMessageFilesOptions): MessageFileFix[] {
  const { files, original, kept } = expectMessageFiles(options);
  const read = readMessageFiles(files, toLocaleTag(original));
  return files.flatMap((source) => {
    const file = read.find(({ sheet }) => sheet.file === source.path);
    if (!file) return [];
    const mark = source.text.length - withoutMark(source.text).length;
    const ofStart =
      mark > 0
        ? [fixAt({ start: 0, end: mark, text: '' }, diagnose('message-bom', placeIn(source.path)))]
        : [];
    const ofTexts = fixTexts(source, file, { kept, original: originalOf(file, read) });
    const fixes = [...ofStart, ...ofTexts];
    if (fixes.length === 0) return [];
    const moved = fixes.map(({ edit, diagnostic }, index) =>
      fixAt(index < ofStart.length ? edit : moveEdit(edit, mark), diagnostic),
    );
    return {
      file: source.path,
      edits: moved.map(({ edit }) => edit).sort((a, b) => a.start - b.start),
      fixed: sortDiagnostics(moved.map(({ diagnostic }) => diagnostic)),
    };
  });
}

/** Decides whether nothing but the removal of spaces can be meant: of different ones together, either may be. */
function isCertain(fix: Edit | undefined, text = ''): boolean {
  if (!fix) return false;
  const spaces = text.slice(fix.start, fix.end);
  return fix.text.length < spaces.length && (fix.text === '' || spaces === fix.text.repeat(spaces.length));
}

interface Fix {
  readonly edit: Edit;
  readonly diagnostic: Diagnostic;
}

function fixAt(edit: Edit, diagnostic: Diagnostic): Fix {
  return { edit, diagnostic };
}

function moveEdit({ start, end, text }: Edit, by: number): Edit {
  return { start: start + by, end: end + by, text };
}

/** Finds what mends the texts of a file, in offsets without its mark; nothing where the file would say something else then. */
function fixTexts(
  source: Source,
  file: ReadMessageFile,
  { original, kept }: { readonly original: ReturnType<typeof originalOf>; readonly kept: readonly string[] },
): Fix[] {
  const { sheet, format } = file;
  const text = withoutMark(source.text);
  const fixes = new Map<number, Fix>();
  const expected = new Map<string, Edit[]>();
  const contract = { syntax: syntaxes[format], original, below: new Set<string>(), builtIn: false, kept };
  for (const problem of original ? findSheetProblems(sheet, contract).problems : []) {
    const isSure = problem.rule !== 'message-spaces' || isCertain(problem.fix, sheet.texts.get(problem.key));
    const edit = isSure && problem.fix && editInFile(problem.key, problem.fix, { file, text });
    if (!problem.fix || !edit) continue;
    fixes.set(edit.start, fixAt(edit, reportProblem(sheet, problem)));
    expected.set(problem.key, [...(expected.get(problem.key) ?? []), problem.fix]);
  }
  for (const { name, at, edit } of /\.json$/i.test(source.path) ? findRepeatedMembers(text) : [])
    fixes.set(edit.start, fixAt(edit, diagnose('message-duplicate', placeIn(source.path, at), { name })));
  const list = [...fixes.values()].sort((a, b) => a.edit.start - b.edit.start);
  return saysAsExpected({ ...source, text }, file, list, expected) ? list : [];
}

/** Returns the edit of a text as one of its file; undefined where the text is written in another way there. */
function editInFile(
  key: string,
  { start, end, text: right }: Edit,
  { file, text }: { readonly file: ReadMessageFile; readonly text: string },
): Edit | undefined {
  const { sheet } = file;
  const [from, to] = [sheet.offsetOf(key, start), sheet.offsetOf(key, end)];
  if (from === undefined || to === undefined) return undefined;
  const said = sheet.texts.get(key) ?? '';
  const first = sheet.offsetOf(key, 0) ?? from;
  // In YAML a text may be folded over lines that it does not have.
  const isFolded = countLines(text.slice(first, from)) !== countLines(said.slice(0, start));
  const isWritten = !isFolded && text.slice(from, to) === said.slice(start, end);
  return isWritten ? { start: from, end: to, text: right } : undefined;
}

function countLines(text: string): number {
  return text.split('\n').length;
}

/** Decides whether a file says after its edits what each text should, and nothing else than before. */
function saysAsExpected(
  source: Source,
  { sheet, format, plurals }: ReadMessageFile,
  fixes: readonly Fix[],
  expected: ReadonlyMap<string, readonly Edit[]>,
): boolean {
  const edits = fixes.map(({ edit }) => edit);
  if (edits.some(({ start }, index) => start < (edits[index - 1]?.end ?? 0))) return false;
  const mended = { ...source, text: applyEdits({ text: source.text, ends: [] }, edits).text };
  const reading = readEntries(mended);
  if (!reading) return false;
  const { texts } = readSheet(mended, reading, { language: sheet.language, format, plurals, todo: [] });
  return (
    texts.size === sheet.texts.size &&
    [...sheet.texts].every(([key, before]) => {
      const changes = [...(expected.get(key) ?? [])].sort((a, b) => a.start - b.start);
      const after = applyEdits({ text: before, ends: [] }, changes).text;
      return texts.get(key) === after && (after.trim() !== '' || before.trim() === '');
    })
  );
}
