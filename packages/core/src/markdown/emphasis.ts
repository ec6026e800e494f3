import { attention } from 'micromark-core-commonmark';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import type { Construct, Extension, Point, Token } from 'micromark-util-types';
import { type MarkKind, pairMarks } from './pair-marks.js';
import { besideWideMarks } from './wide-marks.js';

/*
 * micromark looks back through all of a paragraph for what each mark of emphasis closes, also where nothing does, so that
 * a text of such marks costs it the square of its length. These resolve the same marks to the same emphases in a time
 * that grows with the length.
 */

const [asterisk, underscore, tilde] = [42, 95, 126] as const;

const emphases: MarkKind = {
  type: 'attentionSequence',
  isMatch: (opener, closer) => {
    const [opened, closed] = [lengthOf(opener), lengthOf(closer)];
    const isBoth = opener._close || closer._open;
    return !(isBoth && closed % 3 !== 0 && (opened + closed) % 3 === 0);
  },
  keyOf: (mark, code) => `${code}${mark._open ? 'o' : ''}${lengthOf(mark) % 3}`,
  pair: (opener, closer) => {
    const isStrong = lengthOf(opener) > 1 && lengthOf(closer) > 1;
    const use = isStrong ? 2 : 1;
    const start = move(opener.end, -use);
    const end = move(closer.start, use);
    const type = isStrong ? 'strongSequence' : 'emphasisSequence';
    const pair = {
      group: { type: isStrong ? 'strong' : 'emphasis', start: { ...start }, end: { ...end } },
      opening: { type, start: { ...start }, end: { ...opener.end } },
      text: {
        type: isStrong ? 'strongText' : 'emphasisText',
        start: { ...opener.end },
        end: { ...closer.start },
      },
      closing: { type, start: { ...closer.start }, end: { ...end } },
    } as const;
    opener.end = start;
    closer.start = end;
    return pair;
  },
};

const deletions: MarkKind = {
  type: 'strikethroughSequenceTemporary',
  isMatch: (opener, closer) => lengthOf(opener) === lengthOf(closer),
  keyOf: (mark) => `${lengthOf(mark)}`,
  pair: (opener, closer) => {
    opener.type = 'strikethroughSequence';
    closer.type = 'strikethroughSequence';
    return {
      group: { type: 'strikethrough', start: { ...opener.start }, end: { ...closer.end } },
      opening: opener,
      text: { type: 'strikethroughText', start: { ...opener.end }, end: { ...closer.start } },
      closing: closer,
    };
  },
};

const emphasis: Construct = {
  ...attention,
  resolveAll: (events, context) => pairMarks(events, context, emphases),
};

/** How marks of emphasis are read. */
export interface MarkOptions {
  /** Opens and closes emphases beside marks of full width too. */
  readonly eastAsian?: boolean | undefined;
  /** Reads `~a~` as deleted too; true by default. */
  readonly singleTilde?: boolean | undefined;
}

/** Returns the syntax of `*` and `_`, which stands before the one of CommonMark. */
export function emphasisSyntax({ eastAsian }: MarkOptions = {}): Extension {
  const construct = eastAsian ? besideWideMarks(emphasis) : emphasis;
  return { text: { [asterisk]: construct, [underscore]: construct }, insideSpan: { null: [construct] } };
}

/** Returns the syntax of `~~`, and of `~` where a single one counts: in texts it stands for "about", `10~20`. */
export function deletionSyntax({ eastAsian, singleTilde }: MarkOptions = {}): Extension {
  const syntax = gfmStrikethrough({ singleTilde });
  const strict = syntax.text?.[tilde] as Construct;
  const deletion: Construct = {
    ...(eastAsian ? besideWideMarks(strict) : strict),
    resolveAll: (events, context) => pairMarks(events, context, deletions),
  };
  return { ...syntax, text: { [tilde]: deletion }, insideSpan: { null: [deletion] } };
}

function lengthOf({ start, end }: Token): number {
  return end.offset - start.offset;
}

/** Returns a point some characters further on in its line. */
function move(point: Point, by: number): Point {
  return {
    ...point,
    column: point.column + by,
    offset: point.offset + by,
    _bufferIndex: point._bufferIndex + by,
  };
}
