import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/workbench/index.js';
import { isPlainlyCurrent, tellingBlocks } from '../../../src/workbench/status/plainly-current.js';

const original = readBlocks('# Port\n\nShips call here at night.\n\n- `quay` 12\n', { path: 'a.md' });
const stamp = original.map(({ hash }) => hash);

function look(text: string, hashes: readonly string[] = stamp): boolean {
  return isPlainlyCurrent(original, tellingBlocks(original), { stamp: hashes, text });
}

describe('isPlainlyCurrent', () => {
  it('sees a translation whose stamp is that of today', () => {
    expect(look('# Le port\n\nLes navires accostent ici la nuit.\n\n- `quay` 12\n')).toBe(true);
  });

  it('sees one that has words of the original inside longer ones', () => {
    expect(look('# Le port\n\nPartnerships recall nothere at nightfall.\n')).toBe(true);
  });

  it.each([
    ['a sentence that is as in the original', '# Le port\n\nShips call here at night.\n', stamp],
    ['one whose lines and emphasis are others', '# Le port\n\n> Ships *call*\n> here at   night.\n', stamp],
    ['one at the end of the text', '# Le port\n\nShips call here at night', stamp],
    [
      'one whose words stand between marks',
      '# Le port\n\n**Ships** _call_ [here](/x) at **night**.\n',
      stamp,
    ],
    ['another hash', '# Le port\n', ['000000', ...stamp.slice(1)]],
    ['a hash less', '# Le port\n', stamp.slice(1)],
    ['hashes in another order', '# Le port\n', [...stamp].reverse()],
  ])('looks closer at %s', (_, text, hashes) => {
    expect(look(text, hashes)).toBe(false);
  });
});
