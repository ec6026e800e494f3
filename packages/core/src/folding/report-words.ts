import type { ReportLanguage, Severity } from '../types.js';

/** The words of a report around the diagnostics themselves. */
export interface ReportWords {
  readonly severities: Readonly<Record<Severity, string>>;
  /** What stands before a fact, with the space that the language has there. */
  readonly labels: Readonly<
    Record<'line' | 'found' | 'expected' | 'advice' | 'from' | 'related' | 'example', string>
  >;
  /** What stands between a rule and what is said of it. */
  readonly colon: string;
  readonly problems: (number: number) => string;
  readonly files: (number: number) => string;
  readonly times: (number: number) => string;
  readonly bySeverity: Readonly<Record<Severity, (number: number) => string>>;
  /** Joins what was counted and where. */
  readonly within: (counted: string, files: string) => string;
  /** What is said of a folder that links lead to. */
  readonly nothingThere: string;
  /** How to see every problem. */
  readonly showAll: string;
}

/** Counts in English, where 1 alone is singular. */
const english =
  (noun: string) =>
  (number: number): string =>
    `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Counts in French, where 0 is singular, too. */
const french =
  (noun: string, plural = `${noun}s`) =>
  (number: number): string =>
    `${number}\u00A0${number < 2 ? noun : plural}`;

/** The words of reports by language. */
export const reportWords: Readonly<Record<ReportLanguage, ReportWords>> = {
  en: {
    severities: { error: 'error', warn: 'warn', hint: 'hint' },
    labels: {
      line: 'line: ',
      found: 'found: ',
      expected: 'expected: ',
      advice: 'do: ',
      from: 'from: ',
      related: 'see: ',
      example: 'at: ',
    },
    colon: ': ',
    problems: english('problem'),
    files: english('file'),
    times: english('time'),
    bySeverity: { error: english('error'), warn: english('warning'), hint: english('hint') },
    within: (counted, files) => `${counted} in ${files}`,
    nothingThere: 'where the site has nothing',
    showAll: 'almanach check --all shows each of them',
  },
  fr: {
    severities: { error: 'erreur', warn: 'avertissement', hint: 'conseil' },
    labels: {
      line: 'ligne\u00A0: ',
      found: 'trouvé\u00A0: ',
      expected: 'attendu\u00A0: ',
      advice: 'à faire\u00A0: ',
      from: 'issu de\u00A0: ',
      related: 'voir\u00A0: ',
      example: 'là\u00A0: ',
    },
    colon: '\u00A0: ',
    problems: french('problème'),
    files: french('fichier'),
    times: french('fois', 'fois'),
    bySeverity: { error: french('erreur'), warn: french('avertissement'), hint: french('conseil') },
    within: (counted, files) => `${counted} dans ${files}`,
    nothingThere: 'où le site n’a rien',
    showAll: 'almanach check --all les montre tous',
  },
};
