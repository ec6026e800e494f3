import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from './read-html.js';
import { type Outcome, run } from './run.js';

const packages = resolve(import.meta.dirname, '../..');
// Both projects stand below the folder in which the packages are installed, once.
const base = mkdtempSync(join(tmpdir(), 'almanach-package-'));
const project = join(base, 'five files');
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "five-files", "private": true, "type": "module" }',
  'eleventy.config.js':
    "import almanach from '@almanach/site';\nexport default (config) => { config.addPlugin(almanach, { root: '.' }); };\n",
  'site.yaml': 'url: https://village.example/journal/\nlocales: [fr]\ntitle: Village\n',
  'content/fr/marche.md': '---\ntitle: Le marché\ndate: 2015-04-01\n---\n\nBonjour !\n',
  'README.md': '# Projet {{ rien.du.tout | inconnu }} {% nope %}\n',
};

const build = (): Promise<Outcome> =>
  run(process.execPath, [join(base, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'], project);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) write(path, text);
  const packed = join(base, 'packed');
  const made = await run(process.execPath, [join(packages, '../scripts/pack.js'), packed], packages);
  expect(made, made.output).toMatchObject({ code: 0 });
  const tarballs = readdirSync(packed).map((name) => join(packed, name));
  const eleventy = JSON.parse(readFileSync(join(packages, 'site/package.json'), 'utf8')).devDependencies[
    '@11ty/eleventy'
  ];
  const args = [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    ...tarballs,
    `@11ty/eleventy@${eleventy}`,
  ];
  writeFileSync(join(base, 'package.json'), '{ "private": true }');
  const installed = await run('npm', args, base);
  expect(installed, installed.output).toMatchObject({ code: 0 });
  rmSync(packed, { recursive: true });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('a project of five files with the packed packages', () => {
  it('becomes a site below its base path, and its README stays a file', async () => {
    const built = await build();
    expect(built.code, built.output).toBe(0);
    const html = read(project, '_site/marche/index.html');
    expect(html).toContain('<time datetime="2015-04-01">1<sup>er</sup> avril 2015</time>');
    expect(html).toContain('href="/journal/theme/almanach.css"');
    expect(existsSync(join(project, '_site/theme/almanach.css'))).toBe(true);
    expect(existsSync(join(project, '_site/README/index.html'))).toBe(false);
  });

  it('gives the library to the builder’s own templates', async () => {
    write(
      'own.njk',
      "---\npermalink: own.txt\n---\n{% for a in almanach.locale('fr').articles %}{{ a.title }}{% endfor %}\n",
    );
    const built = await build();
    expect(built.code, built.output).toBe(0);
    expect(read(project, '_site/own.txt')).toContain('Le marché');
  });

  it('fails on an error and names its place', async () => {
    write('content/fr/faute.md', '---\ntitle: Faute\n---\n\n[Nulle part](absent.md)\n');
    const built = await build();
    rmSync(join(project, 'content/fr/faute.md'));
    expect(built.code).not.toBe(0);
    expect(built.output).toContain('content/fr/faute.md:5:1 error');
  });
});

describe('a new site from the packed packages', () => {
  it('builds at once, right in each language', async () => {
    const made = await run('npx', ['--no', 'almanach-site', 'new', 'my-site', '--locales', 'fr,en,ar'], base);
    expect(made, made.output).toMatchObject({ code: 0 });
    expect(made.output).toContain('  cd my-site && npm install\n  npm start\n');
    const site = join(base, 'my-site');
    const { dependencies } = JSON.parse(read(site, 'package.json'));
    expect(Object.keys(dependencies).sort()).toEqual(['@11ty/eleventy', '@almanach/site']);

    const built = await run('npm', ['run', 'build'], site);
    expect(built, built.output).toMatchObject({ code: 0 });
    // Nothing is told but that the address has to be written.
    expect(built.output.match(/\b(?:warn|hint) .*/g)).toEqual([
      'warn The address of the site is still an example: https://site.example [site-url]',
    ]);
    for (const [path, title, dir] of [
      ['fr/blog/bienvenue', 'Bienvenue', 'ltr'],
      ['en/blog/welcome', 'Welcome', 'ltr'],
      ['ar/المدونة/أهلا-وسهلا', 'أهلًا وسهلًا', 'rtl'],
    ]) {
      const html = read(site, `_site/${path}/index.html`);
      expect(html).toMatch(new RegExp(`<html lang="${path?.slice(0, 2)}" dir="${dir}"`));
      expect(html).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`));
    }
  });

  it('is not written over what is there', async () => {
    const again = await run('npx', ['--no', 'almanach-site', 'new', 'my-site'], base);
    expect(again.code).toBe(1);
    expect(again.output).toBe('my-site is not empty, and nothing in it was touched: name a new folder\n');
  });
});
