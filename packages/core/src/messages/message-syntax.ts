import type { Edit } from '../text/edit.js';
import { placeholdersIn } from './placeholders.js';
import { type PluralKey, parsePluralKey, pluralKeyOf } from './plural.js';

/** How files of one kind write plural forms, contexts, and what is filled in. */
export interface MessageSyntax {
  /** Parses the plural ending of a key; undefined where there is none. */
  readonly parsePlural: (key: string) => PluralKey | undefined;
  /** Returns the key of a plural form. */
  readonly pluralKey: (key: PluralKey) => string;
  /** Finds what is filled in, each with the offset where it stands first. */
  readonly placeholdersIn: (text: string) => ReadonlyMap<string, number>;
  /** Decides whether a placeholder is the number that chooses the plural form. */
  readonly isCount: (placeholder: string) => boolean;
  /** Whether a key may be another one for a context: `read_female`. */
  readonly contexts: boolean;
  /** Whether a count of 0 may have a form of its own in every language. */
  readonly zero: boolean;
  /** Whether a message may contain another: `$t(home)`. */
  readonly nesting: boolean;
  /** Whether a name may be that of a message in another file: `common:home`. */
  readonly namespaces: boolean;
  /** Whether the formats of values, `{{day, date}}`, are ours, so that one that does not exist is a fault. */
  readonly formats: boolean;
  /** Returns the edit that mends the one placeholder that a text has besides those that it may have, where that is sure. */
  readonly recase?: (
    text: string,
    used: ReadonlyMap<string, number>,
    allowed: ReadonlySet<string>,
    wrong: string,
  ) => Edit | undefined;
}

/**
 * The syntax of i18next JSON v4, which is that of our own messages.
 *
 * @see https://www.i18next.com/misc/json-format
 */
export const i18nextSyntax: MessageSyntax = {
  parsePlural: parsePluralKey,
  pluralKey: pluralKeyOf,
  placeholdersIn,
  isCount: (placeholder) => placeholder === 'count',
  contexts: true,
  zero: true,
  nesting: true,
  namespaces: false,
  formats: true,
};
