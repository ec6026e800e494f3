import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { config, createProject, type Files } from './project.js';
import { addresses, filesBelow } from './read-html.js';
import { type Server, serveProject } from './serve-project.js';

const locales = {
  two: '[{ code: fr, url: https://exemple.fr }, en, de]',
  three:
    '[{ code: fr, url: https://exemple.fr }, { code: en, url: https://example.org/site/ }, { code: de, url: https://beispiel.de, prefix: de }]',
};
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>';
const texts: Files = {
  'content/de/index.md': '---\ntitle: Start\n---\n\n[Der Markt](key:journal/marche)\n',
  'content/fr/journal/marche.md':
    '---\ntitle: Le marché\ndate: 2015-04-01\ntags: [Poires]\naliases: [/vieux/]\n---\n\n![Une carte](carte.svg) [Seul](../seul.md)\n',
  'content/en/journal/marche.md':
    '---\ntitle: The market\ndate: 2015-04-01\ntags: [Pears]\n---\n\n[Alone](../../fr/seul.md) ![A map](/carte.svg)\n',
  'content/fr/journal/carte.svg': drawing,
  'media/carte.svg': drawing,
  'content/fr/seul.md': '---\ntitle: Seul\ntags: [Neige]\n---\n\nUn texte français.\n',
  'outils.njk':
    '---\npermalink: /exemple.fr/outils/\nalmanach: { locale: fr, key: outils }\ntitle: Outils\n---\n{% extends "almanach/layout.njk" %}{% block main %}<h1>Outils</h1>{% endblock %}\n',
};

function projectOf(name: keyof typeof locales, files: Files = {}) {
  return createProject({
    'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }"),
    'site.yaml': [
      'url: https://example.org',
      `locales: ${locales[name]}`,
      'title: Village',
      'menus: { primary: [index, journal, seul] }',
      'organization: { name: Village, logo: media/carte.svg }',
      '',
    ].join('\n'),
    ...texts,
    ...files,
  });
}

/** Where each host of a site keeps its files, and the path that its addresses begin with. */
const hosts = {
  two: { 'exemple.fr': '/', 'example.org': '/' },
  three: { 'exemple.fr': '/', 'example.org': '/site/', 'beispiel.de': '/' },
};

/** Other sites, on which readers share a page. */
const shares = new Set(['share.joinmastodon.org', 'bsky.app', 'www.linkedin.com', '']);

/** Lists the addresses that the files of an output folder name and that no file of it answers, each by its host. */
function deadIn(folder: string, paths: Readonly<Record<string, string>>): string[] {
  const dead: string[] = [];
  for (const file of filesBelow(folder)) {
    if (!/\.(?:html|xml|json|webmanifest|txt)$/.test(file) || file.includes('pagefind/')) continue;
    const [host = ''] = file.split('/');
    const below = file.slice(host.length + 1).replace(/(^|\/)index\.html$/, '$1');
    const from = `https://${host}${paths[host] ?? ''}${below}`;
    for (const named of namedIn(readFileSync(join(folder, file), 'utf8'), file)) {
      const url = new URL(named, from);
      const path = decodeURIComponent(url.pathname);
      const base = paths[url.host];
      // Pages are shared on other sites, and the scheme of a category is the folder of all terms.
      if (shares.has(url.host) || /\/(?:tags|mots-cles)\/$/.test(path)) continue;
      const stands =
        base !== undefined &&
        path.startsWith(base) &&
        existsSync(join(folder, url.host, path.slice(base.length).replace(/(^|\/)$/, '$1index.html')));
      if (!stands) dead.push(`${file}: ${named}`);
    }
  }
  return dead;
}

/** Lists what a file names: attributes of pages, and every whole address of the site. */
function namedIn(text: string, file: string): string[] {
  const whole = text.match(/https:\/\/(?:exemple\.fr|example\.org|beispiel\.de)[^"'<>\s{\\]*/g) ?? [];
  if (file.endsWith('.webmanifest'))
    return [...text.matchAll(/"(?:src|start_url)": "([^"]*)"/g)].map(([, at = '']) => at);
  return file.endsWith('.html') ? [...addresses(text), ...whole] : whole;
}

describe.each(['two', 'three'] as const)('A site of three languages on %s domains', (name) => {
  const project = projectOf(name);
  const folder = join(project.folder, '_site');

  beforeAll(async () => {
    expect(await project.build()).toMatchObject({ code: 0 });
  });

  it('names no address at which nothing stands', () => {
    expect(deadIn(folder, hosts[name])).toEqual([]);
  });

  it('has on each host its own theme, media, pictures, search, page for unknown addresses and server files', () => {
    const files = new Set(project.outputs());
    const lacking = Object.keys(hosts[name]).flatMap((host) =>
      [
        'index.html',
        '404.html',
        'theme/almanach.css',
        'media/carte.svg',
        'fr/journal/carte.svg',
        'sitemap.xml',
        'robots.txt',
        'manifest.webmanifest',
        '_headers',
      ].filter((file) => !files.has(`${host}/${file}`)),
    );
    expect(lacking).toEqual([]);
    for (const host of Object.keys(hosts[name])) {
      expect([...files].some((file) => file.startsWith(`${host}/pictures/`))).toBe(true);
      expect([...files].some((file) => file.startsWith(`${host}/pagefind/`))).toBe(true);
    }
  });

  it('writes nothing beside the folders of its hosts', () => {
    const beside = project.outputs().filter((file) => !Object.hasOwn(hosts[name], file.split('/')[0] ?? ''));
    expect(beside).toEqual(['.almanach.json']);
  });

  it('lets a page of the project take part, whose address begins with its host', () => {
    const page = project.output('exemple.fr/outils/index.html');
    expect(page).toContain('<link rel="canonical" href="https://exemple.fr/outils/">');
    expect(project.output('exemple.fr/sitemap.xml')).toContain('<loc>https://exemple.fr/outils/</loc>');
  });

  it('keeps what it wrote, where nothing has changed', async () => {
    const before = project.outputs().map((file) => [file, project.output(file)]);
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(project.outputs().map((file) => [file, project.output(file)])).toEqual(before);
  });
});

describe('A site of two domains', () => {
  const project = projectOf('two', { 'outils.njk': '---\npermalink: /exemple.fr/outils/\n---\nOutils\n' });
  let server: Server;

  beforeAll(async () => {
    server = await serveProject(project);
    await server.shows('/exemple.fr/', 'Bienvenue au village.');
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
  });

  it('is served with each host as a folder, and leads from one to the other there', async () => {
    const { html } = await server.page('/exemple.fr/');
    const named = addresses(html).filter((address) => address.startsWith('/'));
    expect(named).toContain('/example.org/en/');
    for (const address of new Set(named.map((each) => each.replace(/[#?].*/, ''))))
      expect([address, (await server.page(address)).status]).toEqual([address, 200]);
  });

  it('leads from the root of the server to the first host', async () => {
    expect((await server.page('/')).html).toContain('Bienvenue au village.');
  });

  it('offers the languages of a host at its root', async () => {
    const { html } = await server.page('/example.org/');
    expect(addresses(html)).toEqual(expect.arrayContaining(['/example.org/en/', '/example.org/de/']));
    expect(addresses(html)).not.toContain('/exemple.fr/');
  });
});
