import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/typography/index.js';
import { readTables } from '../date/read-tables.js';

const folder = new URL('../../../../fixtures/typography/', import.meta.url);
const files = readdirSync(folder).filter((name) => /^[a-z]{2,3}(?:-\w+)*\.md$/.test(name));

describe.each(files)('fixtures/typography/%s', (file) => {
  const locale = file.replace(/\.md$/, '');
  const { title, sections } = readTables(readFileSync(new URL(file, folder), 'utf8'));

  it('is named for its language', () => {
    expect(title).toBe(locale);
    expect(sections.length).toBeGreaterThan(0);
  });

  it.each(sections)('sets what its table says, $heading, and leaves it then', ({ rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    const found = rows.map((row) => ({ ...row, set: show(typeset(read(row.typed ?? ''), { locale })) }));
    expect(found).toEqual(rows.map((row) => ({ ...row, set: show(read(row.set ?? '')) })));
    const again = rows.map((row) => ({ ...row, set: show(typeset(read(row.set ?? ''), { locale })) }));
    expect(again).toEqual(found);
  });
});

function read(cell: string): string {
  return cell.replaceAll('{lf}', '\n').replaceAll('{thin}', '\u2009');
}

/** So that a failure shows which space was found. */
function show(text: string): string {
  return text.replaceAll('\u00A0', '{nbsp}').replaceAll('\u202F', '{nnbsp}');
}
