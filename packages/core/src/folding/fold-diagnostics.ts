import { groupBy } from '../group-by.js';
import type { RuleId } from '../rules/index.js';
import type { Diagnostic, Severity } from '../types.js';

/** From how many problems of one rule on a report folds them. */
export const manyOfRule = 10;
/** From how many problems of one cause on they are one entry. */
const manyOfCause = 3;
/** Up to how many places a rule's problems are told apart before they are told by the folders above. */
const fewPlaces = 10;
/** Rules whose problems say little one by one: they are told by file, else by folder. */
const toldByPlace: ReadonlySet<RuleId> = new Set([
  'image-alt',
  'field-empty',
  'document-empty',
  'section-without-page',
  'text-unread',
  'term-unpaired',
]);

/** An entry of a report: one problem, or several that are told together. */
export interface Fold {
  /** Its problems, in the order of the report; never empty. */
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
  /** Why they are together: one cause, what is missing lies in one folder, or they stand in one folder or file. */
  readonly by: 'cause' | 'missing-folder' | 'place';
  /** The folder or file that they have in common; empty where they have a cause. */
  readonly where: string;
}

/** Folds the problems of one rule by cause, in the order of each entry's first problem. */
export function foldDiagnostics(diagnostics: readonly Diagnostic[]): Fold[] {
  const ofSeverities = groupBy(diagnostics, ({ severity }) => severity);
  return [...ofSeverities.values()].flatMap((ofSeverity) => {
    const first = ofSeverity[0];
    return first && toldByPlace.has(first.rule) ? foldByPlace(ofSeverity) : foldByCause(ofSeverity);
  });
}

function foldByCause(diagnostics: readonly Diagnostic[]): Fold[] {
  const ofFolders = groupBy(diagnostics, ({ absent }) => absent?.folder);
  return [...ofFolders].flatMap(([folder, inFolder]) => {
    const causes = [...groupBy(inFolder, causeOf).values()];
    if (folder !== undefined && causes.length > 1 && inFolder.length >= manyOfCause) {
      return foldOf(inFolder, 'missing-folder', folder);
    }
    return causes.flatMap((equal) =>
      equal.length >= manyOfCause || equal[0]?.absent
        ? foldOf(equal, 'cause')
        : equal.flatMap((diagnostic) => foldOf([diagnostic], 'cause')),
    );
  });
}

/** Returns what problems of one cause have in common: what is missing, or every word but the place. */
function causeOf({ absent, message, expected, advice }: Diagnostic): string {
  return absent ? absent.path : [message, expected, advice].join('\n');
}

/** Folds problems by file, and where these are many by the deepest folders that are few; fields apart from each other. */
function foldByPlace(diagnostics: readonly Diagnostic[]): Fold[] {
  const kinds = groupBy(diagnostics, ({ rule, message }) => (rule === 'field-empty' ? message : rule));
  return [...kinds.values()].flatMap((ofKind) => {
    const deepest = Math.max(...ofKind.map(({ file }) => file.split('/').length));
    let places = placesAt(ofKind, deepest);
    for (let depth = deepest - 1; depth > 0 && places.size > fewPlaces; depth--) {
      places = placesAt(ofKind, depth);
    }
    return [...places].flatMap(([where, inPlace]) =>
      inPlace.length === 1 ? foldOf(inPlace, 'cause') : foldOf(inPlace, 'place', where),
    );
  });
}

/** Groups problems by the first segments of their files' paths; a folder ends with a slash. */
function placesAt(
  diagnostics: readonly Diagnostic[],
  depth: number,
): ReadonlyMap<string, readonly Diagnostic[]> {
  return groupBy(diagnostics, ({ file }) => {
    const segments = file.split('/');
    return segments.length <= depth ? file : `${segments.slice(0, depth).join('/')}/`;
  });
}

function foldOf([first, ...others]: readonly Diagnostic[], by: Fold['by'], where = ''): Fold[] {
  return first ? [{ diagnostics: [first, ...others], by, where }] : [];
}

const severities: readonly Severity[] = ['error', 'warn', 'hint'];

/** How often a rule was broken, with one severity. */
export interface RuleCount {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly count: number;
}

/** Counts the problems of each rule: errors before warnings before hints, the most frequent first. */
export function countRules(diagnostics: readonly Diagnostic[]): RuleCount[] {
  const groups = groupBy(diagnostics, ({ rule, severity }) => `${severity} ${rule}`);
  return [...groups.values()]
    .flatMap((ofRule) => {
      const [first] = ofRule;
      return first ? [{ rule: first.rule, severity: first.severity, count: ofRule.length }] : [];
    })
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count);
}
