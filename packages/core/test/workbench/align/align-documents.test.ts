import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/source/read-blocks.js';
import { alignDocuments } from '../../../src/workbench/align/align-documents.js';

const read = (text: string) => readBlocks(text, { path: 'a.md' });
const align = (original: string, translation: string) =>
  alignDocuments({ original: read(original), translation: read(translation) });

const english = '# Port\n\nShips call at night.\n\n- The quay is long.\n- It has 3 lamps.\n';
const french = '# Le port\n\nLes navires accostent la nuit.\n\n- Le quai est long.\n- Il a 3 lampes.\n';

describe('alignDocuments', () => {
  it('pairs what says the same', () => {
    const { hashes, units, share, problem } = align(english, french);
    expect(
      units.map(({ original, translation, originalLine, line }) => [
        original,
        translation,
        originalLine,
        line,
      ]),
    ).toEqual([
      ['Port', 'Le port', 1, 1],
      ['Ships call at night.', 'Les navires accostent la nuit.', 3, 3],
      ['The quay is long.', 'Le quai est long.', 5, 5],
      ['It has 3 lamps.', 'Il a 3 lampes.', 6, 6],
    ]);
    expect(hashes).toEqual(read(english).map(({ hash }) => hash));
    expect([share, problem]).toEqual([1, undefined]);
  });

  it('stamps nothing that is not translated yet', () => {
    const { hashes, units } = align(english, french.replace('- Il a 3 lampes.\n', ''));
    expect(hashes).toEqual(
      read(english)
        .slice(0, 3)
        .map(({ hash }) => hash),
    );
    expect(units).toHaveLength(3);
  });

  it.each([
    ['empty', english, ''],
    ['empty', '', french],
    ['untranslated', english, english],
    ['unlike', english, '| a | b |\n| - | - |\n| c | d |\n'],
  ] as const)('says that a text is %s', (problem, original, translation) => {
    const aligned = align(original, translation);
    expect(aligned).toMatchObject({ problem, hashes: [], units: [] });
  });

  it('throws where no blocks are given', () => {
    expect(() => alignDocuments({ original: [], translation: 'a' as never })).toThrow(TypeError);
  });

  const fixtures = join(import.meta.dirname, '../../../../../fixtures/acretion/content');
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );

  it.each(files)('is complete for %s with itself', (file) => {
    const blocks = read(readFileSync(join(fixtures, file), 'utf8'));
    const capitals = blocks.map((block) => ({ ...block, hash: '000000', text: block.text.toUpperCase() }));
    const { hashes, share } = alignDocuments({ original: blocks, translation: capitals });
    expect(hashes).toEqual(blocks.map(({ hash }) => hash));
    expect(share).toBe(blocks.length === 0 ? 0 : 1);
  });
});
