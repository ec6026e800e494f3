import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/index.js';
import { listSources, loadLibrary, parseDocuments, readSettings } from '../../src/node/index.js';

const demo = fileURLToPath(new URL('../../../../fixtures/acretion', import.meta.url));
const folders: string[] = [];

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'almanach-'));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

afterEach(async () => {
  for (const root of folders.splice(0)) await rm(root, { recursive: true });
});

describe('the list of sources', () => {
  it('says of each file what it is, its size and when it changed', async () => {
    const root = await folderOf({
      'site.yaml': 'url: https://a.example\n',
      'content/fr/a.md': 'Été',
      'content/fr/plan.pdf': '',
      'content/fr/B.Markdown': '',
      'content/fr/c.mdx': '',
      'content/fr/d.mdxx': '',
      'locales/fr.json': '{}',
      'locales/old/fr.json': '{}',
      'comments/fr/a.yml': '',
      'comments/fr/notes.txt': '',
      'media/logo.svg': '<svg/>',
      'other/x.md': '',
    });
    await utimes(join(root, 'content/fr/a.md'), 1_400_000_000, 1_400_000_000);
    const { sources, diagnostics } = await listSources(root);
    expect(diagnostics).toEqual([]);
    expect(sources.map(({ path, kind, size }) => [path, kind, size])).toEqual([
      ['site.yaml', 'settings', 23],
      ['comments/fr/a.yml', 'comments', 0],
      ['content/fr/B.Markdown', 'document', 0],
      ['content/fr/a.md', 'document', 5],
      ['content/fr/c.mdx', 'document', 0],
      ['content/fr/d.mdxx', 'medium', 0],
      ['content/fr/plan.pdf', 'medium', 0],
      ['locales/fr.json', 'messages', 2],
      ['media/logo.svg', 'medium', 6],
    ]);
    expect(sources.find(({ path }) => path === 'content/fr/a.md')?.modified).toBe(1_400_000_000_000);
  });

  it('reads nothing: a file may change between the list and the reading', async () => {
    const root = await folderOf({ 'site.yaml': 'url: https://a.example\nlocales: [fr]\ntitle: A\n' });
    const before = await folderOf({ 'content/fr/a.md': '---\ntitle: A\n---\n' });
    const list = await listSources(before);
    await writeFile(join(before, 'content/fr/a.md'), '---\ntitle: B\n---\n');
    const { documents } = await parseDocuments(list, { settings: await readSettings(root) });
    expect(documents.map(({ fields }) => fields.title)).toEqual(['B']);
  });

  it('is asked for with a folder', async () => {
    // @ts-expect-error A folder is a text.
    await expect(listSources(undefined)).rejects.toThrow('Expected a folder, not `undefined`');
  });
});

describe('the steps of loading', () => {
  it('make the same library as loadLibrary', async () => {
    const content = await parseDocuments(await listSources(demo));
    const library = buildLibrary({ ...content, now: '2016-01-01' });
    const loaded = await loadLibrary({ root: demo, now: '2016-01-01' });
    const permalinksOf = (code: string) => library.locale(code).articles.map(({ permalink }) => permalink);
    expect(permalinksOf('fr').length).toBeGreaterThan(0);
    for (const { code } of loaded.locales)
      expect(permalinksOf(code)).toEqual(loaded.locale(code).articles.map(({ permalink }) => permalink));
    expect(library.diagnostics).toEqual(loaded.diagnostics);
  });

  it('tell settings that were read from those that stand in for them', async () => {
    const root = await folderOf({ 'content/fr/a.md': 'A', 'content/notes/b.md': 'B' });
    const content = await parseDocuments(await listSources(root));
    expect(content.assumed).toBe(true);
    expect(content.site.locales.map(({ code }) => code)).toEqual(['fr']);
    expect(content.diagnostics.map(({ rule }) => rule)).toEqual(['site-missing', 'locale-unknown']);
    await writeFile(join(root, 'site.yaml'), 'url: https://a.example\nlocales: [fr]\ntitle: A\n');
    expect((await parseDocuments(await listSources(root))).assumed).toBe(false);
  });

  it('take settings that were read before, and read no others', async () => {
    const root = await folderOf({ 'content/fr/a.md': 'A', 'site.yaml': ': no settings' });
    const other = await folderOf({ 'site.yaml': 'url: https://b.example\nlocales: [fr]\ntitle: B\n' });
    const settings = await readSettings(other);
    const { site, diagnostics } = await parseDocuments(await listSources(root), { settings });
    expect(site.url).toBe('https://b.example');
    expect(diagnostics).toEqual([]);
  });
});
