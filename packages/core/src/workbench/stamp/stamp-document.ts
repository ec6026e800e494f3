import { mergeStamps } from '../../revision/merge-stamps.js';
import { formatSourceBlocks } from '../../revision/source-blocks.js';
import { findFrontMatter } from '../../source/front-matter-range.js';
import type { Edit } from '../../text/edit.js';
import { expectList, expectText } from '../../text/expect.js';
import { findFieldLines } from './field-lines.js';
import { type StampForm, stampFormOf } from './stamp-forms.js';

/** A translation and what it is stamped with. */
export interface StampInput {
  /** The translation as it stands in its file. */
  readonly text: string;
  /** The hashes of the blocks of the original that it says, in their order. */
  readonly hashes: readonly string[];
}

/**
 * Writes into a translation what it was made from, as `sourceBlocks` in its front matter: the hashes of the blocks of the
 * original, eight a line in a folded scalar of YAML, between three quotes in TOML, on one line in JSON. Returns the edits
 * of the text: none where it says so already, and none outside of the field. What a merge has left in the field is
 * settled; undefined where a conflict holds other fields, too.
 *
 * @throws TypeError where the text or the hashes are none.
 * @example
 * stampDocument({ text: '---\ntitle: Port\n---\n', hashes: ['0a1b2c'] })
 * // [{ start: 15, end: 16, text: '\nsourceBlocks: >-\n  0a1b2c\n' }]
 */
export function stampDocument({ text, hashes }: StampInput): readonly Edit[] | undefined {
  expectText(text, 'the text of a translation');
  expectList(hashes, 'the hashes of the blocks of an original, as `hashes`');
  const range = findFrontMatter(text);
  if (!range) return [stampWithout(text, hashes)];
  const fields = text.slice(range.start, range.end);
  const form = stampFormOf(range, fields);
  const found = findFieldLines(text, { ...form.search, start: range.start, end: range.end });
  if (found === 'conflict') return undefined;
  const written = withEndings(form.write(hashes, found ? text.slice(found.start, found.end) : ''), text);
  if (found)
    return written === text.slice(found.start, found.end)
      ? []
      : [{ start: found.start, end: found.end, text: written }];
  return [
    insertion(text, range.start, withEndings(newField(form, fields, written), text), form.place(fields).at),
  ];
}

/**
 * Settles what a merge has left in the `sourceBlocks` of a translation: of two hashes that stand for one block, the one
 * that the original has now. Returns no edits where there is no conflict, and undefined where it holds other fields, too.
 *
 * @param hashes Those of the original today.
 */
export function settleStamp({ text, hashes }: StampInput): readonly Edit[] | undefined {
  const range = findFrontMatter(text);
  if (!range) return [];
  const form = stampFormOf(range, text.slice(range.start, range.end));
  const found = findFieldLines(text, { ...form.search, start: range.start, end: range.end });
  if (found === 'conflict') return undefined;
  const [ours, theirs] = found?.sides ?? [];
  if (ours === undefined || theirs === undefined) return [];
  const merged = mergeStamps(hashesIn(ours), hashesIn(theirs), hashes);
  return stampDocument({ text, hashes: merged });
}

function hashesIn(field: string): string[] {
  return field.replace(/^.*?[:=]/, '').match(/(?<![\w])[0-9a-f]{6}(?![\w])/g) ?? [];
}

function newField(form: StampForm, fields: string, written: string): string {
  const { lead, tail } = form.place(fields);
  return `${lead}${written}${tail}`;
}

/** Inserts a text as an edit, which replaces at least one character. */
function insertion(text: string, start: number, inserted: string, at: number): Edit {
  const place = start + at;
  const before = text.slice(place - 1, place);
  return { start: place - 1, end: place, text: before + inserted };
}

/** Stamps a text that has no front matter yet. */
function stampWithout(text: string, hashes: readonly string[]): Edit {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const lines = [
    '---',
    'sourceBlocks: >-',
    ...formatSourceBlocks(hashes).map((line) => `  ${line}`),
    '---',
    '',
  ];
  const first = text.slice(bom, bom + 1);
  return { start: bom, end: bom + first.length, text: withEndings(lines.join('\n'), text) + first };
}

/** Returns lines with the line ends of a text. */
function withEndings(lines: string, text: string): string {
  const ending = /\r?\n/.exec(text)?.[0] ?? '\n';
  return ending === '\n' ? lines : lines.replace(/\r?\n/g, ending);
}
