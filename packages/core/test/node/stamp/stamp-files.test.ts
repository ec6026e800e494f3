import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { alignFiles, loadStatus, stampFiles } from '../../../src/node/index.js';
import { repositoryOf, type TestRepository } from '../../repository-of.js';

const english = '# Port\n\nShips call at night.\n\nThe quay is long.\n';
const french = '# Le port\n\nLes navires accostent la nuit.\n\nLe quai est long.\n';
const files = {
  'docs/en/port.md': english,
  'docs/en/sea.md': '# Sea\n\nSee the port.\n',
  'docs/en/quay.md': '# Quay\n',
  'docs/en/lamp.md': '# Lamp\n',
  'docs/fr/port.md': french,
  'docs/fr/sea.md': '# La mer\n\nVoir le port.\n',
  'docs/fr/surplus.md': '# De trop\n',
};
const cache = mkdtempSync(join(tmpdir(), 'almanach-cache-'));
const repositories: TestRepository[] = [];

beforeAll(() => vi.stubEnv('XDG_CACHE_HOME', cache));
afterAll(() => {
  vi.unstubAllEnvs();
  for (const { remove } of repositories) remove();
  rmSync(cache, { recursive: true });
});

function repository() {
  const made = repositoryOf(files);
  repositories.push(made);
  const text = (path: string) => readFileSync(join(made.root, path), 'utf8');
  const page = async (file: string) => {
    const { status } = await loadStatus({ root: made.root });
    return status?.locales.fr?.pages.find((each) => each.file === file);
  };
  return { ...made, text, page };
}

describe('stampFiles', () => {
  it('stamps nothing of which no history tells what it was made from, but what is named', async () => {
    const root = mkdtempSync(join(tmpdir(), 'almanach-without-git-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { files: stamped } = await stampFiles({ root });
    expect(stamped).toEqual([
      { file: 'docs/fr/port.md', outcome: 'no-history' },
      { file: 'docs/fr/sea.md', outcome: 'no-history' },
    ]);
    expect(readFileSync(join(root, 'docs/fr/port.md'), 'utf8')).toBe(french);
    expect((await stampFiles({ root, files: ['docs/fr/port.md'] })).files).toMatchObject([
      { file: 'docs/fr/port.md', outcome: 'stamped' },
    ]);
    expect(readFileSync(join(root, 'docs/fr/port.md'), 'utf8')).toContain('sourceBlocks:');
    rmSync(root, { recursive: true });
  });

  it('writes nothing where it is in doubt which language is the original, unless it is named', async () => {
    const text = (word: string) => `# ${word}\n\n${word} 12 ${word}.\n`;
    const made = repositoryOf({
      'd/de/a.md': text('Meer'),
      'd/fr/a.md': text('Mer'),
      'd/de/b.md': text('Kai'),
    });
    repositories.push(made);
    made.commit('more', {
      'd/fr/b.md': text('Quai'),
      'd/de/c.md': text('Schiff'),
      'd/fr/c.md': text('Navire'),
    });
    const { root } = made;
    made.git('checkout', '--quiet', '--orphan', 'other');
    made.commit('all at once');
    expect(await stampFiles({ root })).toMatchObject({ doubt: ['fr'], files: [] });
    const { files: stamped } = await stampFiles({ root, original: 'fr' });
    expect(stamped?.map(({ file }) => file)).toEqual(['d/de/a.md', 'd/de/b.md', 'd/de/c.md']);
    made.git('checkout', '--quiet', '--force', 'main');
    expect(await stampFiles({ root })).toMatchObject({ files: [{ file: 'd/fr/a.md' }, {}, {}] });
  });

  it('stamps a translation that is named with the original of today', async () => {
    const { root, commit, text, page } = repository();
    commit('say when', { 'docs/en/port.md': english.replace('night', 'dawn') });
    expect(await page('docs/fr/port.md')).toMatchObject({ state: 'stale', basis: 'git' });
    const { files: stamped } = await stampFiles({ root, files: ['docs/fr/port.md'] });
    expect(stamped).toEqual([{ file: 'docs/fr/port.md', outcome: 'stamped' }]);
    expect(text('docs/fr/port.md')).toMatch(
      /^---\nsourceBlocks: >-\n {2}[0-9a-f]{6} [0-9a-f]{6} [0-9a-f]{6}\n---\n# Le port\n/,
    );
    expect(await page('docs/fr/port.md')).toMatchObject({ state: 'current', basis: 'stamp' });
    const again = await stampFiles({ root, files: ['docs/fr/port.md', 'docs/en/port.md', 'docs/none.md'] });
    expect(again.files?.map(({ outcome }) => outcome)).toEqual(['unchanged', 'original', 'no-page']);
  });

  it('stamps the others with the version that they were made from', async () => {
    const { root, commit, page } = repository();
    commit('say when', { 'docs/en/port.md': english.replace('night', 'dawn') });
    const { files: stamped } = await stampFiles({ root });
    expect(stamped).toEqual([
      { file: 'docs/fr/port.md', outcome: 'stamped', basis: 'git' },
      { file: 'docs/fr/sea.md', outcome: 'stamped', basis: 'git' },
    ]);
    expect(await page('docs/fr/port.md')).toMatchObject({
      state: 'stale',
      basis: 'stamp',
      blocks: [{ state: 'changed', line: 7, original: { line: 3 } }],
    });
    expect(await page('docs/fr/sea.md')).toMatchObject({ state: 'current', basis: 'stamp' });
    expect((await stampFiles({ root })).files).toEqual([]);
  });

  it('by a revision stamps only what one tells of', async () => {
    const { root, commit, git, page } = repository();
    const first = git('rev-parse', 'HEAD');
    commit('say when', {
      'docs/en/port.md': english.replace('night', 'dawn'),
      'docs/fr/port.md': `---\ndefault_lang_commit: ${first}\n---\n${french}`,
    });
    const { files: stamped } = await stampFiles({ root, fromRevision: true, files: ['docs/fr/port.md'] });
    expect(stamped).toEqual([{ file: 'docs/fr/port.md', outcome: 'stamped', basis: 'revision' }]);
    expect(await page('docs/fr/port.md')).toMatchObject({ state: 'stale', basis: 'stamp' });
  });

  it('settles what a merge has left', async () => {
    const { root, write, text } = repository();
    await stampFiles({ root });
    const stamp = / {2}([0-9a-f ]+)\n/.exec(text('docs/fr/port.md'))?.[1] ?? '';
    const old = stamp.replace(/\S+$/, '000000');
    const conflict = `---\nsourceBlocks: >-\n<<<<<<< HEAD\n  ${old}\n=======\n  ${stamp}\n>>>>>>> other\n---\n${french}`;
    write({ 'docs/fr/port.md': conflict });
    const { files: stamped } = await stampFiles({ root });
    expect(stamped).toEqual([{ file: 'docs/fr/port.md', outcome: 'settled' }]);
    expect(text('docs/fr/port.md')).toBe(`---\nsourceBlocks: >-\n  ${stamp}\n---\n${french}`);
  });
});

describe('alignFiles', () => {
  it('pairs blocks, stamps translations, and says what it could not pair', async () => {
    const { root, write, text } = repository();
    write({
      'docs/en/copy.md': english,
      'docs/fr/copy.md': english,
      'docs/en/void.md': '# A\n',
      'docs/fr/void.md': '',
    });
    const { aligned } = await alignFiles({ root });
    expect(aligned?.pages).toEqual([
      { file: 'docs/fr/port.md', locale: 'fr', basis: 'git', share: 1, blocks: 3, stamped: true },
      { file: 'docs/fr/sea.md', locale: 'fr', basis: 'git', share: 1, blocks: 2, stamped: true },
    ]);
    expect(aligned?.unpaired).toEqual([
      { file: 'docs/fr/surplus.md', locale: 'fr', reason: 'no-original' },
      { file: 'docs/fr/copy.md', locale: 'fr', reason: 'untranslated' },
      { file: 'docs/fr/void.md', locale: 'fr', reason: 'empty' },
    ]);
    expect(aligned?.units).toHaveLength(5);
    expect(aligned?.units[1]).toEqual({
      original: 'Ships call at night.',
      translation: 'Les navires accostent la nuit.',
      originalLine: 3,
      line: 3,
      locale: 'fr',
      file: 'docs/fr/port.md',
      originalFile: 'docs/en/port.md',
    });
    expect(text('docs/fr/port.md')).toContain('sourceBlocks: >-\n');
  });

  it('without stamps writes nothing', async () => {
    const { root, text } = repository();
    const { aligned } = await alignFiles({ root, stamp: false });
    expect(aligned?.pages.map(({ stamped }) => stamped)).toEqual([false, false]);
    expect(text('docs/fr/port.md')).toBe(french);
  });
});
