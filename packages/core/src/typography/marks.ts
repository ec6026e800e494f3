import type { Edit } from '../text/edit.js';
import {
  address,
  classAfter,
  classBefore,
  isEdge,
  isLetterBefore,
  opaque,
  startOfSpaces,
  tag,
} from './character.js';
import type { Rule } from './convention.js';
import { spaceEdit } from './space-edit.js';

/** The space before each mark; empty for none. */
export type MarkSpaces = Readonly<Record<';' | ':' | '!' | '?', string>>;

/**
 * Creates the rule of the space before `;` and `:`, and before a run of `!` and `?`. It corrects an existing space if
 * the mark ends something. It inserts a missing one only after a letter or a closing mark, and before a space, a
 * closing mark or the end: never in 12:30, 16:9, `std::vector` or `a?b`.
 */
export function setMarks(spaces: MarkSpaces): Rule {
  return (text) => {
    const edits: Edit[] = [];
    for (const { 0: mark, index: at } of text.matchAll(/[;:]|[!?]+/g)) {
      const space = spaces[mark.charAt(0) as keyof MarkSpaces];
      const start = startOfSpaces(text, at);
      const end = at + mark.length;
      if (start === at) {
        if (space === '' || !followsWord(text, at, mark) || !endsClause(text, end, mark)) continue;
        edits.push({ start: at, end: at + 1, text: space + mark.charAt(0) });
      } else if (followsText(text, start, space) && endsSentence(text, end, mark)) {
        edits.push(...spaceEdit(text, start, at, space));
      }
    }
    return edits;
  };
}

/** Decides whether spaces follow a text, and not the start of a line or an opening mark. */
function followsText(text: string, start: number, space: string): boolean {
  const before = text.charAt(start - 1);
  if (isEdge(before) || '«“‘‹„'.includes(before)) return false;
  // `https://a.example ?` must not become an address that ends in a question mark.
  if (before === address) return space !== '';
  if (before === '"' || before === "'") return classBefore(text, start - 1) === 'word';
  return classBefore(text, start) !== 'open';
}

function followsWord(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  if (isHigh(mark) && endsName(text, at)) return false;
  if (before === address || before === '') return false;
  if (isLetterBefore(text, at) || ')]»”’›…'.includes(before)) return true;
  if (before === '"' || before === "'") return classBefore(text, at - 1) === 'word';
  if (before === tag) return isLetterBefore(text, startOfTag(text, at));
  // `};` is code.
  return before === '}' && mark !== ';';
}

const longestName = 60;

/** What no word of prose holds, but a name of code that may end in a mark: `block_given?`, `user.save!`, `Array#any?`. */
const nameSign = /[\p{L}\d](?:_|[.#]\p{Ll})/u;

function endsName(text: string, at: number): boolean {
  const [word = ''] = text
    .slice(Math.max(0, at - longestName), at)
    .split(/[^\p{L}\p{M}\d_.#]/u)
    .slice(-1);
  return nameSign.test(word);
}

function startOfTag(text: string, end: number): number {
  let start = end;
  while (text.charAt(start - 1) === tag) start--;
  return start;
}

function endsClause(text: string, end: number, mark: string): boolean {
  const next = text.charAt(end);
  if (next === '»' || next === '”' || classAfter(text, end) === 'space') return true;
  if (next === '’' || next === '"' || next === "'") {
    const behind = classAfter(text, end + 1);
    return behind !== 'word' && behind !== 'open';
  }
  return isHigh(mark) && ')]…'.includes(next);
}

/** Decides whether a mark with a space before it ends a sentence: a quotation, a note or a dash may follow directly. */
function endsSentence(text: string, end: number, mark: string): boolean {
  const next = text.charAt(end);
  if (endsClause(text, end, mark) || '«“—–'.includes(next) || next === opaque || next === tag) return true;
  return isHigh(mark) && (next === ',' || (next === '.' && classAfter(text, end + 1) !== 'word'));
}

/** Decides whether a mark is `!` or `?`: before a bracket, the others make faces, `:)` and `;)`. */
function isHigh(mark: string): boolean {
  return mark !== ':' && mark !== ';';
}
