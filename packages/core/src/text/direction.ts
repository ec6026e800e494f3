import { codeName } from './clean-text.js';

/** A text whose characters turn no other text, and the first of those that would have. */
export interface ContainedText {
  readonly text: string;
  /** `'U+202E'`; undefined where the text is as it was. */
  readonly control?: string;
}

const pattern = /[\u061C\u200F\u202A-\u202E\u2066-\u2069]/;
const everyControl = new RegExp(pattern, 'g');
const embedding = /[\u202A\u202B\u202D\u202E]/;
const isolate = /[\u2066-\u2068]/;
const override = /[\u202D\u202E]/;
const [endOfEmbedding, firstStrong, endOfIsolate] = ['\u202C', '\u2068', '\u2069'];
/** Letters that are written from right to left, of which every script has a block here; the mark U+061C is none. */
const rightToLeft =
  /[\u0590-\u061B\u061D-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Decides whether a text holds a character that turns the order of others. */
export function hasDirectionControl(text: string): boolean {
  return pattern.test(text);
}

/**
 * Isolates a text from what stands beside it, where its invisible characters turn the order of letters: what is open is
 * closed at its end, ends of nothing go, and the whole stands between U+2068 and U+2069. Embeddings, isolates and marks
 * that are closed and stand among letters from right to left are as they should be; overrides never are.
 *
 * @see https://www.unicode.org/reports/tr9/
 * @example
 * containText('Ana\u202E') // { text: '\u2068Ana\u202E\u202C\u2069', control: 'U+202E' }
 */
export function containText(text: string): ContainedText {
  if (!pattern.test(text)) return { text };
  const { balanced, control } = balance(text);
  if (control === undefined) return { text: balanced };
  return { text: isIsolated(balanced) ? balanced : firstStrong + balanced + endOfIsolate, control };
}

/** Closes at its end what a text leaves open, and takes out what closes nothing; `control` is the first character to tell. */
export function balance(text: string): { readonly balanced: string; readonly control?: string } {
  const mixed = rightToLeft.test(text);
  const open = new OpenControls();
  let first = text.length;
  const balanced = text.replace(everyControl, (character, offset: number) => {
    const stays = open.read(character, offset);
    if (!stays || !mixed || override.test(character)) first = Math.min(first, offset);
    return stays ? character : '';
  });
  first = Math.min(first, open.firstOffset);
  return {
    balanced: balanced + open.closing,
    ...(first < text.length && { control: codeName(text.charAt(first)) }),
  };
}

/** The controls that are open at a place of a text. */
class OpenControls {
  readonly #controls: { readonly character: string; readonly offset: number }[] = [];
  #isolates = 0;

  /** Opens or closes what a character does; false where it is the end of nothing. */
  read(character: string, offset: number): boolean {
    if (isolate.test(character)) this.#isolates += 1;
    if (isolate.test(character) || embedding.test(character)) this.#controls.push({ character, offset });
    if (character === endOfIsolate) return this.#closeIsolate();
    return character !== endOfEmbedding || this.#closeEmbedding();
  }

  /** Closes the last isolate with all that is open in it. */
  #closeIsolate(): boolean {
    if (this.#isolates === 0) return false;
    this.#isolates -= 1;
    while (!isolate.test(this.#controls.pop()?.character ?? firstStrong));
    return true;
  }

  /** Closes an embedding, if it is what was opened last. */
  #closeEmbedding(): boolean {
    if (!embedding.test(this.#controls.at(-1)?.character ?? '')) return false;
    this.#controls.pop();
    return true;
  }

  get firstOffset(): number {
    return this.#controls[0]?.offset ?? Number.POSITIVE_INFINITY;
  }

  /** What closes them all, the last first. */
  get closing(): string {
    const ends = this.#controls.map(({ character }) =>
      isolate.test(character) ? endOfIsolate : endOfEmbedding,
    );
    return ends.reverse().join('');
  }
}

/** Decides whether the first character of a balanced text opens an isolate that its last one closes. */
function isIsolated(text: string): boolean {
  if (!isolate.test(text.charAt(0)) || !text.endsWith(endOfIsolate)) return false;
  return balance(text.slice(1, -1)).balanced === text.slice(1, -1);
}
