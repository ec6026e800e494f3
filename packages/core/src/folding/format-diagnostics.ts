import { groupBy } from '../group-by.js';
import { expectList, expectObject, expectText } from '../text/expect.js';
import { shorten } from '../text/shorten.js';
import type { Diagnostic, ReportLanguage } from '../types.js';
import { expectReportLanguage, wordDiagnostics } from '../wording/word-diagnostics.js';
import { countRules, type Fold, foldDiagnostics, manyOfRule } from './fold-diagnostics.js';
import { expectReportFormat, programFormats, type ReportFormat } from './report-format.js';
import { type ReportWords, reportWords } from './report-words.js';

/** How a report is written. */
export interface FormatOptions {
  /** Writes an entry for each problem, however many have one cause; `false` by default. */
  readonly all?: boolean | undefined;
  /** The language of the report; English, `'en'`, by default. */
  readonly lang?: ReportLanguage | undefined;
  /** For people by default; `json`, `github` and `sarif` are for programs, and fold nothing. */
  readonly format?: ReportFormat | undefined;
  /** For `github` and `sarif`: where the files stand, below the root of the repository; by default they are told as they are. */
  readonly folder?: string | undefined;
}

/** How many problems an entry shows that stands for many. */
const shownExamples = 3;

/**
 * Formats diagnostics as a report: a line for each, then the line of the file where it is quoted, what was found, what was expected, what to do and the other
 * places, each on a line of its own. Ends with a line that counts them; empty where there are none.
 *
 * Where one rule is broken ten times or more, its problems stand together behind the others, below a line that says what
 * to do, and those of one cause are one entry with their number and three of their places: links to one missing page,
 * whatever their query and part; three or more links into one folder that the site does not have; three or more
 * problems in the same words; what a file or folder lacks again and again. The number of problems of each rule then
 * stands before the last line. What is broken fewer than ten times is never folded, and with `all` nothing is.
 *
 * The diagnostics are put into the words of the report's language, in whichever one they are; what a site, a plugin or
 * another program said in words of its own stays.
 *
 * For programs, `json` is a list of all that is known of each, `github` the commands that annotate lines of a pull
 * request, and `sarif` a log of SARIF 2.1.0.
 *
 * @throws TypeError where the diagnostics are no list, `lang` is no language of reports, or `format` no format of them.
 * @example
 * formatDiagnostics(library.diagnostics)                // 'content/fr/a.md:3:1 error The link `…` leads nowhere [dead-link]\n…'
 * formatDiagnostics(library.diagnostics, { all: true }) // each problem, for a program that reads it line by line
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  { all = false, lang, format, folder = '' }: FormatOptions = {},
): string {
  expectList(diagnostics, 'a list of diagnostics');
  for (const diagnostic of diagnostics) expectObject(diagnostic, 'a diagnostic');
  const language = expectReportLanguage(lang);
  const kind = expectReportFormat(format);
  expectText(folder, 'a folder as `folder`');
  const worded = wordDiagnostics(diagnostics, language);
  if (kind !== 'text') return programFormats[kind](worded, folder);
  return diagnostics.length === 0 ? '' : formatWorded(worded, { all, words: reportWords[language] });
}

function formatWorded(
  diagnostics: readonly Diagnostic[],
  { all, words }: { readonly all: boolean; readonly words: ReportWords },
): string {
  const counts = new Map(
    [...groupBy(diagnostics, ({ rule }) => rule)].map(([rule, { length }]) => [rule, length]),
  );
  const isMany = ({ rule }: Diagnostic) => !all && (counts.get(rule) ?? 0) >= manyOfRule;
  const few = diagnostics
    .filter((diagnostic) => !isMany(diagnostic))
    .map((each) => formatDiagnostic(each, words));
  const many = [...groupBy(diagnostics.filter(isMany), ({ rule }) => rule).values()].map((ofRule) =>
    formatRule(ofRule, words),
  );
  const parts = [...(few.length > 0 ? [few.join('\n')] : []), ...many];
  if (many.length > 0) parts.push(`${formatCounts(diagnostics, words)}\n${words.showAll}`);
  return `${parts.join('\n\n')}\n${formatTotals(diagnostics, words)}\n`;
}

/** Formats the problems of a rule that is broken often: what to do once, then an entry for each cause. */
function formatRule(diagnostics: readonly Diagnostic[], words: ReportWords): string {
  const advice = commonAdvice(diagnostics);
  const [first] = diagnostics;
  const head = `${first?.rule}${words.colon}${words.within(words.problems(diagnostics.length), countFiles(diagnostics, words))}`;
  const entries = foldDiagnostics(diagnostics).map((fold) => formatFold(fold, words, advice));
  return [
    head,
    ...(advice === undefined ? [] : [visible(`  ${words.labels.advice}${advice}`)]),
    ...entries,
  ].join('\n');
}

/** Returns the advice that most of the problems have; undefined where they have none. */
function commonAdvice(diagnostics: readonly Diagnostic[]): string | undefined {
  const [most] = [...groupBy(diagnostics, ({ advice }) => advice)].sort((a, b) => b[1].length - a[1].length);
  return most?.[0];
}

function formatFold(
  { diagnostics, by, where }: Fold,
  words: ReportWords,
  advice: string | undefined,
): string {
  const [first, ...others] = diagnostics;
  const times = words.within(words.times(diagnostics.length), countFiles(diagnostics, words));
  if (by === 'cause') {
    const [head = '', ...facts] = formatDiagnostic(first, words, advice).split('\n');
    if (others.length === 0) return [head, ...facts].join('\n');
    return [
      `${head} ${times}`,
      ...formatExamples(others, words, { number: shownExamples - 1, withMessage: false }),
      ...facts,
    ].join('\n');
  }
  const alike = diagnostics.every(({ message }) => message === first.message);
  const counted = alike ? `${first.message}, ${times}` : times;
  const reason = by === 'missing-folder' ? `, ${words.nothingThere}` : '';
  const severity = words.severities[first.severity];
  const head = visible(`${where} ${severity} ${counted}${reason} [${first.rule}]`);
  return [head, ...formatExamples(diagnostics, words, { number: shownExamples, withMessage: !alike })].join(
    '\n',
  );
}

/** Formats places of problems, from different files where there are some. */
function formatExamples(
  diagnostics: readonly Diagnostic[],
  { labels }: ReportWords,
  { number, withMessage }: { readonly number: number; readonly withMessage: boolean },
): string[] {
  const firsts = new Set(
    [...groupBy(diagnostics, ({ file }) => file).values()].flatMap(([first]) => first ?? []),
  );
  const rest = diagnostics.filter((diagnostic) => !firsts.has(diagnostic));
  return [...firsts, ...rest]
    .slice(0, number)
    .map(({ file, line, column, message }) =>
      visible(`  ${labels.example}${file}:${line}:${column}${withMessage ? ` ${message}` : ''}`),
    );
}

/** Formats a problem; without the advice that was written already, and then without what the sentence quotes. */
function formatDiagnostic(
  diagnostic: Diagnostic,
  { labels, severities }: ReportWords,
  written?: string,
): string {
  const {
    file,
    line,
    column,
    severity,
    message,
    rule,
    found,
    expected,
    advice,
    from,
    sourceLine,
    related = [],
  } = diagnostic;
  const lines = [`${file}:${line}:${column} ${severities[severity]} ${message} [${rule}]`];
  if (sourceLine !== undefined) lines.push(`  ${labels.line}${cutLine(sourceLine, column)}`);
  const quoted = written !== undefined && found !== undefined && message.includes(found);
  if (found !== undefined && !quoted) lines.push(`  ${labels.found}${found}`);
  if (expected !== undefined) lines.push(`  ${labels.expected}${expected}`);
  if (advice !== undefined && advice !== written) lines.push(`  ${labels.advice}${advice}`);
  if (from !== undefined) lines.push(`  ${labels.from}${from}`);
  for (const place of related) lines.push(`  ${labels.related}${place.file}:${place.line}:${place.column}`);
  return lines.map(visible).join('\n');
}

/** No line of a report quotes more of a file. */
const longestLine = 120;

/** Returns a line without its indentation; of a long one what stands around a column, from 1. */
function cutLine(text: string, column: number): string {
  const trimmed = text.trim();
  const start = Math.max(0, column - 1 - (text.length - text.trimStart().length) - longestLine / 2);
  if (trimmed.length <= longestLine) return trimmed;
  return `${start > 0 ? '…' : ''}${shorten(trimmed.slice(start), longestLine)}`;
}

/** Formats a table of the rules: how often each was broken. */
function formatCounts(diagnostics: readonly Diagnostic[], words: ReportWords): string {
  const rows = countRules(diagnostics).map(({ rule, severity, count }) => {
    const [number = '', noun = ''] = words.bySeverity[severity](count).split(/\s/);
    return { number, noun, rule };
  });
  const digits = Math.max(...rows.map(({ number }) => number.length));
  const letters = Math.max(...rows.map(({ noun }) => noun.length));
  return rows
    .map((row) => `${row.number.padStart(digits)} ${row.noun.padEnd(letters)}  ${row.rule}`)
    .join('\n');
}

function formatTotals(diagnostics: readonly Diagnostic[], { bySeverity }: ReportWords): string {
  return (['error', 'warn', 'hint'] as const)
    .map((severity) => bySeverity[severity](diagnostics.filter((each) => each.severity === severity).length))
    .join(', ');
}

function countFiles(diagnostics: readonly Diagnostic[], words: ReportWords): string {
  return words.files(new Set(diagnostics.map(({ file }) => file)).size);
}

/** Escapes what could break the line, colour a terminal or turn the order of what follows: names and texts may hold it. */
function visible(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
