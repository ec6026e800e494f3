import { type RuleId, rules } from './rules/index.js';
import type { Rule } from './rules/rule.js';
import { shorten } from './text/shorten.js';
import type {
  AbsentPath,
  CheckSetting,
  Diagnostic,
  ParsedDocument,
  Place,
  Position,
  Severity,
} from './types.js';

const longestQuote = 120;

/** The facts of a problem: its rule's sentence and the report are filled with them. */
export interface Facts {
  /** What stands there. */
  readonly found?: string | undefined;
  /** What should stand there. */
  readonly expected?: string | undefined;
  /** The field, key, message or file that the problem is about. */
  readonly name?: string | undefined;
  /** The names of several that are told at once, instead of `name`, `found` and `expected`. */
  readonly names?: readonly [string, ...string[]] | undefined;
  /** What to do, where it is more precise than the rule's own advice. */
  readonly advice?: string | undefined;
  /** The other places of a conflict. */
  readonly related?: readonly Place[] | undefined;
  /** What is missing, where others may miss it too. */
  readonly absent?: AbsentPath | undefined;
}

/** A problem that is not yet in words: the rule that is broken, the place and the facts. */
export interface Finding {
  readonly rule: RuleId;
  readonly place: Place;
  readonly facts?: Facts;
}

/** Puts a finding into words. */
export function describeFinding({ rule, place, facts }: Finding): Diagnostic {
  return diagnose(rule, place, facts);
}

/**
 * Reports a problem: the diagnostic of a rule at a place, whose sentence comes from the table of rules.
 *
 * @example
 * diagnose('field-unknown', { file: 'content/fr/a.md', line: 2, column: 1 }, { name: 'titel', expected: 'title' }).message
 * // 'Unknown field `titel`'
 */
export function diagnose(rule: RuleId, place: Place, given: Facts = {}): Diagnostic {
  const { severity, message, several, advice }: Rule = rules[rule];
  const facts = { ...given, ...(given.names && factsOfNames(given.names)) };
  const action = facts.advice ?? advice;
  return {
    rule,
    severity: severity as Severity,
    file: place.file,
    line: place.line,
    column: place.column,
    message: fillSentence((facts.names && facts.names.length > 1 && several) || message, facts),
    ...(facts.name !== undefined && { name: quote(facts.name) }),
    ...(facts.found !== undefined && { found: quote(facts.found) }),
    ...(facts.expected !== undefined && { expected: facts.expected }),
    ...(action && { advice: action }),
    ...(facts.related && facts.related.length > 0 && { related: facts.related.map(placeOf) }),
    ...(facts.absent && { absent: facts.absent }),
  };
}

/** Returns the facts of one or of several that are told at once. */
function factsOfNames(names: readonly [string, ...string[]]): Facts {
  const list = names.join(', ');
  return names.length === 1
    ? { name: names[0] }
    : { name: list, found: String(names.length), expected: list };
}

/** Fills the facts of a problem into the sentence of its rule. */
export function fillSentence(
  sentence: string,
  facts: Readonly<Partial<Record<'found' | 'expected' | 'name', string | undefined>>>,
): string {
  return sentence.replace(/\{(found|expected|name)\}/g, (_, key: keyof typeof facts) =>
    quote(facts[key] ?? ''),
  );
}

/** Returns a quoted text on one line, as long as a line of a report may be. */
function quote(text: string): string {
  return shorten(text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), longestQuote);
}

function placeOf({ file, line, column }: Place): Place {
  return { file, line, column };
}

/** Returns the place of a position in a file; the start of the file where there is no position. */
export function placeIn(file: string, position?: Pick<Position, 'line' | 'column'>): Place {
  return { file, line: position?.line ?? 1, column: position?.column ?? 1 };
}

/**
 * Adds the names of the functions that made texts of data to what is reported of them, and puts the file that holds a
 * document among others in the place of its own.
 */
export function nameOrigins(
  diagnostics: readonly Diagnostic[],
  documents: readonly Pick<ParsedDocument, 'file' | 'from' | 'within'>[],
): readonly Diagnostic[] {
  const origins = new Map(
    documents.flatMap(({ file, from }) => (from === undefined ? [] : [[file, from] as const])),
  );
  const files = new Set(documents.flatMap(({ file, within }) => (within === undefined ? file : [])));
  const holders = new Map(
    documents.flatMap(({ file, within }) =>
      within === undefined || files.has(file) ? [] : [[file, within] as const],
    ),
  );
  if (origins.size + holders.size === 0) return diagnostics;
  const inHolder = <Placed extends Place>(place: Placed): Placed => {
    const file = holders.get(place.file);
    return file === undefined ? place : { ...place, file };
  };
  return diagnostics.map((diagnostic) => {
    const from = diagnostic.from ?? origins.get(diagnostic.file);
    const { related } = diagnostic;
    return {
      ...inHolder(diagnostic),
      ...(related && { related: related.map(inHolder) }),
      ...(from !== undefined && { from }),
    };
  });
}

/** Orders diagnostics by file, line, column and rule, so that a report never depends on the order of the work. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

/** Compares texts by code unit: the same everywhere, whatever the machine's locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Applies the severities that a site sets to diagnostics; those that are `off` are left out. What a locale lacks is judged
 * where it would stand.
 * Of several settings that fit a file, the one of the deepest folder wins, then the later one. What readers write stops no
 * site: an error that is set for every text is none in their comments.
 */
export function applyChecks(
  diagnostics: readonly Diagnostic[],
  checks: readonly CheckSetting[],
): Diagnostic[] {
  if (checks.length === 0) return [...diagnostics];
  return diagnostics.flatMap((diagnostic) => {
    const check = deepestCheck(diagnostic, checks);
    if (!check) return isOff(diagnostic) ? [] : [diagnostic];
    if (check.level === 'error' && isOfReaders(diagnostic, check)) return [diagnostic];
    return check.level === 'off' ? [] : [{ ...diagnostic, severity: check.level }];
  });
}

/** Finds the setting that decides of a problem; undefined where none fits. */
function deepestCheck(diagnostic: Diagnostic, checks: readonly CheckSetting[]): CheckSetting | undefined {
  const path = judgedPath(diagnostic);
  let deepest: CheckSetting | undefined;
  for (const check of checks) {
    const fits = check.rule === diagnostic.rule && path.startsWith(check.folder);
    if (fits && (!deepest || check.folder.length >= deepest.folder.length)) deepest = check;
  }
  return deepest;
}

/** Decides whether a problem is told to those sites alone that ask for it. */
function isOff({ rule }: Diagnostic): boolean {
  return Object.hasOwn(rules, rule) && rules[rule].severity === 'off';
}

function judgedPath({ rule, file, expected = file }: Diagnostic): string {
  return rule === 'translation-missing' ? expected : file;
}

function isOfReaders({ file, rule }: Diagnostic, { folder }: CheckSetting): boolean {
  return file.startsWith('comments/') && folder === '' && !rule.startsWith('comments-');
}
