import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { formatStatusPage } from '../../src/cli/status/page/format-status-page.js';
import { pageWords } from '../../src/cli/status/page/page-words.js';
import { typeset } from '../../src/typography/index.js';
import { repositoryOf } from '../repository-of.js';

const almanach = resolve(import.meta.dirname, '../../bin/almanach.js');
const english = '# Port & <sea>\n\nShips call at `<night>`.\n\nThe quay is long.\n';
const repository = repositoryOf({
  'docs/en/port.md': english,
  'docs/en/guide/a<img src=x>.md': '# Wide\n',
  'docs/ar/port.md': '# الميناء\n\nترسو السفن `<night>`.\n\nالرصيف طويل.\n',
  'docs/ar/guide/other.md': '# آخر\n',
  'docs/en/guide/other.md': '# Other\n',
});
repository.commit('say how long', { 'docs/en/port.md': english.replace('is long', 'is very long') });
const cache = mkdtempSync(join(tmpdir(), 'almanach-page-'));
afterAll(() => {
  repository.remove();
  rmSync(cache, { recursive: true });
});

function run(args: readonly string[], LC_ALL = 'C') {
  return spawnSync(process.execPath, [almanach, 'status', ...args], {
    encoding: 'utf8',
    cwd: repository.root,
    env: { ...process.env, LC_ALL, XDG_CACHE_HOME: cache },
  });
}

const page = run(['--html']).stdout;

it('is one page with a row a language, a row a page, and its blocks with what changed', () => {
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  expect(page).toContain('aria-label="1 of 3 current, 1 to revise"');
  expect(page).toContain('<bdi>docs/ar/port.md</bdi>');
  expect(page).toContain('<details><summary>Show 1 block</summary>');
  expect(page).toContain('<p lang="en" dir="ltr">The quay is <ins>very </ins>long.</p>');
  expect(page).toContain('<p class="at" lang="ar" dir="rtl">الرصيف طويل.</p>');
});

it('writes as text what paths and texts hold', () => {
  expect(page).toContain('a&#60;img src=x&#62;.md');
  expect(page).not.toMatch(/<(?:img|sea|night)/);
});

it('asks nothing of elsewhere, and lets its own script and style alone run', () => {
  expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  const [policy = ''] = page.match(/content="default-src[^"]*"/) ?? [];
  for (const element of ['style', 'script']) {
    const [, content = ''] = page.match(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`)) ?? [];
    expect(policy).toContain(`sha256-${createHash('sha256').update(content).digest('base64')}`);
  }
  expect(page).not.toMatch(/ style=| on[a-z]+=/);
});

it('speaks French, as it is set', () => {
  const { stdout } = run(['--html'], 'fr_FR');
  expect(stdout).toContain('<html lang="fr">');
  expect(stdout).toContain('<h2>arabe (ar)</h2>');
  for (const word of Object.values(pageWords.fr))
    if (typeof word === 'string') expect(word).toBe(typeset(word, { locale: 'fr' }));
});

it('writes the file that is named, and says so', () => {
  const { stdout, status } = run(['--html', 'left.html']);
  expect(stdout).toContain('left.html is written.\n');
  expect(status).toBe(0);
  expect(readFileSync(join(repository.root, 'left.html'), 'utf8')).toBe(page);
});

it('writes over no folder, makes none, and follows no link', () => {
  for (const file of ['docs', 'absent/left.html']) {
    const { stderr, status } = run(['--html', file]);
    expect(stderr).toContain(`${file} cannot be written: name a file in a folder that is there.`);
    expect(status).toBe(2);
  }
  expect(existsSync(join(repository.root, 'absent'))).toBe(false);
  const [target, link] = [join(cache, 'target'), join(repository.root, 'link.html')];
  writeFileSync(target, 'kept');
  symlinkSync(target, link);
  expect(run(['--html', 'link.html']).status).toBe(0);
  expect([readFileSync(target, 'utf8'), readFileSync(link, 'utf8')]).toEqual(['kept', page]);
});

it('says of a project without anything to do that nothing is left', () => {
  const status = {
    layout: 'folders',
    original: 'en',
    locales: { fr: { pages: [], current: 0, stale: 0, missing: 0, words: 0 } },
  };
  const written = formatStatusPage({ status, pages: [], reports: new Map(), lang: 'en' });
  expect(written).toContain('<p>Nothing is left to translate.</p>');
});
