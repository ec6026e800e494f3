import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPassthrough } from '../src/passthrough.js';
import { config, createProject, type Files, type Project } from './project.js';
import { run } from './run.js';

const almanach = resolve(import.meta.dirname, '../../core/bin/almanach.js');
const almanachSite = resolve(import.meta.dirname, '../bin/almanach-site.js');

/** A project that copies something besides. */
function copying(copies: string, files: Files, options = "{ root: '.', now: '2016-01-01' }"): Project {
  return createProject({
    'eleventy.config.js': config(options, { more: `config.addPassthroughCopy(${copies});` }),
    ...files,
  });
}

/** Builds and checks a project; both must say the same. */
async function said(project: Project): Promise<{ readonly code: number; readonly output: string }> {
  const built = await project.build();
  const checked = await run(process.execPath, [almanach, 'check'], project.folder);
  expect(checked.code).toBe(built.code);
  for (const line of built.output.match(/^\S+:\d+:\d+ error .*$/gm) ?? [])
    expect(checked.output).toContain(line);
  return built;
}

describe('a copy of the project’s own', () => {
  it.each([
    [
      'a page',
      "{ 'a.html': 'fr/journal/marche/index.html' }",
      'a.html',
      'content/fr/journal/marche.md',
      'permalink-conflict',
    ],
    ['the choice of languages', "{ 'a.html': 'index.html' }", 'a.html', 'site.yaml', 'permalink-conflict'],
    ['a medium', "'media'", 'media/plan.pdf', 'media/plan.pdf', 'output-conflict'],
    [
      'a medium, by a glob',
      "{ 'other/*.pdf': 'media' }",
      'other/plan.pdf',
      'media/plan.pdf',
      'output-conflict',
    ],
    ['the theme', "{ 'own': 'theme' }", 'own/almanach.css', 'theme/almanach.css', 'output-conflict'],
    [
      'an old address',
      "{ 'a.html': 'ancien/index.html' }",
      'a.html',
      'content/fr/vieux.md',
      'alias-conflict',
    ],
  ])('that would overwrite %s is an error that names both', async (_, copies, source, other, rule) => {
    const { code, output } = await said(
      copying(copies, {
        'a.html': '<p>',
        'media/plan.pdf': 'x',
        'other/plan.pdf': 'y',
        'own/almanach.css': 'p {}',
        'content/fr/vieux.md': '---\ntitle: Vieux\naliases: [/ancien/]\n---\n\nVieux.\n',
      }),
    );
    expect(code).toBe(1);
    expect(output).toContain(`[${rule}]`);
    expect(output).toContain(source);
    expect(output).toContain(other);
  });

  it.each(['pagefind/fr/pagefind.js', '.almanach.json'])('may not be %s', async (target) => {
    const { code, output } = await said(copying(`{ 'a.js': '${target}' }`, { 'a.js': 'x' }));
    expect(code).toBe(1);
    expect(output).toMatch(/^a\.js:1:1 error .*\[output-reserved\]$/m);
  });

  it('may be the settings of a server and the page of unknown addresses, in the place of the site’s', async () => {
    const names = ['_redirects', '_headers', 'CNAME', '404.html', 'web.config', '.htaccess', 'robots.txt'];
    const project = copying("{ 'public': '/' }", {
      ...Object.fromEntries(names.map((name) => [`public/${name}`, `own ${name}`])),
      'media/plan.pdf': 'x',
    });
    expect(await said(project)).toMatchObject({ code: 0 });
    for (const name of names) expect(project.output(name), name).toBe(`own ${name}`);
    expect(project.outputs()).toContain('headers.nginx.conf');
  });

  it('stands beside the theme and the media under other names', async () => {
    const project = copying("{ 'own': 'theme', 'public/**/*': 'media' }", {
      'own/more.css': 'p {}',
      'public/a/plan.txt': 'x',
      'media/plan.pdf': 'x',
    });
    expect(await said(project)).toMatchObject({ code: 0 });
    expect(project.outputs()).toEqual(
      expect.arrayContaining(['theme/more.css', 'media/plan.txt', 'media/plan.pdf']),
    );
  });

  it('from the content is none of the builder’s', async () => {
    const { code, output } = await said(createProject({ 'content/_redirects': '/a /b' }));
    expect(code).toBe(1);
    expect(output).toMatch(/^content\/_redirects:1:1 error .*\[output-reserved\]$/m);
  });
});

describe('a copy of the whole project', () => {
  it('by a glob never reaches the site that stands, the next one or the last', async () => {
    const project = copying("'**/*.{txt,html}'", {
      'notes/a.txt': 'a',
      'notes/b [1].txt': 'b',
      '_site.old-4194000/c.txt': 'c',
    });
    const build = () => run(process.execPath, [almanachSite, 'build', '--quiet'], project.folder);
    for (const _ of [1, 2]) {
      const { code, output } = await build();
      expect(code, output).toBe(0);
    }
    expect(project.outputs().filter((path) => /^_site|\.next-|\.old-/.test(path))).toEqual([]);
    expect(project.outputs()).toEqual(expect.arrayContaining(['notes/a.txt', 'notes/b [1].txt']));
    expect(readFileSync(join(project.folder, '_site.old-4194000/c.txt'), 'utf8')).toBe('c');
  });

  it('by its folder stops the build', async () => {
    const { code, output } = await copying("'.'", {}).build();
    expect(code).toBe(1);
    expect(output).toContain('Expected a passthrough copy without the output folder, not `.`');
  });
});

describe('the list of copies', () => {
  const project = createProject({
    'src/img/a.png': 'x',
    'src/img/b/c.png': 'x',
    'fonts/d.woff2': 'x',
    'e [2].txt': 'x',
  });
  const list = async (copies: Parameters<typeof listPassthrough>[0]['copies'], input = './src/') => {
    const folders = { folder: project.folder, input, output: join(project.folder, '_site') };
    const files = await listPassthrough({ copies, ...folders });
    return files.map(({ output }) => output).sort();
  };

  it.each<[path: string, outputPath: string | true, expected: string[]]>([
    ['src/img', true, ['img/a.png', 'img/b/c.png']],
    ['./src/img/', true, ['img/a.png', 'img/b/c.png']],
    ['src/img', 'pictures', ['pictures/a.png', 'pictures/b/c.png']],
    ['src/**/*.png', true, ['img/a.png', 'img/b/c.png']],
    ['src/**/*.png', 'flat', ['flat/a.png', 'flat/c.png']],
    ['fonts/d.woff2', true, ['fonts/d.woff2']],
    ['fonts/d.woff2', '/', ['d.woff2']],
    ['fonts/d.woff2', 'f/e.woff2', ['f/e.woff2']],
    ['e [[]2[]].txt', true, ['e [2].txt']],
    ['nowhere', true, []],
    ['fonts', '../elsewhere', []],
  ])('of %s to %s', async (path, outputPath, expected) => {
    expect(await list({ [path]: { outputPath } })).toEqual(expected);
  });

  it('leaves out what a filter or other names decide', async () => {
    expect(await list({ fonts: { outputPath: true, copyOptions: { filter: ['**/*'] } } })).toEqual([]);
  });
});

describe('a check of a link into the site that was built', () => {
  it('tells it, where the project or an option names the folder', async () => {
    const project = createProject({
      'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }", {
        returns: "{ dir: { output: 'media/built' } }",
      }),
      'media/built/secret.pdf': 'x',
    });
    symlinkSync('built/secret.pdf', join(project.folder, 'media/plan.pdf'));
    const checked = () => run(process.execPath, [almanach, 'check'], project.folder);
    expect(await checked()).toMatchObject({ code: 1, output: expect.stringContaining('[file-outside]') });
    rmSync(join(project.folder, 'eleventy.config.js'));
    expect((await checked()).code).toBe(0);
    const told = await run(process.execPath, [almanach, 'check', '--output', 'media/built'], project.folder);
    expect(told.code).toBe(1);
    expect(told.output).toContain('[file-outside]');
  });
});
