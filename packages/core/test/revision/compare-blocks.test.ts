import { describe, expect, it } from 'vitest';
import { compareBlocks } from '../../src/revision/compare-blocks.js';
import { readBlocks } from '../../src/source/read-blocks.js';

const read = (text: string) => readBlocks(text, { path: 'a.md' });
const hashesOf = (text: string) => read(text).map(({ hash }) => hash);

const original = `# The harbour

Ships come in at night, all year round.

They leave at dawn, when the tide turns.

## Tides

- The spring tide
- The neap tide, on the 7th
`;
const french = `# Le port

Les navires arrivent la nuit, toute l’année.

Ils repartent à l’aube, quand la marée tourne.

## Les marées

- La marée de vive-eau
- La marée de morte-eau, le 7
`;

/** Returns the states by the text of the original, or of the translation where that is all. */
function statesOf(now: string, options: { before?: string; stamp?: string } = {}, translation = french) {
  const { before, stamp } = options;
  const reports = compareBlocks({
    now: read(now),
    before: before === undefined ? undefined : read(before),
    stamp: stamp === undefined ? undefined : hashesOf(stamp),
    translation: read(translation),
  });
  return reports
    .filter(({ state }) => state !== 'current')
    .map(({ state, line, original: today, text }) => `${state} ${line ?? '-'} ${today?.text ?? text}`);
}

describe.each([['stamp'], ['before']] as const)('compareBlocks with %s', (basis) => {
  it('says nothing of what is equal', () => {
    expect(statesOf(original, { [basis]: original })).toEqual([]);
  });

  it('says which block changed, with its place in the translation', () => {
    expect(statesOf(original.replace('at dawn', 'at noon'), { [basis]: original })).toEqual([
      'changed 5 They leave at noon, when the tide turns.',
    ]);
  });

  it('tells a new block', () => {
    const now = original.replace('## Tides', 'A lamp shows the way.\n\n## Tides');
    expect(statesOf(now, { [basis]: original })).toEqual(['new - A lamp shows the way.']);
  });

  it('tells a block that was removed, by its translation', () => {
    const now = original.replace('They leave at dawn, when the tide turns.\n\n', '');
    expect(statesOf(now, { [basis]: original })).toEqual([
      'removed 5 Ils repartent à l’aube, quand la marée tourne.',
    ]);
  });

  it('tells a block that moved, and nothing else of it', () => {
    const moved =
      original.replace('Ships come in at night, all year round.\n\n', '') +
      '\nShips come in at night, all year round.\n';
    expect(statesOf(moved, { [basis]: original })).toEqual([
      'moved 3 Ships come in at night, all year round.',
    ]);
  });

  it('tells what was never translated', () => {
    const translation = french.replace(
      'Ils repartent à l’aube, quand la marée tourne.',
      'They leave at dawn, when the tide turns.',
    );
    expect(statesOf(original, { [basis]: original }, translation)).toEqual([
      'untranslated 5 They leave at dawn, when the tide turns.',
    ]);
  });
});

describe('compareBlocks', () => {
  it('shows what changed where the older version is available', () => {
    const now = original.replace('at dawn', 'at noon');
    const reports = compareBlocks({ now: read(now), before: read(original), translation: read(french) });
    expect(reports.find(({ state }) => state === 'changed')).toEqual({
      state: 'changed',
      kind: 'paragraph',
      line: 5,
      text: 'Ils repartent à l’aube, quand la marée tourne.',
      original: { line: 5, text: 'They leave at noon, when the tide turns.' },
      before: { line: 5, text: 'They leave at dawn, when the tide turns.' },
      words: 8,
      diff: [
        { type: 'same', text: 'They leave at ' },
        { type: 'removed', text: 'dawn' },
        { type: 'added', text: 'noon' },
        { type: 'same', text: ', when the tide turns.' },
      ],
    });
  });

  it('finds by alignment alone what is missing and what is too much', () => {
    const shorter = french.replace('- La marée de morte-eau, le 7\n', '');
    expect(statesOf(original, {}, shorter)).toEqual(['new - The neap tide, on the 7th']);
    expect(statesOf(original, {}, `${french}\n### Note du traducteur\n`)).toEqual([
      'removed 12 Note du traducteur',
    ]);
  });
});
