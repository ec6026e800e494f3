import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readDescriptions, readTexts, tables, writeMessageTable } from '../../scripts/message-table.js';

const workspace = resolve(import.meta.dirname, '../../../..');
const table = readFileSync(join(workspace, 'docs/messages.md'), 'utf8');

it.each(tables)('describes each of %s for translators', (_, file = '') => {
  const descriptions = readDescriptions(table);
  const texts = readTexts(join(workspace, file));
  expect([...texts.keys()].filter((key) => !descriptions.get(key))).toEqual([]);
});

it('stands as the files of words have it: `npm run locale` writes it anew', () => {
  const top = mkdtempSync(join(tmpdir(), 'almanach-messages-'));
  for (const file of ['docs/messages.md', ...tables.map(([, file = '']) => file)]) {
    mkdirSync(dirname(join(top, file)), { recursive: true });
    cpSync(join(workspace, file), join(top, file));
  }
  writeMessageTable(top);
  expect(readFileSync(join(top, 'docs/messages.md'), 'utf8')).toBe(table);

  const words = join(top, 'packages/site/locales/en.json');
  writeFileSync(words, readFileSync(words, 'utf8').replace('"theme": {', '"theme": { "new": "New",'));
  writeMessageTable(top);
  expect(readFileSync(join(top, 'docs/messages.md'), 'utf8')).toContain(
    '| `theme.new` | New |  |\n| `theme.skip` |',
  );
  rmSync(top, { recursive: true });
});
