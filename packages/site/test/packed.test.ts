import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFiles } from '../src/starter/project-files.js';
import { run } from './run.js';

const top = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'almanach-packed-'));

beforeAll(async () => {
  const packed = await run(process.execPath, [join(top, 'scripts/pack.js'), folder], top);
  expect(packed, packed.output).toMatchObject({ code: 0 });
  for (const tarball of readdirSync(folder)) {
    const name = tarball.includes('core') ? 'core' : 'site';
    mkdirSync(join(folder, name));
    const made = await run('tar', ['-xzf', tarball, '-C', name], folder);
    expect(made, made.output).toMatchObject({ code: 0 });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the notices of both packages say what they hold and install', async () => {
  const checked = await run(process.execPath, [join(top, 'scripts/notice.js'), 'check'], top);
  expect(checked, checked.output).toMatchObject({ code: 0 });
});

it('a new project runs no script when it is installed', () => {
  const files = projectFiles({ name: 'site', texts: new Map(), dependencies: {} });
  expect(installScripts(JSON.parse(files['package.json'] ?? '{}'))).toEqual([]);
});

describe.each(['core', 'site'])('the packed package %s', (name) => {
  const root = join(folder, name, 'package');
  const files = () =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const manifest = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

  it('says what it is, who may use it and what it brings', () => {
    for (const paper of ['README.md', 'LICENSE', 'NOTICE'])
      expect(readFileSync(join(root, paper), 'utf8').length, paper).toBeGreaterThan(100);
  });

  it('runs no script when it is installed', () => {
    expect(installScripts(manifest())).toEqual([]);
  });

  it('names its dependencies by version', () => {
    const { dependencies, peerDependencies = {} } = manifest();
    const ranges = Object.values({ ...dependencies, ...peerDependencies });
    expect(ranges.filter((range) => !/^\^\d+\.\d+\.\d+/.test(String(range)))).toEqual([]);
    expect(Object.keys(manifest())).not.toContain('bundledDependencies');
  });

  it('holds no tests, no hidden files and no settings of its workshop', () => {
    const strange = files().filter((path) =>
      /(?:^|\/)(?:test|bench|scripts|coverage|node_modules|_site|\.[^/]*)(?:\/|$)|\.test\.|\.log$|\.tgz$|tsconfig|tsup\.config|\.(?:pem|key)$/.test(
        path,
      ),
    );
    expect(strange).toEqual([]);
  });

  it('holds no secrets, and no path of the machine that packed it', () => {
    const secret =
      /-----BEGIN [A-Z ]*PRIVATE KEY|\bnpm_[A-Za-z0-9]{30}|\bgh[pousr]_[A-Za-z0-9]{30}|\bAKIA[0-9A-Z]{16}\b|_authToken/;
    for (const path of files()) {
      const text = readFileSync(join(root, path), 'latin1');
      expect(secret.test(text), path).toBe(false);
      expect(text.includes(top), path).toBe(false);
    }
  });

  it('has the documentation, with no link that leads nowhere', () => {
    const papers = files().filter((path) => path.startsWith('docs/'));
    for (const paper of ['settings', 'front-matter', 'site', 'markdown', 'checks', 'deploy'])
      expect(papers).toContain(`docs/${paper}.md`);
    for (const paper of papers)
      for (const [, target = ''] of readFileSync(join(root, paper), 'utf8').matchAll(
        /\]\((?!https?:|#|\/)([^()\s#]+)[^()]*\)/g,
      ))
        if (target.endsWith('.md') && target.includes('../'))
          expect(existsSync(join(root, 'docs', target)), `${paper}: ${target}`).toBe(true);
  });

  it('has the sources of each map', () => {
    const maps = files().filter((path) => path.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(10);
    for (const path of maps) {
      const { sources, sourceRoot = '' } = JSON.parse(readFileSync(join(root, path), 'utf8'));
      for (const source of sources)
        expect(existsSync(join(root, dirname(path), sourceRoot, source)), `${path}: ${source}`).toBe(true);
    }
  });

  it('has what its exports and its program lead to', () => {
    const { exports, bin } = manifest();
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target as Record<string, string>),
    );
    for (const target of targets) {
      const [start = '', end = ''] = target.replace('./', '').split('*');
      const matches = files().filter((path) =>
        target.includes('*') ? path.startsWith(start) && path.endsWith(end) : path === start,
      );
      expect(matches.length, target).toBeGreaterThan(0);
    }
    for (const path of Object.values(bin)) {
      const program = join(root, String(path));
      expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
      if (process.platform !== 'win32') expect(statSync(program).mode & 0o111).toBe(0o111);
    }
  });
});

/** Lists the scripts that a package manager runs by itself. */
function installScripts({ scripts = {} }: { readonly scripts?: Readonly<Record<string, string>> }): string[] {
  return Object.keys(scripts).filter((name) =>
    /^(?:pre|post)?(?:install|prepare|pack|publish)$|^prepublishOnly$|^dependencies$/.test(name),
  );
}
