/** Sources, places in them, dates as text and problems. */

import type { RuleId } from '../rules/index.js';

/** A locale's code as `site.yaml` names it, `'fr'`: it names the folder below `content/`. */
export type LocaleCode = string;

/** An ISO 8601 calendar date without a zone, `'2015-04-07'`. */
export type PlainDate = string;

/** An instant as ISO 8601 text with an offset, `'2019-04-17T07:59:00Z'`. */
export type Moment = string;

/** Anything with a calendar year, month (1 to 12) and day, such as a `Temporal.PlainDate`. */
export interface DateLike {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A file that was read: its path below the root, with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A position in a text: line and column, both from 1, and the offset in UTF-16 units from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A position in a file that can be named to its author. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A language that problems are told in. */
export type ReportLanguage = 'en' | 'fr';

export type Severity = 'error' | 'warn' | 'hint';

/** What a link or a picture names and the site does not have. */
export interface AbsentPath {
  /** Its path from the root of its language, without extension, query and part: links that share it have one cause. */
  readonly path: string;
  /** The highest folder on the way there in which the site has nothing. */
  readonly folder?: string;
}

/** A problem at a place. `related` names the other places of a conflict. */
export interface Diagnostic extends Place {
  /** The id of the rule, `'dead-link'`. */
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The whole problem in one sentence: in English, or the language that was asked for. */
  readonly message: string;
  /** The field, key, message or file that the problem is about. */
  readonly name?: string;
  readonly found?: string;
  readonly expected?: string;
  /** What the author can do about it. */
  readonly advice?: string;
  readonly related?: readonly Place[];
  /** The line itself, where the problem is one of words in a file of messages. */
  readonly sourceLine?: string;
  /** The name of the function that yielded the text, where no file holds it. */
  readonly from?: string;
  /** What is missing, where a link or a picture leads nowhere. */
  readonly absent?: AbsentPath;
}
