import type { Code, Construct, State, Token } from 'micromark-util-types';
import { isMark, isWide } from '../text/east-asian.js';

/**
 * Lets marks of emphasis open and close beside marks of full width, `これは**「重要」**です`: CommonMark looks for a space
 * there, which Chinese, Japanese and Korean do not write. Whatever CommonMark opens and closes, this does too.
 *
 * @see https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md
 */
export function besideWideMarks(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const { previous } = this;
      const loosen: State = (code) => {
        const token = this.events.at(-1)?.[1];
        if (token) loosenMark(token, this.sliceSerialize(token), previous, code);
        return ok(code);
      };
      return construct.tokenize.call(this, effects, loosen, nok);
    },
  };
}

/** Decides whether a text has marks of emphasis that are read otherwise beside marks of full width. */
export function hasMarksBesideWide(text: string): boolean {
  for (const { 0: run, index } of text.matchAll(/\*+|_+|~+/g)) {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + run.length)];
    if ((isWideUnit(before) || isWideUnit(after)) && (isMark(before) || isMark(after))) return true;
  }
  return false;
}

/** What stands on one side of a mark. */
interface Side {
  readonly isSpace: boolean;
  readonly isMark: boolean;
  readonly isWide: boolean;
}

function loosenMark(token: Token, written: string, previous: Code, next: Code): void {
  const [before, after] = [sideOf(previous), sideOf(next)];
  if (!before.isWide && !after.isWide) return;
  const opens = flanks(after, before);
  const closes = flanks(before, after);
  // Within a word, `_` is a letter.
  const isWord = written.startsWith('_');
  token._open ||= opens && (!isWord || !closes || before.isMark || before.isSpace);
  token._close ||= closes && (!isWord || !opens || after.isMark || after.isSpace);
}

/** Decides whether a mark belongs to its inner side. */
function flanks(inner: Side, outer: Side): boolean {
  if (inner.isSpace) return false;
  return !inner.isMark || inner.isWide || outer.isSpace || outer.isMark || outer.isWide;
}

function sideOf(code: Code): Side {
  const character = code === null || code < 0 ? ' ' : String.fromCharCode(code);
  return { isSpace: /\s/.test(character), isMark: isMark(character), isWide: isWideUnit(character) };
}

/** Of a letter beyond the first plane, one half is looked at; what else is there is no mark either. */
function isWideUnit(unit: string): boolean {
  return isWide(unit) || /[\uD840-\uD8BF\uDC00-\uDFFF]/.test(unit);
}
