/** The words of the interface, and what asks for them. */

import type { Place } from './place.js';

/** What fills a message: `count` chooses the plural form, `context` the form for a context. */
export interface MessageValues {
  readonly count?: number | undefined;
  readonly context?: string | undefined;
  /** Chooses among ordinals (`place_ordinal_one`), where true. */
  readonly ordinal?: boolean | undefined;
  readonly [name: string]: unknown;
}

/** Words a message of the interface in one language. */
export type Translate = (key: string, values?: MessageValues) => string;

/** The words of the interface in one locale. */
export interface LocaleWords {
  readonly t: Translate;
  /** Tells whether any language of the locale's chain has a message, in the form that the values ask for. */
  has(key: string, values?: MessageValues): boolean;
}

/** A message that a template asks for, and where. */
export interface MessageKey extends Place {
  readonly key: string;
}
