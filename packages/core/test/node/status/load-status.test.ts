import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadStatus, type StatusOptions } from '../../../src/node/index.js';
import type { PageStatus } from '../../../src/types.js';
import { repositoryOf, type TestRepository } from '../../repository-of.js';

const english = '---\ntitle: Port\n---\n\nShips call at night.\n\nThe quay is long.\n';
const french = '---\ntitle: Le port\n---\n\nLes navires accostent la nuit.\n\nLe quai est long.\n';
const german = '---\ntitle: Hafen\n---\n\nSchiffe legen nachts an.\n\nDer Kai ist lang.\n';
const first = {
  'docs/en/port.md': english,
  'docs/en/sea.md': '# Sea\n',
  'docs/fr/port.md': french,
  'docs/fr/sea.md': '# Mer\n',
};

let repository: TestRepository;
afterEach(() => repository.remove());

async function frenchPort(options: Partial<StatusOptions> = {}): Promise<PageStatus | undefined> {
  const { status } = await loadStatus({ root: repository.root, cache: false, ...options });
  return status?.locales.fr?.pages.find(({ original }) => original?.endsWith('/port.md'));
}

describe('the status of a repository', () => {
  it('compares with the version that stood there when the words of the translation changed last', async () => {
    repository = repositoryOf(first);
    expect(await frenchPort()).toMatchObject({ state: 'current', basis: 'git' });
    repository.commit('say when', { 'docs/en/port.md': english.replace('night', 'dawn') });
    expect(await frenchPort()).toEqual({
      file: 'docs/fr/port.md',
      original: 'docs/en/port.md',
      state: 'stale',
      basis: 'git',
      words: 4,
      blocks: [{ state: 'changed', line: 5, original: { line: 5 } }],
    });
    repository.commit('dire quand', { 'docs/fr/port.md': french.replace('la nuit', 'à l’aube') });
    expect(await frenchPort()).toMatchObject({ state: 'current', words: 0, blocks: [] });
  });

  it.each([
    [
      'wraps lines',
      (text: string) => text.replace(' at ', '\nat ').replace(' la ', '\nla ').replace(' n', '\nn'),
    ],
    ['changes a field that is no text', (text: string) => text.replace('---\n\n', 'order: 3\n---\n\n')],
    ['emphasises', (text: string) => text.replace(/qua[iy]|Kai/, '**$&**')],
  ])('takes a commit that %s in three languages at once for no translation', async (_, edit) => {
    repository = repositoryOf({ ...first, 'docs/de/port.md': german, 'docs/de/sea.md': '# Meer\n' });
    const now = english.replace('night', 'dawn');
    repository.commit('say when', { 'docs/en/port.md': now });
    repository.commit('everywhere', {
      'docs/en/port.md': edit(now),
      'docs/fr/port.md': edit(french),
      'docs/de/port.md': edit(german),
    });
    expect(await frenchPort()).toMatchObject({ state: 'stale', words: 4 });
  });

  describe('after a correction, where a commit leaves the words of the translation alone', () => {
    const others = Array.from({ length: 6 }, (_, index) => `docs/fr/${index}.md`);
    const files = Object.fromEntries(
      others.flatMap((path) => [
        [path, '# Mer\n'],
        [path.replace('/fr/', '/en/'), '# Sea\n'],
      ]),
    );
    const touched = { 'docs/fr/port.md': `${french}\n` };
    const german = { 'docs/de/port.md': french, 'docs/de/sea.md': '# Meer\n' };

    it.each<[string, Record<string, string>, 'current' | 'stale']>([
      ['and changes those of another', { ...touched, 'docs/fr/sea.md': '# La mer\n' }, 'current'],
      ['and touches nothing else', touched, 'stale'],
      ['and those of all others', { ...touched, 'docs/fr/sea.md': '# Mer\n\n' }, 'stale'],
      [
        'and changes those of one among many',
        {
          ...touched,
          'docs/fr/sea.md': '# La mer\n',
          ...Object.fromEntries(others.map((path) => [path, '# Mer\n\n'])),
        },
        'stale',
      ],
      [
        'and changes an original',
        { ...touched, 'docs/en/sea.md': '# The sea\n', 'docs/fr/sea.md': '# La mer\n' },
        'stale',
      ],
      [
        'and changes another language',
        { ...touched, 'docs/de/sea.md': '# Das Meer\n', 'docs/fr/sea.md': '# La mer\n' },
        'stale',
      ],
    ])('%s, it is %s', async (_, change, state) => {
      repository = repositoryOf({ ...first, ...files, ...german });
      repository.commit('correct', { 'docs/en/port.md': english.replace('at night', 'by night') });
      repository.commit('mettre à jour', change);
      expect(await frenchPort()).toMatchObject({ state, basis: 'git' });
    });
  });

  it('follows texts that are renamed, and takes that for no translation', async () => {
    repository = repositoryOf({
      'site/en/harbour.md': english,
      'site/en/sea.md': '# Sea\n',
      'site/fr/harbour.md': french,
      'site/fr/sea.md': '# Mer\n',
    });
    repository.commit('say when', { 'site/en/harbour.md': english.replace('night', 'dawn') });
    repository.git('mv', 'site', 'docs');
    for (const locale of ['en', 'fr'])
      repository.git('mv', `docs/${locale}/harbour.md`, `docs/${locale}/port.md`);
    repository.commit('move');
    expect(await frenchPort()).toMatchObject({ state: 'stale', basis: 'git', words: 4 });
  });

  it('knows nothing of what was written beside the branch of a translation', async () => {
    repository = repositoryOf({
      'docs/en/port.md': english,
      'docs/en/sea.md': '# Sea\n',
      'docs/fr/sea.md': '# Mer\n',
    });
    repository.git('checkout', '--quiet', '-b', 'french');
    repository.git('checkout', '--quiet', 'main');
    repository.commit('say when', { 'docs/en/port.md': english.replace('night', 'dawn') });
    repository.git('checkout', '--quiet', 'french');
    repository.commit('traduire', { 'docs/fr/port.md': french });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'french');
    expect(await frenchPort()).toMatchObject({ state: 'stale', words: 4 });
  });

  it('takes the version whose blocks fit, where a translator has mended a word since', async () => {
    repository = repositoryOf(first);
    repository.commit('add', { 'docs/en/port.md': `${english}\nCranes turn, and \`winch\` hums.\n` });
    repository.commit('coquille', { 'docs/fr/port.md': french.replace('accostent', 'abordent') });
    expect(await frenchPort()).toMatchObject({
      state: 'stale',
      words: 4,
      blocks: [{ state: 'new', original: { line: 9 } }],
    });
  });

  it('compares with the revision that a translation names', async () => {
    repository = repositoryOf(first);
    const before = repository.git('rev-parse', '--short', 'HEAD');
    const after = repository.commit('say when', { 'docs/en/port.md': english.replace('night', 'dawn') });
    const named = (revision: string) => french.replace('---\n\n', `source-commit: ${revision}\n---\n\n`);
    repository.commit('nommer', { 'docs/fr/port.md': named(after) });
    expect(await frenchPort()).toMatchObject({ state: 'current', basis: 'revision' });
    repository.commit('se tromper', { 'docs/fr/port.md': named(before) });
    expect(await frenchPort()).toMatchObject({ state: 'stale', basis: 'revision', words: 4 });
    repository.commit('inventer', { 'docs/fr/port.md': named('1234567') });
    expect(await frenchPort()).toMatchObject({ basis: 'git' });
  });

  it('sees what is not committed yet', async () => {
    repository = repositoryOf(first);
    repository.write({ 'docs/en/port.md': english.replace('night', 'dawn') });
    expect(await frenchPort()).toMatchObject({ state: 'stale', words: 4 });
    repository.write({ 'docs/fr/port.md': french.replace('la nuit', 'à l’aube') });
    expect(await frenchPort()).toMatchObject({ state: 'current' });
    repository.write({ 'docs/fr/port.md': null });
    expect(await frenchPort()).toEqual({
      original: 'docs/en/port.md',
      state: 'missing',
      basis: 'alignment',
      words: 9,
      blocks: [],
    });
    repository.write({ 'docs/en/quay.md': '# The long quay\n', '.gitignore': 'docs/en/sea.md\n' });
    const { status } = await loadStatus({ root: repository.root, cache: false });
    expect(status?.locales.fr?.pages.map(({ original }) => original)).toEqual([
      'docs/en/port.md',
      'docs/en/quay.md',
      'docs/en/sea.md',
    ]);
  });

  it('looks at a revision, and at what has changed since one', async () => {
    repository = repositoryOf(first);
    repository.git('tag', 'v1');
    repository.commit('say when', { 'docs/en/port.md': english.replace('night', 'dawn') });
    expect(await frenchPort({ revision: 'v1' })).toMatchObject({ state: 'current' });
    expect(await frenchPort()).toMatchObject({ state: 'stale' });
    const { status } = await loadStatus({ root: repository.root, cache: false, since: 'v1' });
    expect(status?.locales.fr?.pages.map(({ original }) => original)).toEqual(['docs/en/port.md']);
    await expect(loadStatus({ root: repository.root, since: 'v9' })).rejects.toThrow(RangeError);
    await expect(loadStatus({ root: repository.root, revision: '--help' })).rejects.toThrow(RangeError);
  });

  it('says that the history was cut off', async () => {
    repository = repositoryOf(first);
    repository.commit('say when', { 'docs/en/port.md': english.replace('night', 'dawn') });
    const copy = mkdtempSync(join(tmpdir(), 'almanach-shallow-'));
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository.root}`, copy]);
    const reading = await loadStatus({ root: copy, cache: false });
    expect(reading.shallow).toBe(true);
    expect(reading.status?.locales.fr).toMatchObject({ stale: 0, current: 2 });
    rmSync(copy, { recursive: true });
  });

  it('reads nothing through a link that leads out of the folder', async () => {
    repository = repositoryOf(first);
    const outside = mkdtempSync(join(tmpdir(), 'almanach-outside-'));
    writeFileSync(join(outside, 'port.md'), 'SECRET words of another folder\n');
    repository.write({ 'docs/fr/port.md': null });
    symlinkSync(join(outside, 'port.md'), join(repository.root, 'docs/fr/port.md'));
    expect(await frenchPort()).toMatchObject({ state: 'missing' });
    rmSync(outside, { recursive: true });
  });

  it('remembers what it has found out', async () => {
    repository = repositoryOf({ ...first, 'package.json': '{}', '.gitignore': 'node_modules\n' });
    repository.write({ 'node_modules/x/package.json': '{}' });
    repository.commit('say when', { 'docs/en/port.md': english.replace('night', 'dawn') });
    const page = await frenchPort({ cache: true });
    expect(page).toMatchObject({ state: 'stale' });
    expect(await frenchPort({ cache: true })).toEqual(page);
    repository.commit('dire quand', { 'docs/fr/port.md': french.replace('la nuit', 'à l’aube') });
    expect(await frenchPort({ cache: true })).toMatchObject({ state: 'current' });
  });
});

describe('a folder in no repository', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'almanach-folder-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is compared as it is', async () => {
    repository = repositoryOf();
    rmSync(join(repository.root, '.git'), { recursive: true });
    repository.write({ ...first, 'docs/en/port.md': `${english}\nCranes turn, and \`winch\` hums.\n` });
    const reading = await loadStatus({ root: repository.root, cache: false });
    expect(reading.without).toBe('no-repository');
    expect(reading.status?.locales.fr?.pages[0]).toMatchObject({
      state: 'stale',
      basis: 'alignment',
      words: 4,
    });
  });

  it('has no status where it is empty', async () => {
    repository = repositoryOf();
    expect((await loadStatus({ root: folder, cache: false })).status).toBeUndefined();
  });
});

describe('a repository of translations', () => {
  it('is compared with that of the originals, by the time of commits', async () => {
    const originals = repositoryOf({ 'guide/port.md': english, 'guide/sea.md': '# Sea\n' });
    repository = repositoryOf({ 'README.md': 'x' });
    repository.commit('traduire', { 'guide/port.md': french });
    const options: Partial<StatusOptions> = { originals: originals.root, locales: ['fr'] };
    expect(await frenchPort(options)).toMatchObject({
      state: 'current',
      basis: 'git',
      file: 'guide/port.md',
    });
    originals.commit('other', {});
    originals.commit('say when', { 'guide/port.md': english.replace('night', 'dawn') });
    expect(await frenchPort(options)).toMatchObject({ state: 'stale', words: 4 });
    originals.remove();
  });
});
