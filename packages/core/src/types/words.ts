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

declare global {
  /**
   * The messages that a program asks for, each with what fills it: `almanach types` declares them. Where nobody does, every
   * key may be asked for.
   */
  interface AlmanachMessages extends Record<never, never> {}
}

/** The name of a message: of those that are declared, else any text. */
export type MessageName = keyof AlmanachMessages extends never ? string : keyof AlmanachMessages & string;

/** What a message is asked for with behind its name: its values, where it needs some. */
export type MessageArguments<Name extends MessageName> = keyof AlmanachMessages extends never
  ? [values?: MessageValues]
  : Name extends keyof AlmanachMessages
    ? Record<never, never> extends AlmanachMessages[Name]
      ? [values?: AlmanachMessages[Name] & MessageValues]
      : [values: AlmanachMessages[Name] & MessageValues]
    : never;

/** Words a message of the interface in one language. */
export type Translate = <Name extends MessageName>(key: Name, ...values: MessageArguments<Name>) => string;

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
