import { type Choice, type ChoiceCase, type ChoiceReading, choicesIn, type MessagePart } from './choice.js';

/** Which form each choice takes, by what it chooses by. */
export type Selections = ReadonlyMap<string, string>;

/** What a message says where its choices are made. */
export interface Variant {
  readonly selections: Selections;
  /** Where in the message the last form stands that was chosen; undefined where all are `other`. */
  readonly at: number | undefined;
  readonly text: string;
  /** Returns where in the message a unit of the text stands. */
  readonly locate: (index: number) => number;
}

/** Of a message with more forms the rest is not compared. */
const most = 200;

/** Returns the name under which selections know a choice: all by one value are made alike. */
export function choiceName({ argument, kind }: Choice): string {
  return `${argument} ${kind}`;
}

/**
 * Lists what a message says, first with `other` in each choice, then with each of its forms in turn, within those that it
 * stands in.
 *
 * @example
 * variantsOf(readChoices('{n, plural, one {a day} other {# days}}')).map(({ text }) => text) // ['{n} days', 'a day']
 */
export function variantsOf(reading: ChoiceReading): Variant[] {
  const variants = [variantOf(reading.parts, { selections: new Map(), at: undefined })];
  const walk = (parts: readonly MessagePart[], around: Selections): void => {
    for (const choice of choicesIn(parts).filter((each) => parts.includes(each)))
      for (const each of choice.cases) {
        if (variants.length >= most) return;
        const selections = new Map(around).set(choiceName(choice), each.selector);
        if (each.selector !== 'other') variants.push(variantOf(reading.parts, { selections, at: each.at }));
        walk(each.parts, selections);
      }
  };
  walk(reading.parts, new Map());
  return variants;
}

/** Returns what a message says where its choices are made as those of another, or in the nearest way that it has. */
export function renderChoices(parts: readonly MessagePart[], selections: Selections): string {
  return piecesOf(parts, selections, undefined)
    .map(({ text }) => text)
    .join('');
}

interface Piece {
  readonly at: number;
  readonly text: string;
}

function variantOf(
  parts: readonly MessagePart[],
  { selections, at }: Pick<Variant, 'selections' | 'at'>,
): Variant {
  const pieces = piecesOf(parts, selections, undefined);
  return {
    selections,
    at,
    text: pieces.map(({ text }) => text).join(''),
    locate(index) {
      let left = index;
      for (const piece of pieces) {
        if (left < piece.text.length) return piece.at + left;
        left -= piece.text.length;
      }
      const last = pieces.at(-1);
      return last ? last.at + last.text.length : 0;
    },
  };
}

function piecesOf(
  parts: readonly MessagePart[],
  selections: Selections,
  number: string | undefined,
): Piece[] {
  return parts.flatMap((part): Piece[] => {
    if (part.kind === 'text') return [part];
    if (part.kind === 'number') return [{ at: part.at, text: `{${number}}` }];
    const chosen = chooseCase(part, selections.get(choiceName(part)));
    const inner = part.kind === 'select' ? number : part.argument;
    return chosen ? piecesOf(chosen.parts, selections, inner) : [];
  });
}

/** The names that say the same in other languages, or in another way. */
const alike: ReadonlyMap<string, string> = new Map([
  ['=0', 'zero'],
  ['=1', 'one'],
  ['=2', 'two'],
  ['zero', '=0'],
  ['one', '=1'],
  ['two', '=2'],
]);

function chooseCase({ cases }: Choice, wanted = 'other'): ChoiceCase | undefined {
  for (const name of [wanted, alike.get(wanted), 'other']) {
    const found = cases.find(({ selector }) => selector === name);
    if (found) return found;
  }
  return cases.at(-1);
}
