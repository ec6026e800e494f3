/** How a choice is made: by the plural category of a number, of a place in a row, or by a word. */
export type ChoiceKind = 'plural' | 'selectordinal' | 'select';

/** Text that is shown as it stands: of what is quoted the braces are parentheses, so that nobody takes them for a placeholder. */
export interface TextPart {
  readonly kind: 'text';
  /** Where it stands in the message. */
  readonly at: number;
  readonly text: string;
}

/** The sign that stands for the number of the choice around it. */
export interface NumberPart {
  readonly kind: 'number';
  readonly at: number;
}

/** One of the forms of a choice. */
export interface ChoiceCase {
  /** `few`, `=0`, `female`. */
  readonly selector: string;
  /** Where the selector stands in the message. */
  readonly at: number;
  readonly parts: readonly MessagePart[];
}

/** A choice among forms: `{count, plural, one {a day} other {# days}}`. */
export interface Choice {
  readonly kind: ChoiceKind;
  /** The name of the value that chooses. */
  readonly argument: string;
  /** Where it stands in the message. */
  readonly at: number;
  /** What is taken from a number before its category is asked for; 0 by default. */
  readonly offset: number;
  readonly cases: readonly ChoiceCase[];
}

/** A part of a message with choices, in its order. What is filled in is text as it is written: `{name}`. */
export type MessagePart = TextPart | NumberPart | Choice;

/** What is wrong with how a choice is written. */
export interface ChoiceFault {
  readonly kind: 'unclosed' | 'unopened' | 'repeated' | 'stray' | 'keyword' | 'quoted';
  readonly at: number;
  /** What stands there: a selector, a word, what stands between two forms. */
  readonly found: string;
  /** The word that is meant. */
  readonly expected?: string;
}

/** A message with choices, as data. */
export interface ChoiceReading {
  readonly parts: readonly MessagePart[];
  readonly faults: readonly ChoiceFault[];
}

/** Lists the choices of a message, those within others behind these. */
export function choicesIn(parts: readonly MessagePart[]): Choice[] {
  return parts.flatMap((part) =>
    part.kind === 'text' || part.kind === 'number'
      ? []
      : [part, ...part.cases.flatMap((each) => choicesIn(each.parts))],
  );
}
