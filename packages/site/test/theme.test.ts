import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBlocks } from '@almanach/core/workbench';
import { describe, expect, it } from 'vitest';
import { config, createProject, type Project } from './project.js';
import { filesBelow, visible } from './read-html.js';

const article = 'fr/journal/marche/index.html';

async function built(project: Project): Promise<Project> {
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
  return project;
}

describe('what stands beside every text', () => {
  it('is short on a site of many years and tags: the last years have their months, the most used tags stand', async () => {
    const years = [2010, 2011, 2012, 2013, 2014];
    const notes = years.map((year, index) => {
      const tags = index < 2 ? ['commun'] : Array.from({ length: 20 }, (_, tag) => `rare-${index}-${tag}`);
      return [
        `content/fr/journal/note-${year}.md`,
        `---\ntitle: Note ${year}\ndate: ${year}-05-01\ntags: [${tags.join(', ')}]\n---\n\nUne note.\n`,
      ];
    });
    const project = await built(createProject(Object.fromEntries(notes)));
    const html = project.output(article);
    const sidebar = html.match(/<aside class="sidebar"[\s\S]*?<\/aside>/)?.[0] ?? '';
    const summaries = [...sidebar.matchAll(/<summary>(\d+)/g)].map(([, year]) => Number(year));
    expect(summaries).toHaveLength(3);
    const links = [...sidebar.matchAll(/href="\/fr\/archives\/(\d+)\/"/g)].map(([, year]) => Number(year));
    expect([...summaries, ...links]).toEqual([...new Set([2015, ...years])].sort((a, b) => b - a));
    expect(sidebar).toContain('/fr/archives/2014/05/');
    expect(sidebar).not.toContain('/fr/archives/2010/05/');
    expect(sidebar.match(/<bdi>/g)).toHaveLength(50);
    expect(sidebar).toContain('<bdi>commun</bdi>');
    const browse = project
      .output('fr/recherche/index.html')
      .match(/<section class="browse">[\s\S]*?<\/section>/);
    expect(browse?.[0].match(/<bdi>/g)?.length).toBeGreaterThan(60);
  });
});

describe('a builder’s theme folder', () => {
  it('changes what it holds and leaves the rest to the theme', async () => {
    const project = await built(
      createProject({
        'eleventy.config.js': config(
          "{ root: '.', theme: 'theme', now: '2016-01-01', sidebar: ['letter', 'tags'] }",
        ),
        'content/fr/journal/foire.md':
          '---\ntitle: La foire\ndate: 2015-05-01\ntags: [fête]\n---\n\nVenez !\n',
        'theme/layout.njk':
          '{% extends \'almanach/layout.njk\' %}{% block head %}<meta name="own" content="1">{% endblock %}{% block after %}<p>Fin de page</p>{% endblock %}',
        'theme/partials/copyright.njk': '<p>Domaine public, {{ year }}</p>',
        'theme/partials/sidebar-letter.njk': '<section><h2>Notre lettre</h2></section>',
        'theme/custom.css': ':root { --accent: green; }',
      }),
    );
    const html = project.output(article);
    expect(html).toContain('<meta name="own" content="1">');
    expect(html).toContain('<p>Fin de page</p>');
    expect(html).toContain('class="masthead"');
    expect(visible(html)).toContain('Domaine public, 2016');
    const sidebar = html.match(/<aside class="sidebar"[\s\S]*?<\/aside>/)?.[0] ?? '';
    expect([...sidebar.matchAll(/<h2>([^<]*)/g)].map(([, title]) => title)).toEqual([
      'Notre lettre',
      'Mots-clés',
    ]);
    const styles = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href);
    expect(styles).toEqual(['/theme/almanach.css', '/theme/custom.css']);
    expect(project.outputs()).toContain('theme/custom.css');
  });

  it('of under 150 lines is a theme of its own, for every kind of page', async () => {
    const plain = resolve(import.meta.dirname, '../examples/plain');
    const lines = filesBelow(plain).flatMap((file) => readFileSync(join(plain, file), 'utf8').split('\n'));
    expect(lines.length).toBeLessThan(150);
    const project = await built(
      createProject({
        'eleventy.config.js': config(`{ root: '.', theme: ${JSON.stringify(plain)}, now: '2016-01-01' }`),
      }),
    );
    const pages = project
      .outputs()
      .filter((file) => file.endsWith('.html') && /^(fr|en)\//.test(file))
      .map((file) => project.output(file));
    expect(pages.length).toBeGreaterThan(10);
    for (const html of pages) {
      expect(html).not.toContain('masthead');
      expect(html).not.toContain('fonts/');
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    }
    expect(project.output('theme/almanach.css')).toContain('typewriter');
  });
});

describe('the notices of a page', () => {
  it('tell in the reader’s language what a reader must know first', async () => {
    const project = await built(
      createProject({
        'eleventy.config.js': config("{ root: '.', now: '2016-01-01', drafts: true }"),
        'site.yaml':
          'url: https://village.example\nlocales: [fr, en]\ntitle: Village\nmissing: fallback\nnotices: { oldAfter: 24 }\n',
        'content/fr/journal/old.md': '---\ntitle: Ancien\ndate: 2014-01-01\n---\n\nTexte.\n',
        'content/fr/journal/younger.md': '---\ntitle: Moins ancien\ndate: 2014-01-02\n---\n\nTexte.\n',
        'content/fr/journal/mended.md':
          '---\ntitle: Repris\ndate: 2010-01-01\nupdated: 2015-12-31\n---\n\nTexte.\n',
        'content/fr/journal/essai.md': '---\ntitle: Essai\ndate: 2015-06-01\ndraft: true\n---\n\nTexte.\n',
        'content/fr/journal/demain.md':
          '---\ntitle: Demain\ndate: 2016-02-01\nexpires: 2015-12-01\n---\n\nTexte.\n',
        'content/fr/page.md': '---\ntitle: Page\n---\n\nTexte.\n',
      }),
    );
    const notices = (path: string) =>
      [...project.output(`${path}/index.html`).matchAll(/<p class="notice (\w+)">([^<]*)/g)].map(
        ([, kind, text]) => `${kind}: ${text}`,
      );
    expect(notices('fr/journal/old')).toEqual([
      'old: Cet article date du 1er janvier 2014\u202f; ce qu’il dit a pu changer depuis.',
    ]);
    expect(notices('fr/journal/younger')).toEqual([]);
    expect(notices('fr/journal/mended')).toEqual([]);
    expect(notices('fr/journal/essai')).toEqual([
      'draft: Ce texte est un brouillon\u202f; il n’est pas publié.',
    ]);
    expect(notices('fr/journal/demain')).toEqual([
      'future: À paraître le 1er février 2016',
      'expired: Cet article n’est plus à jour depuis le 1er décembre 2015.',
    ]);
    expect(notices('en/journal/old')).toEqual([
      'fallback: This article is available only in French.',
      'old: This article dates from January 1, 2014; some of it may have changed since.',
    ]);
    expect(notices('en/page')).toEqual(['fallback: This page is available only in French.']);
    expect(project.output('en/page/index.html')).toContain('<h1 lang="fr" dir="ltr">Page</h1>');
  });
});

describe('a translation that nobody has reviewed', () => {
  const files = {
    'content/fr/journal/lune.md': '---\ntitle: La lune\ndate: 2015-01-01\n---\n\nTexte.\n',
    'content/en/journal/lune.md': '---\ntitle: The moon\ntranslation: machine\n---\n\nText.\n',
    'content/fr/journal/mer.md': '---\ntitle: La mer\ndate: 2015-01-02\n---\n\nTexte.\n',
    'content/en/journal/mer.md': '---\ntitle: The sea\ntranslation: draft\n---\n\nText.\n',
    'content/fr/journal/vent.md': '---\ntitle: Le vent\ndate: 2015-01-03\n---\n\nTexte.\n',
    'content/en/journal/vent.md':
      '---\ntitle: The wind\ntranslation: { state: reviewed, reviewedBy: Ana Ruiz }\n---\n\nText.\n',
  };
  const settings = 'url: https://village.example\nlocales: [fr, en]\ntitle: Village\n';

  it('says so on its page, and tells search engines to leave it out', async () => {
    const project = await built(
      createProject({
        'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }"),
        'site.yaml': `${settings}translations: { machine: show }\n`,
        ...files,
      }),
    );
    const page = (name: string) => project.output(`en/journal/${name}/index.html`);
    expect(page('lune')).toContain('This text was translated by a machine; nobody has reviewed it yet.');
    expect(page('lune')).toContain('<meta name="robots" content="noindex">');
    expect(page('lune')).not.toContain('hreflang="fr" href="https:');
    expect(page('mer')).toContain('This translation is a draft; it has not been reviewed yet.');
    expect(page('mer')).toContain('<meta name="robots" content="noindex">');
    expect(page('vent')).toContain('Translation reviewed by Ana Ruiz');
    expect(page('vent')).not.toContain('noindex');
    expect(page('vent')).toContain('<link rel="alternate" hreflang="fr"');
    expect(project.output('fr/journal/lune/index.html')).not.toContain('hreflang="en" href="https:');
  });

  it('is left out where a machine made it, unless the site shows it', async () => {
    const project = await built(
      createProject({
        'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }"),
        'site.yaml': settings,
        ...files,
      }),
    );
    expect(project.outputs()).not.toContain('en/journal/lune/index.html');
    expect(project.output('en/journal/index.html')).toContain('Only in French');
  });

  it('and what waits for another language, is marked where drafts are shown', async () => {
    const project = await built(
      createProject({
        'eleventy.config.js': config("{ root: '.', now: '2016-01-01', drafts: true }"),
        'site.yaml': settings,
        ...files,
        'content/fr/appel.md': '---\ntitle: Appel\npublish: together\n---\n\nTexte.\n',
      }),
    );
    expect(project.output('en/journal/lune/index.html')).toContain('translated by a machine');
    expect(project.output('fr/appel/index.html')).toContain('En attente de la version\u00a0: anglais');
  });
});

describe('a translation whose original is another one now', () => {
  const original = (wide: string) =>
    `---\ntitle: Le pont\ndate: 2015-04-07\n---\n\nUn pont.\n\n## Son âge\n\nIl est vieux.\n\n## Sa largeur\n\n${wide}\n`;
  const made = original('Il est large.');
  const stamp = readBlocks(made, { path: 'content/fr/pont.md' })
    .map(({ hash }) => hash)
    .join(' ');
  const english = (more = '') =>
    `---\ntitle: The bridge\n${more}sourceBlocks: ${stamp}\n---\n\nA bridge.\n\n## Its age\n\nIt is old.\n\n## Its width\n\nIt is wide.\n`;
  const projectOf = (now: string, translation: string) =>
    built(
      createProject({
        'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }"),
        'content/fr/pont.md': now,
        'content/en/pont.md': translation,
      }),
    );

  it('says so with its date, the parts and the original, and marks what is concerned', async () => {
    const project = await projectOf(original('Il est étroit, très étroit.'), english());
    const html = project.output('en/pont/index.html');
    expect(html).toContain(
      '<p class="notice stale">This translation dates from April 7, 2015; the original has changed since. Parts concerned: <a href="#stale-1"><bdi>Its width</bdi></a><br><a href="/fr/pont/">Read the original</a></p>',
    );
    expect(html).toContain(
      '<p id="stale-1" data-stale="changed" data-note="The original has changed here">It is wide.</p>',
    );
    expect(project.output('fr/pont/index.html')).not.toContain('class="notices"');
  });

  it('has the date of its last change, where it names one', async () => {
    const project = await projectOf(
      original('Il est étroit, très étroit.'),
      english('updated: 2015-06-01\n'),
    );
    expect(project.output('en/pont/index.html')).toContain('This translation dates from June 1, 2015;');
  });

  it('is as any other where nothing changed', async () => {
    const html = (await projectOf(made, english())).output('en/pont/index.html');
    expect(html).not.toMatch(/class="notices"|data-stale/);
  });
});

describe('the link to edit a page', () => {
  it('leads to its file, or begins that of a translation that is missing', async () => {
    const project = await built(
      createProject({
        'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }"),
        'site.yaml':
          'url: https://village.example\nlocales: [fr, en]\ntitle: Village\nmissing: fallback\nedit: https://codeberg.org/village/site\n',
        'content/fr/journal/a & b.md': '---\ntitle: A & B\ndate: 2015-01-01\n---\n\nTexte.\n',
      }),
    );
    const link = (path: string) =>
      project
        .output(path)
        .match(/<p class="edit"><a href="([^"]*)"[^>]*>([^<]*)/)
        ?.slice(1);
    expect(link('fr/journal/a-b/index.html')).toEqual([
      'https://codeberg.org/village/site/_edit/main/content/fr/journal/a%20%26%20b.md',
      'Modifier cette page',
    ]);
    expect(link('en/journal/a-b/index.html')).toEqual([
      'https://codeberg.org/village/site/_new/main/content/en/journal?filename=a%20%26%20b.md&amp;value=---%0Atitle%3A%20%22A%20%26%20B%22%0A---%0A%0A',
      'Translate this page',
    ]);
  });

  it('is none where the site does not say where its files are', async () => {
    const project = await built(createProject());
    expect(project.output(article)).not.toContain('class="edit"');
  });
});

describe('a message of the site', () => {
  it('is text, whatever it holds; a date that stands in it is marked up', async () => {
    const project = await built(
      createProject({ 'locales/fr.json': '{ "published": "Paru <3 & le {{date}}" }' }),
    );
    expect(project.output(article)).toContain(
      'Paru &lt;3 &amp; le <time datetime="2015-04-01">1<sup>er</sup> avril 2015</time>',
    );
  });
});
