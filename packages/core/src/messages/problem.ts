import type { Facts } from '../diagnostic.js';
import type { RuleId } from '../rules/index.js';
import type { Edit } from '../text/edit.js';
import type { Severity } from '../types.js';

/** What is wrong with a message, before its key has a place. */
export interface Problem {
  readonly rule: RuleId;
  readonly key: string;
  readonly facts: Facts;
  /** Where in the text, in UTF-16 units; without it the key is the place. */
  readonly index?: number;
  readonly severity?: Severity;
  /** What mends it in the text, where that has one right answer. */
  readonly fix?: Edit;
}
