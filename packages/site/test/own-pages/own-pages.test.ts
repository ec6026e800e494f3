import { defineSite } from '@almanach/core';
import { describe, expect, it } from 'vitest';
import { findOwnPages } from '../../src/own-pages/own-pages.js';
import { templateUrl } from '../../src/own-pages/template-url.js';
import { config, createProject } from '../project.js';

const templates: Readonly<Record<string, string>> = {
  'pages/tools.njk': '<p>Tools</p>',
  'pages/index.njk': '---\npermalink: /start/\n---\n',
  'pages/lists/lists.njk': '<p>All</p>',
  'pages/lists/index.njk': '---\npermalink: /lists-index.html\n---\n',
  'pages/lists/long.liquid': 'Long',
  'pages/2015-04-01-dated.md': 'A text with a date',
  'pages/notes/2015-04-02-noted.md': '---\ntitle: Noted\npermalink: "/n/{{ page.fileSlug }}/"\n---\n',
  'pages/notes/stem.html': '---\npermalink: "{{ page.filePathStem }}.html"\n---\n<p>Stem</p>',
  'pages/json.njk': '---json\n{ "permalink": "/from-json/index.html" }\n---\n',
  'pages/object.njk': '---\npermalink:\n  build: /built/\n---\n',
  'pages/unwritten.njk': '---\npermalink: false\n---\n',
  'pages/data/data.json': '{ "permalink": "/of-folder/{{ page.fileSlug }}/" }',
  'pages/data/one.njk': 'One',
  'pages/data/two.njk': '---\npermalink: /two.txt\n---\n',
  'pages/data/three.njk': 'Three',
  'pages/data/three.11tydata.json': '{ "permalink": "/iii/" }',
  'pages/été.njk': '<p>Été</p>',
  'pages/_includes/part.njk': 'No page',
  'pages/left-out/draft.njk': 'No page',
  'pages/script.11ty.js': 'export default { render: () => "<p>Script</p>" };',
};

/** Their address is what code says. */
const computed: Readonly<Record<string, string>> = {
  'pages/many.njk':
    '---\npagination: { data: numbers, size: 1 }\nnumbers: [1, 2]\npermalink: "/many/{{ pagination.pageNumber }}/"\n---\n',
  'pages/coded.11ty.js':
    'export default { data: { permalink: "/coded-by/" }, render: () => "<p>Coded</p>" };',
  'pages/worked.njk': '---js\n{ permalink: "/worked-out/" }\n---\n',
};

const directories = "{ dir: { input: 'pages', data: '_data' } }";
const elsewhere = "config.ignores.add('pages/left-out/**');";

/** Lists the pages below the output folder by their address, but for those of the theme. */
function addressesOf(outputs: readonly string[]): string[] {
  const own = /^(?!(?:fr|en|theme|pagefind|pictures|404|feed|sitemap|robots|manifest|redirects|headers)\b)/;
  return outputs
    .filter((output) => own.test(output) && output !== 'index.html' && !/^[._]/.test(output))
    .map((output) => `/${output}`.replace(/\/index\.html$/, '/'))
    .sort();
}

describe('the pages of a project’s own templates', () => {
  it('have the addresses that Eleventy gives them, but for those that code decides', async () => {
    const project = createProject({
      'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }", {
        more: elsewhere,
        returns: directories,
      }),
      ...templates,
      ...computed,
    });
    const { code, output } = await project.build();
    expect(code, output).toBe(0);
    const pages = await findOwnPages(
      {
        folder: project.folder,
        input: './pages/',
        ignores: ['./pages/_includes/**', './pages/left-out/**'],
      },
      project.folder,
      defineSite({ url: 'https://village.example', locales: ['fr'], title: 'Village' }),
    );
    const byCode = ['/many/0/', '/many/1/', '/coded-by/', '/worked-out/'];
    expect(pages.map(({ permalink }) => permalink).sort()).toEqual(
      addressesOf(project.outputs()).filter((address) => !byCode.includes(address)),
    );
    expect(pages.find(({ permalink }) => permalink === '/n/noted/')).toMatchObject({
      file: 'pages/notes/2015-04-02-noted.md',
      title: 'Noted',
    });
  });

  it('are led to by texts and menus, below the path of the site', async () => {
    const project = createProject({
      'site.yaml':
        'url: https://village.example/site\nlocales: [fr, en]\ntitle: Village\nmenus: { primary: [{ url: /outils/, label: Outils }] }\n',
      'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }", {
        returns: "{ dir: { input: 'pages' } }",
      }),
      'pages/outils.njk':
        "---\ntitle: Outils\n---\n{% extends 'layout.njk' %}{% block main %}ici{% endblock %}",
      'content/fr/p.md': '---\ntitle: P\n---\n[les outils](/outils/)\n',
    });
    const { code, output } = await project.build();
    expect(code, output).toBe(0);
    expect(project.output('fr/p/index.html')).toMatch(/href="\/site\/outils\/"[^>]*>les outils</);
    expect(project.output('fr/p/index.html')).toMatch(/href="\/site\/outils\/"[^>]*>\s*Outils</);
    expect(project.output('outils/index.html')).toContain(
      '<link rel="canonical" href="https://village.example/site/outils/">',
    );
  });
});

describe('templateUrl', () => {
  it.each([
    ['index', {}, '/'],
    ['a/b', {}, '/a/b/'],
    ['a/a', {}, '/a/'],
    ['a', { permalink: 'b' }, '/b'],
    ['a', { permalink: '/b/index' }, '/b/'],
    ['a', { permalink: '/{{lang}}/x/', lang: 'fr' }, '/fr/x/'],
    ['a', { permalink: '/{{ title | slugify }}/', title: 'x' }, undefined],
    ['a', { permalink: '/{% if x %}a{% endif %}/' }, undefined],
    ['a', { permalink: '/<%= x %>/' }, undefined],
    ['a', { permalink: { serverless: '/x/' } }, undefined],
    ['a', { permalink: '' }, undefined],
  ])('of %s with %o is %s', (stem, fields, url) => {
    expect(templateUrl(stem, { fields, computed: false })).toBe(url);
  });
});
