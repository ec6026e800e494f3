import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { loadStatus, type StatusOptions, type StatusReading } from '../../../src/node/index.js';
import type { PageStatus } from '../../../src/types.js';
import { repositoryOf, type TestRepository } from '../../repository-of.js';

const english = '# Port\n\nShips call at night.\n\nThe quay is long.\n';
const later = english.replace('night', 'dawn');
const french = '# Le port\n\nLes navires accostent la nuit.\n\nLe quai est long.\n';
const first = { 'docs/en/port.md': english, 'docs/fr/port.md': french };

const folders: string[] = [];
const repositories: TestRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function repositoryWith(files: Readonly<Record<string, string>>): TestRepository {
  const repository = repositoryOf(files);
  repositories.push(repository);
  return repository;
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'almanach-odd-'));
  folders.push(folder);
  return folder;
}

function load(root: string, options: Partial<StatusOptions> = {}): Promise<StatusReading> {
  return loadStatus({ root, cache: false, ...options });
}

async function pagesOf(root: string, options: Partial<StatusOptions> = {}): Promise<readonly PageStatus[]> {
  return (await load(root, options)).status?.locales.fr?.pages ?? [];
}

/** A repository whose French is a word behind. */
function staleRepository(folder = ''): TestRepository {
  const repository = repositoryWith(
    Object.fromEntries(Object.entries(first).map(([path, text]) => [`${folder}${path}`, text])),
  );
  repository.commit('say when', { [`${folder}docs/en/port.md`]: later });
  return repository;
}

const stale = { state: 'stale', basis: 'git', words: 4 };

describe('a link', () => {
  it('to a folder outside, or in a circle, is not followed', async () => {
    const outside = emptyFolder();
    writeFileSync(join(outside, 'port.md'), '# Secret\n\nNobody may read this.\n');
    const { root, git } = staleRepository();
    rmSync(join(root, 'docs/fr'), { recursive: true });
    symlinkSync(outside, join(root, 'docs/fr'));
    symlinkSync(root, join(root, 'docs/circle'));
    expect(JSON.stringify(await load(root))).not.toContain('Secret');
    git('add', '--all');
    expect(JSON.stringify(await load(root, { reports: true }))).not.toContain('Nobody');
  });

  it('in a folder without git is not followed either', async () => {
    const [root, outside] = [emptyFolder(), emptyFolder()];
    for (const [path, text] of Object.entries(first)) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    writeFileSync(join(outside, 'sea.md'), '# Secret\n');
    writeFileSync(join(outside, 'quay.md'), '# Secret\n');
    symlinkSync(outside, join(root, 'docs/de'));
    symlinkSync(join(outside, 'sea.md'), join(root, 'docs/en/sea.md'));
    symlinkSync('..', join(root, 'docs/fr/circle'));
    const { status } = await load(root);
    expect(status?.locales.fr?.pages).toMatchObject([
      { file: 'docs/fr/port.md', state: 'current', basis: 'alignment' },
    ]);
    expect(Object.keys(status?.locales ?? {})).toEqual(['fr']);
  });

  it('to the folder itself is', async () => {
    const { root } = staleRepository();
    const link = join(emptyFolder(), 'link');
    symlinkSync(root, link);
    expect(await pagesOf(link)).toMatchObject([stale]);
  });
});

describe('a repository', () => {
  it('is the same from a work tree beside it', async () => {
    const { root, git } = staleRepository();
    const tree = join(emptyFolder(), 'tree');
    git('worktree', 'add', '--quiet', '--detach', tree);
    expect(await pagesOf(tree)).toEqual(await pagesOf(root));
    expect(await pagesOf(tree)).toMatchObject([stale]);
  });

  it('is the same from a folder in it', async () => {
    const { root } = staleRepository('packages/site/');
    const [page] = await pagesOf(root);
    expect(page).toMatchObject({ ...stale, file: 'packages/site/docs/fr/port.md' });
    expect(await pagesOf(join(root, 'packages/site'))).toEqual([
      { ...page, file: 'docs/fr/port.md', original: 'docs/en/port.md' },
    ]);
  });

  it('knows what a folder was called before it moved into another one', async () => {
    const repository = staleRepository();
    mkdirSync(join(repository.root, 'site'));
    repository.git('mv', 'docs', 'site/docs');
    repository.commit('move');
    expect(await pagesOf(repository.root)).toMatchObject([stale]);
    expect(await pagesOf(join(repository.root, 'site'))).toMatchObject([{ file: 'docs/fr/port.md' }]);
  });

  it('is read from the index where files are not checked out', async () => {
    const { root, git } = staleRepository();
    git('sparse-checkout', 'set', '--no-cone', 'docs/fr');
    expect(await pagesOf(root)).toMatchObject([stale]);
  });

  it('is looked at where it is, whatever a hook says of git', async () => {
    const { root } = staleRepository();
    const other = repositoryWith({ 'a.md': '# A\n' });
    const given = {
      GIT_DIR: join(other.root, '.git'),
      GIT_INDEX_FILE: join(other.root, '.git/index'),
      GIT_GLOB_PATHSPECS: '1',
    };
    const before = { ...process.env };
    try {
      Object.assign(process.env, given);
      expect(await pagesOf(root)).toMatchObject([stale]);
    } finally {
      for (const name of Object.keys(given)) delete process.env[name];
      Object.assign(process.env, before);
    }
  });

  it('is looked at as it is, whatever its settings say', async () => {
    const { root, git } = staleRepository();
    const mark = join(emptyFolder(), 'ran');
    const program = join(emptyFolder(), 'program.sh');
    writeFileSync(program, `#!/bin/sh\ntouch "${mark}"\n`, { mode: 0o755 });
    for (const [name, value] of Object.entries({
      'core.fsmonitor': program,
      'core.pager': program,
      'diff.external': program,
      'diff.x.textconv': program,
      'diff.x.command': program,
      'filter.x.clean': program,
      'filter.x.smudge': program,
      'core.quotePath': 'true',
      'color.ui': 'always',
      'log.showRoot': 'false',
      'log.decorate': 'full',
      'format.pretty': 'oneline',
      'diff.renames': 'false',
      'diff.noprefix': 'true',
      'log.follow': 'true',
      'gpg.program': program,
      'log.showSignature': 'true',
      'core.hooksPath': join(program, '..'),
    }))
      git('config', name, value);
    writeFileSync(join(root, '.git/info/attributes'), '*.md diff=x filter=x\n');
    expect(await pagesOf(root)).toMatchObject([stale]);
    expect(() => realpathSync(mark)).toThrow();
  });

  it('has a status without a branch', async () => {
    const { root, git } = staleRepository();
    git('checkout', '--quiet', '--detach', 'HEAD');
    expect(await pagesOf(root)).toMatchObject([stale]);
  });

  it('in another one is its own', async () => {
    const { root, git, commit } = staleRepository();
    const inner = repositoryWith({ 'docs/fr/sea.md': '# Mer\n' });
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'docs/it');
    commit('inner');
    const { status } = await load(root);
    expect(status?.locales.fr?.pages).toMatchObject([stale]);
    expect(Object.keys(status?.locales ?? {})).toEqual(['fr']);
  });

  it('that is bare has no texts', async () => {
    const { root, git } = staleRepository();
    const bare = join(emptyFolder(), 'bare.git');
    git('clone', '--quiet', '--bare', '.', bare);
    expect(await load(bare)).toMatchObject({ pages: [], without: 'no-repository' });
    expect(await load(join(root, '.git'))).toMatchObject({ pages: [] });
  });

  it('that is broken is read as a folder, which is said', async () => {
    const { root } = staleRepository();
    writeFileSync(join(root, '.git/index'), 'no index');
    const reading = await load(root);
    expect(reading).toMatchObject({ without: 'refused' });
    expect(reading.status?.locales.fr?.pages).toMatchObject([{ state: 'current', basis: 'alignment' }]);
  });

  it('whose history is broken is read as it is, which is said', async () => {
    const { root, git } = staleRepository();
    const commit = git('rev-parse', 'HEAD~1');
    rmSync(join(root, '.git/objects', commit.slice(0, 2), commit.slice(2)));
    const reading = await load(root);
    expect(reading).toMatchObject({ without: 'refused' });
    expect(reading.status?.locales.fr?.pages).toMatchObject([{ state: 'current', basis: 'alignment' }]);
  });

  it('with conflicts of a merge is read as its files are', async () => {
    const repository = staleRepository();
    const { root, git, commit } = repository;
    git('checkout', '--quiet', '-b', 'other', 'HEAD~1');
    commit('other', {
      'docs/fr/port.md': `---\nsourceBlocks: abcdef\n---\n${french}`,
      'docs/en/port.md': english.replace('long', 'short'),
    });
    git('checkout', '--quiet', 'main');
    commit('mine', { 'docs/fr/port.md': `---\nsourceBlocks: 123456\n---\n${french}` });
    expect(() => git('merge', '--quiet', 'other')).toThrow();
    const [page, ...others] = await pagesOf(root);
    expect(others).toEqual([]);
    expect(page).toMatchObject({ file: 'docs/fr/port.md', state: 'stale' });
  });
});

describe('a clone', () => {
  it('without the contents of earlier versions fetches none, and says so', async () => {
    const { root, git } = staleRepository();
    git('config', 'uploadpack.allowFilter', 'true');
    const mark = join(emptyFolder(), 'ran');
    const place = join(emptyFolder(), 'partial');
    execFileSync('git', ['clone', '--quiet', '--filter=blob:none', pathToFileURL(root).href, place], {
      stdio: 'ignore',
    });
    const program = join(emptyFolder(), 'pack.sh');
    writeFileSync(program, `#!/bin/sh\ntouch "${mark}"\nexec git-upload-pack "$@"\n`, { mode: 0o755 });
    execFileSync('git', ['-C', place, 'config', 'remote.origin.uploadpack', program]);
    const reading = await load(place);
    expect(reading).toMatchObject({ partial: true });
    expect(reading.status?.locales.fr?.pages).toMatchObject([{ state: 'current', basis: 'alignment' }]);
    expect(() => realpathSync(mark)).toThrow();
    renameSync(root, `${root}-gone`);
    try {
      expect(await load(place, { since: 'HEAD~1' })).toMatchObject({ partial: true });
      await load(place, { revision: 'HEAD~1' });
    } finally {
      renameSync(`${root}-gone`, root);
    }
  });
});

describe('a file', () => {
  const names = [
    'a b.md',
    "it's.md",
    'say "hi".md',
    'new\nline.md',
    '-flag.md',
    '--help.md',
    'back\\slash.md',
    'café.md',
    '日本語.md',
    ':(glob)x.md',
    ':100644 100644.md',
    '\u0001mark.md',
    '$(touch x).md',
    '%s{path}.md',
    'a:b.md',
    '…\u202E.md',
  ];

  it('may have any name', async () => {
    const files = names.flatMap((name) => [
      [`docs/en/${name}`, english],
      [`docs/fr/${name}`, french],
    ]);
    const repository = repositoryWith(Object.fromEntries(files));
    repository.commit('say when', Object.fromEntries(names.map((name) => [`docs/en/${name}`, later])));
    const pages = await pagesOf(repository.root);
    expect(pages.map(({ file }) => file).sort()).toEqual(names.map((name) => `docs/fr/${name}`).sort());
    for (const page of pages) expect(page, page.file).toMatchObject(stale);
    repository.git('mv', 'docs/fr/a b.md', 'docs/fr/-b.md');
    repository.git('mv', 'docs/en/a b.md', 'docs/en/-b.md');
    repository.commit('rename');
    expect((await pagesOf(repository.root)).find(({ file }) => file === 'docs/fr/-b.md')).toMatchObject(
      stale,
    );
  });

  it('may be decomposed where its original is composed', async () => {
    const repository = repositoryWith({
      'docs/en/café.md': english,
      'docs/fr/cafe\u0301.md': french,
      'docs/en/a.md': english,
      'docs/fr/a.md': french,
    });
    expect((await pagesOf(repository.root)).map(({ state }) => state)).toEqual(['current', 'current']);
  });

  it('keeps its history where only the case of its name changes', async () => {
    const repository = staleRepository();
    repository.git('mv', 'docs/en/port.md', 'docs/en/Port.md');
    repository.git('mv', 'docs/fr/port.md', 'docs/fr/Port.md');
    repository.commit('rename');
    expect(await pagesOf(repository.root)).toMatchObject([{ ...stale, file: 'docs/fr/Port.md' }]);
  });

  it.each([
    ['with lines of Windows', (text: string) => text.replaceAll('\n', '\r\n'), 4],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`, 4],
    ['that is no UTF-8', (text: string) => Buffer.from(text.replace('port', 'p\u00F6rt'), 'latin1'), 4],
    ['in UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 4],
  ])('%s is read', async (_, encode, words) => {
    const repository = repositoryWith({});
    const write = (path: string, text: string | Buffer) => {
      mkdirSync(join(repository.root, path, '..'), { recursive: true });
      writeFileSync(join(repository.root, path), text);
    };
    write('docs/en/port.md', english);
    write('docs/fr/port.md', encode(french));
    repository.commit('first');
    repository.commit('say when', { 'docs/en/port.md': later });
    expect(await pagesOf(repository.root)).toMatchObject([{ state: 'stale', words }]);
  });

  it('that is too large is said not to be read', async () => {
    const repository = repositoryWith({
      'docs/en/port.md': english,
      'docs/fr/port.md': 'Un navire. '.repeat(1_000_000),
      'docs/en/sea.md': 'A ship. '.repeat(1_500_000),
      'docs/fr/sea.md': french,
    });
    for (const commit of [false, true]) {
      if (commit) repository.commit('large');
      const reading = await load(repository.root);
      expect(reading.status?.locales.fr?.pages).toMatchObject([
        { original: 'docs/en/port.md', state: 'missing' },
        { file: 'docs/fr/sea.md', state: 'surplus' },
      ]);
      expect(reading.diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
        ['file-too-large', 'docs/en/sea.md'],
        ['file-too-large', 'docs/fr/port.md'],
      ]);
    }
  });

  it('without a word is no translation', async () => {
    const stub = '---\nslug: port\nuntranslated: 1\n---\n';
    const repository = repositoryWith({
      ...first,
      'docs/en/sea.md': '---\ntitle: Sea\n---\n\nIt is wide.\n',
      'docs/fr/sea.md': stub,
    });
    expect(await pagesOf(repository.root)).toMatchObject([
      { file: 'docs/fr/port.md', state: 'current' },
      { original: 'docs/en/sea.md', state: 'missing', words: 4 },
    ]);
  });
});

describe('a folder', () => {
  it('of which a program makes names is no pattern', async () => {
    const folder = '{{cookiecutter.name}}/{path}/{locale}';
    const repository = repositoryWith({
      ...first,
      [`${folder}/docs/a.md`]: '# A\n',
      [`${folder}/i18n/fr/docusaurus-plugin-content-docs/current/a.md`]: '# A\n',
      [`${folder}/docs/fr/a.md`]: '# A\n',
      [`${folder}/mkdocs.yml`]:
        'plugins: [{ i18n: { languages: [{ locale: en, default: true }, { locale: fr }] } }]\n',
      [`${folder}/hugo.toml`]: 'defaultContentLanguage = "en"\n[languages.en]\n[languages.fr]\n',
      [`${folder}/site.yaml`]: 'locales: [en, fr]\n',
      [`${folder}/content/en/a.md`]: '# A\n',
    });
    expect(await pagesOf(repository.root)).toMatchObject([{ file: 'docs/fr/port.md', state: 'current' }]);
  });
});
