import { foldTypography } from '../text/fold-typography.js';
import type { DiffPart } from '../types.js';
import { diffSequence } from './diff-sequence.js';

/** A word, a run of white space, or one other character; inline code is one piece, and so is a character of Han or kana. */
const piece =
  /`[^`]+`|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}_])+|\s+|[\s\S]/gu;

/**
 * Compares two versions of a text word by word. What both say is shown as it stands in the second; quotes, dashes and
 * spaces of another spelling count as the same.
 *
 * @example
 * diffWords('Run the old test', 'Run the new test')
 * // [{ type: 'same', text: 'Run the ' }, { type: 'removed', text: 'old' }, { type: 'added', text: 'new' }, { type: 'same', text: ' test' }]
 */
export function diffWords(then: string, now: string): readonly DiffPart[] {
  const earlier = then.match(piece) ?? [];
  const later = now.match(piece) ?? [];
  const runs = diffSequence(earlier.map(foldPiece), later.map(foldPiece));
  const parts: DiffPart[] = [];
  for (const {
    same,
    before: [beforeStart, beforeEnd],
    now: [nowStart, nowEnd],
  } of runs) {
    if (same) parts.push({ type: 'same', text: later.slice(nowStart, nowEnd).join('') });
    else {
      const [removed, added] = [
        earlier.slice(beforeStart, beforeEnd).join(''),
        later.slice(nowStart, nowEnd).join(''),
      ];
      if (removed !== '') parts.push({ type: 'removed', text: removed });
      if (added !== '') parts.push({ type: 'added', text: added });
    }
  }
  return parts;
}

function foldPiece(text: string): string {
  return foldTypography(text) || ' ';
}
