import { isUnclean } from '../text/clean-text.js';

/**
 * Marks stand in the tree for what becomes a hole. They are made of noncharacters, which no text contains once it was
 * cleaned and which typesetting leaves alone.
 */
export type MarkKind = 'link' | 'media' | 'message' | 'anchor' | 'permalink' | 'part';

const kinds: readonly MarkKind[] = ['link', 'media', 'message', 'anchor', 'permalink', 'part'];
const kindBase = 0xfde0;
const digitBase = 0xfdd0;
const end = '\uFDEF';

const numeric = /&#(?:x([0-9a-f]+)|([0-9]+));?/gi;

/** Gives HTML whose character references stand for no character that `cleanText` replaces, in text or attributes. */
export function cleanReferences(html: string): string {
  return html.replace(numeric, (written, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0xffff && isUnclean(String.fromCharCode(code)) ? '\uFFFD' : written;
  });
}

/** Gives the mark of a hole: its kind and number. */
export function mark(kind: MarkKind, number: number): string {
  let digits = '';
  for (const digit of number.toString(16))
    digits += String.fromCharCode(digitBase + Number.parseInt(digit, 16));
  return String.fromCharCode(kindBase + kinds.indexOf(kind)) + digits + end;
}

/** A mark that was found in a text: with the whole attribute where it stands for one. */
export interface FoundMark {
  readonly kind: MarkKind;
  readonly number: number;
  /** The name of the attribute whose value the mark is. */
  readonly attribute: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Gives the marks of a text in their order. */
export function* findMarks(text: string): Generator<FoundMark> {
  for (const match of text.matchAll(/[\uFDE0-\uFDE5]([\uFDD0-\uFDDF]+)\uFDEF/g)) {
    const kind = kinds[match[0].charCodeAt(0) - kindBase];
    if (!kind) continue;
    let number = 0;
    for (const digit of match[1] ?? '') number = number * 16 + digit.charCodeAt(0) - digitBase;
    const after = match.index + match[0].length;
    const whole = kind === 'link' || kind === 'media';
    const attribute = whole
      ? /([a-z]+)="$/.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[1]
      : undefined;
    const wide = attribute === undefined ? 0 : 1;
    yield {
      kind,
      number,
      attribute,
      start: match.index - (attribute ? attribute.length + 2 : 0),
      end: after + wide,
    };
  }
}
