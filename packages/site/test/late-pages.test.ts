import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LatePages } from '../src/late-pages.js';
import { config, createProject, type Project } from './project.js';
import { run } from './run.js';

const command = resolve(import.meta.dirname, '../bin/almanach-site.js');
const plain = "{ root: '.', now: '2016-01-01', covers: false, openGraphImages: false, search: false }";
const themed = plain.replace('{ ', "{ theme: 'theme', ");
const build = ({ folder }: Project, ...args: string[]) =>
  run(process.execPath, [command, 'build', '--quiet', ...args], folder);

/** A template that fails for one month alone, which is not the first. */
const failing =
  "{% if '2015/04' in route.permalink %}{{ route.no.such.thing() }}{% endif %}{{ route.title }}\n";
const months = {
  'content/fr/journal/mai.md': '---\ntitle: Mai\ndate: 2015-05-05\n---\n\nMai.\n',
  'content/fr/journal/avril.md': '---\ntitle: Avril\ndate: 2015-04-05\n---\n\nAvril.\n',
};

describe('pages that are rendered when they are written', () => {
  it('are rendered once each, in their order, behind the first that Eleventy writes', () => {
    const rendered: string[] = [];
    const pages = new LatePages((output) => {
      rendered.push(output);
      return `<p>${output}</p>`;
    });
    const written: (readonly [string, unknown])[] = [];
    const write = (path: string, content: unknown) => written.push([path, content]);
    expect(pages.handOverFirst(['a.html', 'b.html', 'c.html'])).toEqual(['a.html']);
    const mark = pages.markOf('a.html');
    pages.write('/site/own.html', 'own', write);
    expect(rendered).toEqual([]);
    pages.write('/site/a.html', mark, write);
    expect(rendered).toEqual(['a.html', 'b.html', 'c.html']);
    expect(written).toEqual([
      ['/site/own.html', 'own'],
      ['/site/a.html', '<p>a.html</p>'],
      ['b.html', '<p>b.html</p>'],
      ['c.html', '<p>c.html</p>'],
    ]);
    pages.write('/site/a.html', pages.markOf('a.html'), write);
    expect(written).toHaveLength(5);
  });

  it.each([
    ['alone', {}],
    ['beside a page of the builder’s own', { 'own.njk': '---\npermalink: own.txt\n---\nown\n' }],
  ])('are those that Eleventy writes, %s', async (_, files) => {
    const project = createProject({ 'eleventy.config.js': config(plain), ...files });
    expect(await project.run()).toMatchObject({ code: 0 });
    const pages = project.outputs().filter((path) => !path.startsWith('.'));
    const first = pages.map((path) => [path, project.output(path)]);
    project.remove('_site');
    project.remove('node_modules/.cache');
    expect(await build(project)).toMatchObject({ code: 0 });
    expect(pages).toContain('fr/journal/marche/index.html');
    expect(
      project
        .outputs()
        .filter((path) => !path.startsWith('.'))
        .map((path) => [path, project.output(path)]),
    ).toEqual(first);
  });

  it('come whole to a transform of the builder, and to whoever asks what was written', async () => {
    const project = createProject({
      'eleventy.config.js': config(plain, {
        more: "config.addTransform('mark', (content) => content.replace('</body>', '<!-- seen --></body>'));",
      }),
    });
    expect(await build(project)).toMatchObject({ code: 0 });
    expect(project.output('fr/journal/marche/index.html')).toContain('<!-- seen --></body>');

    const told = createProject({
      'eleventy.config.js': config(plain, {
        more: "config.on('eleventy.after', ({ results }) => console.log('whole:', results.filter(({ content }) => content.includes('</html>')).length));",
      }),
    });
    const { output } = await build(told);
    expect(Number(/whole: (\d+)/.exec(output)?.[1])).toBeGreaterThan(10);
  });

  it('leave the last site as it is where a template fails for one of them, and tell it of a build that only tries', async () => {
    const project = createProject({ 'eleventy.config.js': config(plain), ...months });
    expect(await build(project)).toMatchObject({ code: 0 });
    const before = project.output('fr/archives/2015/04/index.html');
    project.write('eleventy.config.js', config(themed));
    project.write('theme/month.njk', failing);
    for (const further of [[], ['--dryrun']]) {
      const failed = await build(project, ...further);
      expect(failed.code).toBe(1);
      expect(failed.output).toContain('month.njk');
      expect(project.output('fr/archives/2015/04/index.html')).toBe(before);
    }
    expect(existsSync(join(project.folder, '_site/fr/archives/2015/05/index.html'))).toBe(true);
  });
});
