import { expect, it } from 'vitest';
import { compareBlocks, readBlocks } from '../../src/workbench/index.js';

const blocks = (text: string) => readBlocks(text, { path: 'a.md' });

it('takes the heading of a section that was added for new, and not that of the section behind it', () => {
  const before = blocks('# Port\n\nShips call at `eight`.\n\n## Night\n\nAll is dark but `lamp`.\n');
  const now = blocks(
    '# Port\n\nShips call at `eight`.\n\n## Noon\n\nIt is warm.\n\nCranes turn.\n\n## Night\n\nAll is dark but `lamp`.\n',
  );
  const translation = blocks(
    '# Le port\n\nLes navires accostent à `eight`.\n\n## La nuit\n\nTout est sombre sauf `lamp`.\n',
  );
  const fresh = compareBlocks({ now, translation }).filter(({ state }) => state === 'new');
  expect(fresh.map(({ original }) => original?.text)).toEqual(['Noon', 'It is warm.', 'Cranes turn.']);
  expect(compareBlocks({ now: before, translation }).every(({ state }) => state === 'current')).toBe(true);
});

it('takes a heading for new that has another depth than the one before', () => {
  const now = blocks('# Port\n\n## Noon\n\nIt is warm and still.\n\n### Evening\n\nThe wind `rises` now.\n');
  const translation = blocks('# Le port\n\n## Midi\n\nIl fait chaud et calme.\n');
  const fresh = compareBlocks({ now, translation }).filter(({ state }) => state === 'new');
  expect(fresh.map(({ original }) => original?.text)).toEqual(['Evening', 'The wind `rises` now.']);
});
