import { existsSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { config, createProject, type Files } from './project.js';

/** Templates and data of every kind that Eleventy runs: none may be run from a text's folder. */
const traps: Files = {
  'content/fr/trap.11ty.js': "throw new Error('ran 2');",
  'content/fr/trap.11ty.cjs': "throw new Error('ran 3');",
  'content/fr/trap.njk': '{{ ran.three.times() }}',
  'content/fr/trap.liquid': '{% ran %}',
  'content/fr/.trap.njk': '{{ ran.three.times() }}',
  'content/content.json': '{ "permalink": "ran.html" }',
  'content/fr/fr.11tydata.js': "throw new Error('ran 5');",
  'content/fr/fr.json': '{ "permalink": "ran.html" }',
  'content/fr/secret.md': '---\ntitle: Secret\ndraft: true\n---\n\n{{ 7 * 7 }} <script>ran()</script>\n',
  'locales/trap.njk': '{{ ran.three.times() }}',
  'comments/trap.njk': '{{ ran.three.times() }}',
};

/** A project whose site lies in a folder of its own. */
function projectIn(folder: string, files: Files = traps) {
  const project = createProject({
    ...files,
    'own.njk': '---\npermalink: own.txt\n---\nown\n',
    'eleventy.config.js': config(`{ root: ${JSON.stringify(folder)}, now: '2016-01-01' }`),
  });
  mkdirSync(join(project.folder, folder), { recursive: true });
  for (const name of ['content', 'site.yaml', 'locales', 'comments'])
    renameSync(join(project.folder, name), join(project.folder, folder, name));
  return project;
}

describe('what lies among the texts', () => {
  it.each([
    'site (copy)',
    'site [1]',
    '[!a]',
    '{a,b}',
    '!site',
    'a*b?',
    'a+(b)@(c)',
    '@(x|y)',
    'a\\b',
    'été à la mer',
    ' site ',
    '**',
    '$HOME~',
    'a/b (c)/d',
  ])('is no template in the folder %s', async (folder) => {
    const project = projectIn(folder);
    const built = await project.build();
    expect(built.output).not.toMatch(/ran \d/);
    expect(built, built.output).toMatchObject({ code: 0 });
    expect(project.output('own.txt')).toBe('own\n');
    expect(project.outputs()).toContain('fr/journal/marche/index.html');
    expect(project.outputs().filter((path) => /trap|ran\.|secret/.test(path))).toEqual([]);
  });

  it('is no script of the site either, where all that lies there is published', async () => {
    const project = createProject({ 'content/trap.11ty.js': "throw new Error('ran 6');" });
    const built = await project.build();
    expect(built.code).toBe(1);
    expect(built.output).toContain('content/trap.11ty.js:1:1 error');
    expect(built.output).not.toMatch(/ran \d/);
  });

  it('leaves the templates of folders with like names to Eleventy', async () => {
    const project = projectIn('site [ab]');
    project.write('site a/page.njk', '---\npermalink: like.txt\n---\nlike\n');
    project.write('site a/content/page.njk', '---\npermalink: alike.txt\n---\nalike\n');
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(project.outputs()).toEqual(expect.arrayContaining(['like.txt', 'alike.txt']));
  });

  it('stops the build where a link leads Eleventy to it', async () => {
    for (const target of ['content', 'content/fr', '.', '..', 'content/fr/trap.11ty.js']) {
      const project = createProject(traps);
      const name = target.endsWith('.js') ? 'link.11ty.js' : 'link';
      symlinkSync(target, join(project.folder, name));
      const built = await project.build();
      expect(built.code, target).toBe(1);
      expect(built.output).toContain(`Expected no link among Eleventy’s templates that leads to the texts`);
      expect(built.output).not.toMatch(/ran \d/);
      expect(existsSync(join(project.folder, '_site'))).toBe(false);
    }
  });

  it('is reached by the real name of its folder no more than by that of a link', async () => {
    const project = projectIn('texts');
    symlinkSync('texts', join(project.folder, 'site'));
    project.write('eleventy.config.js', config("{ root: 'site', now: '2016-01-01' }"));
    const built = await project.build();
    expect(built.output).not.toMatch(/ran \d/);
    expect(built).toMatchObject({ code: 0 });
    expect(project.outputs().filter((path) => /trap|ran\.|secret/.test(path))).toEqual([]);
  });

  it.each([
    ['input', "{ dir: { input: 'content' } }"],
    ['includes', "{ dir: { includes: 'content' } }"],
    ['data', "{ dir: { data: 'content/fr' } }"],
    ['layouts', "{ dir: { layouts: 'media' } }"],
  ])('stops the build where Eleventy’s folder %s is among it', async (name, returns) => {
    const project = createProject({
      ...traps,
      'media/a.png': 'x',
      'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }", { returns }),
    });
    const built = await project.build();
    expect(built.code).toBe(1);
    expect(built.output).toContain(`Expected Eleventy’s folder \`${name}\` outside the texts of the site`);
    expect(built.output).not.toMatch(/ran \d/);
  });

  it('stops the build where another plugin has removed what keeps it apart', async () => {
    const project = createProject({
      ...traps,
      'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }", {
        more: "config.on('eleventy.config', () => config.ignores.clear());",
      }),
    });
    const built = await project.build();
    expect(built.code).toBe(1);
    expect(built.output).toContain('Expected Eleventy to ignore');
    expect(built.output).not.toMatch(/ran \d/);
  });
});
