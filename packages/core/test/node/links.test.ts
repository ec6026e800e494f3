import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix, win32 } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listSources, loadLibrary, readSettings } from '../../src/node/index.js';
import { followable } from '../../src/node/link-target.js';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** Writes a project; a text that begins with `->` is a link. */
async function projectOf(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'almanach-'));
  folders.push(root);
  const site = { 'site.yaml': 'url: https://a.example\nlocales: [fr]\ntitle: A\n' };
  for (const [path, content] of Object.entries({ ...site, ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    if (content.startsWith('-> ')) await symlink(content.slice(3), join(root, path));
    else await writeFile(join(root, path), content);
  }
  return root;
}

/** Lists the media and texts that are read, and what is said of links. */
async function listed(files: Readonly<Record<string, string>>) {
  const root = await projectOf(files);
  const { sources, diagnostics } = await listSources(root, { output: join(root, 'media/_site') });
  return {
    paths: sources.map(({ path }) => path).filter((path) => path !== 'site.yaml'),
    outside: diagnostics.map(({ rule, file }) => `${rule} ${file}`),
  };
}

const secrets = {
  '.env': 'TOKEN=x',
  '.git/config': 'token',
  'node_modules/x/a.png': 'x',
  'package.json': '{}',
  'media/a.png': 'x',
  'media/.kept/b.png': 'x',
  'media/_site/old.png': 'x',
  'content/fr/a.md': 'A',
  'comments/fr/a.yaml': '[]',
  'locales/fr.json': '{}',
};

describe('a symbolic link', () => {
  it.each([
    ['a secret beside the content', 'media/x', '../.env'],
    ['the folder of Git', 'media/x', '../.git'],
    ['the project itself', 'media/x', '..'],
    ['what stands above the project', 'media/x', '../..'],
    ['a file of the project', 'content/fr/x.json', '../../package.json'],
    ['a package', 'media/x.png', '../node_modules/x/a.png'],
    ['a hidden folder', 'media/x', '.kept'],
    ['a file in a hidden folder', 'media/x.png', '.kept/b.png'],
    ['the output', 'media/x', '_site'],
    ['a file of the output', 'content/fr/x.png', '../../media/_site/old.png'],
    ['another file of the system', 'content/fr/x.md', '/etc/hostname'],
    ['the settings', 'locales/en.json', '../site.yaml'],
    ['a secret, out of the comments', 'comments/fr/x.yaml', '../../.env'],
    ['a text, which a medium would publish as it is', 'media/x.md', '../content/fr/a.md'],
    ['comments, which a medium would publish as they are', 'media/x.yaml', '../comments/fr/a.yaml'],
    ['words', 'content/fr/x.json', '../../locales/fr.json'],
  ])('to %s is not followed', async (_, path, target) => {
    const { outside, paths } = await listed({ ...secrets, [path]: `-> ${target}` });
    expect(outside).toEqual([`file-outside ${path}`]);
    expect(paths).toEqual(['comments/fr/a.yaml', 'content/fr/a.md', 'locales/fr.json', 'media/a.png']);
  });

  it.each([
    ['a medium beside it', { 'media/x.png': '-> a.png' }, ['media/x.png']],
    ['a medium, beside a text', { 'content/fr/x.png': '-> ../../media/a.png' }, ['content/fr/x.png']],
    [
      'a folder of media',
      { 'content/fr/b': '-> ../../media/b', 'media/b/c.png': 'x' },
      ['content/fr/b/c.png'],
    ],
    ['a link', { 'media/x.png': '-> y.png', 'media/y.png': '-> a.png' }, ['media/x.png', 'media/y.png']],
    ['a text', { 'content/fr/x.md': '-> a.md' }, ['content/fr/x.md']],
    ['the folder that it stands in', { 'media/b/x': '-> .', 'media/b/c.png': 'x' }, ['media/b/c.png']],
  ])('to %s is followed', async (_, links, found) => {
    const { outside, paths } = await listed({ ...secrets, ...links });
    expect(outside).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(found));
  });

  it('to a link that leads out is not followed, nor one within a folder that a link leads to', async () => {
    const { outside } = await listed({
      ...secrets,
      'media/x.png': '-> y.png',
      'media/y.png': '-> ../.env',
      'media/b/z': '-> ../../.git',
      'content/fr/b': '-> ../../media/b',
    });
    expect(outside.sort()).toEqual([
      'file-outside content/fr/b/z',
      'file-outside media/b/z',
      'file-outside media/x.png',
      'file-outside media/y.png',
    ]);
  });

  it('to a folder of texts leaves the texts where they are', async () => {
    const { outside, paths } = await listed({
      ...secrets,
      'content/fr/b.png': 'x',
      'media/x': '-> ../content/fr',
    });
    expect(outside).toEqual(['file-outside media/x/a.md']);
    expect(paths).toContain('media/x/b.png');
  });

  it('in the place of a whole folder of the site leads nowhere else', async () => {
    const { outside, paths } = await listed({ 'texts/fr/a.md': 'A', content: '-> texts' });
    expect(outside).toEqual(['file-outside content']);
    expect(paths).toEqual([]);
  });

  it('to itself is broken, and reported', async () => {
    const { outside } = await listed({ 'media/x': '-> x', 'media/y': '-> z', 'media/z': '-> y' });
    expect(outside).toEqual([
      'file-unreadable media/x',
      'file-unreadable media/y',
      'file-unreadable media/z',
    ]);
  });

  it('in the place of the settings is followed only into the content, one of the configuration never', async () => {
    const elsewhere = await projectOf({ 'secret.yaml': 'TOKEN: x' });
    const root = await projectOf({
      'almanach.config.js': '-> content/evil.js',
      'content/evil.js': 'globalThis.evil = true; export default {};',
    });
    const { diagnostics } = await loadLibrary({ root, now: '2016-01-01' });
    expect(diagnostics.map(({ rule, file }) => [rule, file])).toContainEqual([
      'file-outside',
      'almanach.config.js',
    ]);
    expect('evil' in globalThis).toBe(false);
    await rm(join(root, 'site.yaml'));
    await symlink(join(elsewhere, 'secret.yaml'), join(root, 'site.yaml'));
    expect(await readSettings(root)).toMatchObject({
      diagnostics: [{ rule: 'file-outside', file: 'site.yaml' }],
    });
    await rm(join(root, 'site.yaml'));
    await writeFile(join(root, 'content/site.yaml'), 'url: https://b.example\nlocales: [fr]\ntitle: B\n');
    await symlink('content/site.yaml', join(root, 'site.yaml'));
    expect((await readSettings(root)).site?.url).toBe('https://b.example');
  });
});

describe('the output in a folder of the site', () => {
  it('is no content', async () => {
    expect((await listed(secrets)).paths).not.toContain('media/_site/old.png');
  });
});

describe('where a link may lead', () => {
  it.each([
    ['C:\\site', 'C:\\site\\media\\a.png', 'media/a.png'],
    ['C:\\site', 'c:\\Site\\media\\a.png', 'media/a.png'],
    ['C:\\site', 'D:\\media\\a.png', undefined],
    ['C:\\site', '\\\\server\\share\\media\\a.png', undefined],
    ['C:\\site', 'C:\\site2\\media\\a.png', undefined],
    ['C:\\site', 'C:\\site\\media\\.git\\a', undefined],
    ['C:\\site', 'C:\\site\\Node_Modules\\a', undefined],
  ])('from %s on Windows, to %s, is %s', (base, real, expected) => {
    expect(followable({ base }, real, win32)).toBe(expected);
  });

  it.each([
    ['/site', '/site/content/fr/a.png', 'content/fr/a.png'],
    ['/site', '/site/content', 'content'],
    ['/site', '/site', undefined],
    ['/site', '/', undefined],
    ['/site', '/site/..media/a', undefined],
    ['/site', '/site/media/Node_modules/a', undefined],
    ['/site', '/site/theme/a.css', undefined],
  ])('from %s to %s is %s', (base, real, expected) => {
    expect(followable({ base }, real, posix)).toBe(expected);
  });
});
