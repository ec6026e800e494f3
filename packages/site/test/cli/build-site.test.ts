import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { config, createProject, type Files, type Project } from '../project.js';
import { filesBelow } from '../read-html.js';
import { type Outcome, run } from '../run.js';

const command = resolve(import.meta.dirname, '../../bin/almanach-site.js');
const plain = "{ root: '.', now: '2016-01-01', covers: false, openGraphImages: false, search: false }";

/** Makes a project without pictures in a folder with spaces and the letters of globs in its path. */
function village(files: Files = {}): Project {
  return createProject({ 'eleventy.config.js': config(plain), ...files }, 'mon village [1] {2} (été)!');
}

const build = ({ folder }: Project, args: readonly string[] = [], environment = {}): Promise<Outcome> =>
  run(process.execPath, [command, 'build', '--quiet', ...args], folder, environment);
const beside = ({ folder }: Project) =>
  readdirSync(folder).filter((name) => name.startsWith('_site') && name !== '_site');

describe('almanach-site build', () => {
  it('replaces a site, keeps what was put there by hand, and takes no page for a template', async () => {
    const project = village({
      'own.njk': '---\npermalink: own.txt\n---\nown\n',
      '_site/old.html': '{{ a template | that fails }}',
      '_site/CNAME': 'village.example',
      '_site/.git/HEAD': 'ref',
      '_site.old-2019/index.html': '{{ a copy of somebody | that fails }}',
      '_site/.almanach.json': '{"files":["old.html"],"beside":[]}',
    });
    const built = await build(project, ['--pathprefix', '/']);
    expect(built.code, built.output).toBe(0);
    expect(project.outputs()).toEqual(
      expect.arrayContaining(['fr/journal/marche/index.html', 'own.txt', 'CNAME', '.git/HEAD']),
    );
    expect(project.outputs().filter((path) => /old|^_site|\.almanach-/.test(path))).toEqual([]);
    expect(beside(project)).toEqual(['_site.old-2019']);

    const path = join(project.folder, '_site/fr/journal/marche/index.html');
    const { mtimeMs } = statSync(path);
    project.remove('own.njk');
    expect(await build(project)).toMatchObject({ code: 0 });
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    expect(project.outputs()).not.toContain('own.txt');
    expect(project.outputs()).toContain('CNAME');
  });

  it('exchanges nothing where the last site is the one that it would make', async () => {
    const project = village({
      'eleventy.config.js': config(plain, { more: "config.addPassthroughCopy('plan.txt');" }),
      'plan.txt': 'plan',
    });
    const folder = () => statSync(join(project.folder, '_site')).ino;
    expect(await build(project)).toMatchObject({ code: 0 });
    const first = folder();
    const outputs = project.outputs();
    expect(await build(project)).toMatchObject({ code: 0 });
    expect(folder()).toBe(first);
    expect(project.outputs()).toEqual(outputs);
    expect(beside(project)).toEqual([]);
    project.write('content/fr/index.md', '---\ntitle: Accueil\n---\n\nBonjour.\n');
    expect(await build(project)).toMatchObject({ code: 0 });
    const second = folder();
    expect(second).not.toBe(first);
    expect(await build(project)).toMatchObject({ code: 0 });
    expect(folder()).toBe(second);
    unlinkSync(join(project.folder, '_site/plan.txt'));
    expect(await build(project)).toMatchObject({ code: 0 });
    expect(project.outputs()).toEqual(outputs);
    expect(folder()).not.toBe(second);
  });

  it('leaves the site as it is where the content has errors, and where Eleventy writes nothing', async () => {
    const project = village({ '_site/index.html': 'old' });
    expect(await build(project, ['--dryrun'])).toMatchObject({ code: 0 });
    project.write('content/fr/faute.md', '---\ntitle: Faute\n---\n\n[Nulle part](absent.md)\n');
    const failed = await build(project);
    expect(failed.code).toBe(1);
    expect(failed.output).toContain('content/fr/faute.md:5:1 error');
    expect(project.outputs()).toEqual(['index.html']);
    expect(beside(project)).toEqual([]);
  });

  it('follows a link to where a server reads', async () => {
    const project = village({ 'disk/www/CNAME': 'mine' });
    symlinkSync('disk/www', join(project.folder, '_site'));
    const built = await build(project);
    expect(built.code, built.output).toBe(0);
    expect(realpathSync(join(project.folder, '_site'))).toBe(realpathSync(join(project.folder, 'disk/www')));
    expect(filesBelow(join(project.folder, 'disk/www'))).toEqual(
      expect.arrayContaining(['CNAME', 'fr/index.html']),
    );
    expect(readdirSync(join(project.folder, 'disk'))).toEqual(['www']);
    unlinkSync(join(project.folder, '_site'));
  });

  it('takes the folder of the configuration, or of the command line', async () => {
    const project = village({
      // What lies in another folder than that of the build is Eleventy's business.
      '.gitignore': 'dist/\n',
      'eleventy.config.js': config(plain, { returns: "{ dir: { output: 'dist/[public]' } }" }),
    });
    expect(await build(project)).toMatchObject({ code: 0 });
    expect(project.outputs('dist/[public]')).toContain('fr/index.html');
    expect(await build(project, ['--output=other'])).toMatchObject({ code: 0 });
    expect(project.outputs('other')).toEqual(project.outputs('dist/[public]'));
    expect(readdirSync(join(project.folder, 'dist'))).toEqual(['[public]']);
  });

  it.each([
    ['.', 'holds the project itself'],
    ['..', 'holds the project itself'],
    ['../elsewhere', 'is outside the project'],
    ['site.yaml', 'is no folder'],
  ])('refuses to exchange %s', async (output, reason) => {
    const project = village();
    const refused = await build(project, [`--output=${output}`]);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain(reason);
    expect(refused.output).not.toMatch(/\n +at /);
    expect(readdirSync(dirname(project.folder))).toHaveLength(1);
    expect(existsSync(join(project.folder, 'site.yaml'))).toBe(true);
  });

  it('refuses to serve, and a link to the folder that holds the project', async () => {
    const project = village();
    expect((await build(project, ['--serve'])).output).toContain('builds once');
    symlinkSync('..', join(project.folder, '_site'));
    const refused = await build(project);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('holds the project itself');
  });

  it.each([
    [1, "throw new Error('Not yet written');"],
    [1, "export default () => { throw new Error('Not yet written'); };"],
    [3, "process.stderr.write('Not yet written'); process.exit(3);"],
  ])('fails with %i, and says what is wrong with a configuration: %s', async (code, text) => {
    const failed = await build(village({ 'eleventy.config.js': text }));
    expect(failed.code).toBe(code);
    expect(failed.output).toContain('Not yet written');
  });

  it('prints once what a configuration prints, and builds with what it sets', async () => {
    const more = "console.log('Good morning'); process.stderr.write('Good evening');";
    const project = village({
      'eleventy.config.js': config(plain, { more, returns: "{ dir: { output: 'public' } }" }),
    });
    const built = await build(project);
    expect(built.code, built.output).toBe(0);
    expect(built.output.match(/Good (?:morning|evening)/g)?.sort()).toEqual(['Good evening', 'Good morning']);
    expect(filesBelow(join(project.folder, 'public'))).toContain('fr/index.html');
  });

  it('fails where a file of somebody would be lost, and leaves it', async () => {
    const project = village();
    mkdirSync(join(project.folder, '_site/fr/index.html'), { recursive: true });
    writeFileSync(join(project.folder, '_site/fr/index.html/notes.txt'), 'mine');
    const failed = await build(project);
    expect(failed.code).toBe(1);
    expect(failed.output).toContain('fr/index.html in the output folder was put there by hand');
    expect(project.outputs()).toEqual(['fr/index.html/notes.txt']);
    expect(beside(project)).toEqual([]);
  });
});

describe('a preview', () => {
  it('is marked on its pages and in its folder, and a later build is not', async () => {
    const project = village({
      'content/fr/journal/essai.md': '---\ntitle: Essai\ndate: 2015-05-05\ndraft: true\n---\n\nSecret.\n',
    });
    const almanach = resolve(import.meta.dirname, '../../../core/bin/almanach.js');
    const check = () => run(process.execPath, [almanach, 'check', '--built', '_site'], project.folder);
    expect(await build(project, [], { ALMANACH_DRAFTS: '1' })).toMatchObject({ code: 0 });
    for (const page of project.outputs().filter((path) => path.endsWith('.html')))
      expect(project.output(page), page).toContain('<meta name="robots" content="noindex">');
    const refused = await check();
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('_site shows drafts and future documents');

    expect(await build(project)).toMatchObject({ code: 0 });
    expect(await check()).toEqual({ code: 0, output: 'Nothing is wrong.\n' });
    expect(project.outputs().filter((path) => /essai|drafts/.test(path))).toEqual([]);
    expect(project.output('fr/index.html')).not.toContain('noindex');
  });
});
