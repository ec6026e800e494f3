import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addresses, filesBelow, read, visible } from './read-html.js';
import { run } from './run.js';

const site = resolve(import.meta.dirname, '..');
const output = mkdtempSync(join(tmpdir(), 'almanach-demo-'));
const command = resolve(site, 'node_modules/@11ty/eleventy/cmd.cjs');
let files: string[] = [];
let pages: string[] = [];

beforeAll(async () => {
  const built = await run(process.execPath, [command, '--quiet', `--output=${output}`], site);
  expect(built).toMatchObject({ code: 0 });
  files = filesBelow(output);
  pages = files.filter((file) => file.endsWith('.html'));
});
afterAll(() => rmSync(output, { recursive: true, force: true }));

const article = {
  fr: {
    path: 'fr/blog/cohesion/index.html',
    date: 'Le <time datetime="2015-04-07">7 avril 2015</time>',
    comments: '7 commentaires',
    previous: 'Article précédent',
    next: 'Article suivant',
    top: 'Haut de page',
    month: '/fr/archives/2015/04/',
  },
  en: {
    path: 'en/blog/cohesion-and-e-management/index.html',
    date: '<time datetime="2015-04-07">April 7, 2015</time>',
    comments: 'comments',
    previous: 'Previous article',
    next: 'Next article',
    top: 'Back to top',
    month: '/en/archives/2015/04/',
  },
  ar: {
    path: 'ar/blog/التماسك/index.html',
    date: '<time datetime="2015-04-07">7 أبريل 2015</time>',
    comments: '3 تعليقات',
    previous: 'نحو team building رقمي #2',
    next: 'هل يستحق اجتماعكم أن يُعقد؟',
    top: 'إلى أعلى الصفحة',
    month: '/ar/الأرشيف/2015/04/',
  },
} as const;

describe.each(Object.entries(article))('the article of 7 April 2015 in %s', (locale, expected) => {
  it('says its date, comments and neighbours as a reader of the language writes them', () => {
    const html = read(output, expected.path);
    expect(html).toContain(expected.date);
    for (const text of [expected.comments, expected.previous, expected.next, expected.top])
      expect(visible(html)).toContain(text);
  });

  it('has four titled parts that its outline links to', () => {
    const html = read(output, expected.path);
    for (const id of ['cohesion', 'outil', 'source', 'semantique']) {
      expect(html.split(`id="${id}"`).length - 1).toBe(1);
    }
    expect(html.match(/class="outline"[\s\S]*?<\/nav>/)?.[0].match(/href="#/g)).toHaveLength(4);
  });

  it('links to its month and names its versions', () => {
    const html = read(output, expected.path);
    expect(addresses(html)).toContain(expected.month);
    for (const [hreflang, path] of [
      ['fr', 'fr/blog/cohesion/'],
      ['en', 'en/blog/cohesion-and-e-management/'],
      ['ar', 'ar/blog/التماسك/'],
      ['x-default', 'fr/blog/cohesion/'],
    ])
      expect(html).toContain(
        `<link rel="alternate" hreflang="${hreflang}" href="https://acretion.example/${encodeURI(path ?? '')}">`,
      );
    expect(html).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
  });

  it('prints the main menu once and marks the branch that holds the page', () => {
    const html = read(output, expected.path);
    expect(html.match(/<nav class="menu"/g)).toHaveLength(1);
    const menu = html.match(/<nav class="menu"[\s\S]*?<\/nav>/)?.[0] ?? '';
    expect(menu.match(/class="ancestor"/g)).toHaveLength(1);
    expect(menu).not.toContain('aria-current');
    const section = read(output, `${locale}/blog/index.html`).match(/<nav class="menu"[\s\S]*?<\/nav>/)?.[0];
    expect(section?.match(/aria-current="page"/g)).toHaveLength(1);
  });
});

describe('an article of the demo that has no cover', () => {
  it.each(['fr', 'en', 'ar'])('shows the one that was drawn for it, in %s', (locale) => {
    const list = read(output, `${locale}/blog/index.html`);
    const covers = [...list.matchAll(/<img class="thumbnail drawn" src="\/([^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(covers).toContainEqual(
      expect.stringMatching(`^pictures/${locale}-in-praise-of-misunderstanding-`),
    );
    expect(files).toEqual(expect.arrayContaining(covers));
  });
});

describe('every page of the demo', () => {
  it('has a picture for social networks, of an article one of its own', async () => {
    const sizes = new Map<string, string>();
    for (const page of pages) {
      const html = read(output, page);
      const [, path] = html.match(/property="og:image" content="https:\/\/acretion\.example\/([^"]+)"/) ?? [];
      if (path === undefined) continue;
      const { width, height } = await sharp(join(output, path)).metadata();
      expect(html, page).toContain(`property="og:image:width" content="${width}"`);
      expect(html, page).toContain(`property="og:image:height" content="${height}"`);
      sizes.set(page, path);
    }
    const articles = pages.filter((page) => read(output, page).includes('og:type" content="article"'));
    const cards = articles.map((page) => sizes.get(page));
    expect(articles.length).toBeGreaterThan(30);
    expect(
      cards.filter((path) => !/^(?:pictures\/card-[a-z]{2}-.+|media\/.+\.(?:png|jpg))$/.test(path ?? '')),
    ).toEqual([]);
    const drawn = cards.filter((path) => path?.startsWith('pictures/'));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('says what it may load, and needs no code or style within itself', () => {
    const wrong = pages.filter((page) => {
      const html = read(output, page);
      const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes ?? '');
      const inline = scripts.some((each) => !/ src="\//.test(each) && !each.includes('application/ld+json'));
      return (
        inline ||
        /<style\b|\sstyle="|\son[a-z]+="|javascript:/.test(html) ||
        !/<meta http-equiv="Content-Security-Policy" content="[^"]*script-src 'self'/.test(html)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('stays below 30 KB with its stylesheet, compressed', () => {
    const css = gzipSync(read(output, 'theme/almanach.css')).length;
    const heavy = pages.filter((page) => gzipSync(read(output, page)).length + css > 30 * 1024);
    expect(css).toBeGreaterThan(0);
    expect(heavy).toEqual([]);
  });

  it('links only to what was written', () => {
    const written = new Set(files);
    const dead = pages.flatMap((page) =>
      addresses(read(output, page))
        .map((address) => address.replace(/^https:\/\/acretion\.example/, ''))
        .filter((address) => address.startsWith('/'))
        .map((address) => decodeURI(address.replace(/[?#].*$/, '')))
        .filter((path) => !written.has(`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`))
        .map((path) => `${page} → ${path}`),
    );
    expect(pages.length).toBeGreaterThan(80);
    expect(dead).toEqual([]);
  });

  it('leads to parts that exist on the same page', () => {
    const lost = pages.flatMap((page) => {
      const html = read(output, page);
      return addresses(html)
        .filter((address) => address.startsWith('#'))
        .filter((address) => !html.includes(`id="${decodeURIComponent(address.slice(1))}"`))
        .map((address) => `${page} ${address}`);
    });
    expect(lost).toEqual([]);
  });

  it('shows words and no names of messages', () => {
    const names =
      /\b(?:theme|archive|section|term|series|neighbours|translations|comment)\.[a-z]+\b|\{\{|undefined|\[object/;
    expect(pages.filter((page) => names.test(visible(read(output, page))))).toEqual([]);
  });

  it('has one title of the first rank', () => {
    const wrong = pages.filter((page) => {
      const html = read(output, page);
      return !html.includes('http-equiv="refresh"') && html.match(/<h1[ >]/g)?.length !== 1;
    });
    expect(wrong).toEqual([]);
  });
});

describe('each page', () => {
  it('is linked from another, but for those that servers send readers to', () => {
    const sent = /^(?:404|(?:[^/]+\/404)|index)\.html$/;
    const linked = new Set(
      pages.flatMap((page) =>
        [...read(output, page).matchAll(/<a\b[^>]* href="([^"#?]+)/g)].flatMap(([, href = '']) => {
          const path = decodeURI(href);
          return path === `/${page.replace(/index\.html$/, '')}` ? [] : path;
        }),
      ),
    );
    const lonely = pages.filter(
      (page) =>
        !sent.test(page) &&
        !read(output, page).includes('http-equiv="refresh"') &&
        !linked.has(`/${page.replace(/index\.html$/, '')}`),
    );
    expect(lonely).toEqual([]);
  });

  it('says of a term of another language which it is', () => {
    // In English every term has a pair; in Arabic some have none, and lead to the French page.
    const tags = read(output, 'ar/بحث/index.html').match(/<li><a href="\/fr\/mots-cles\/[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) expect(tag).toContain(' lang="fr"');
  });
});

describe('the icons', () => {
  it('that pages and the manifest name are there', () => {
    const home = read(output, 'fr/index.html');
    const linked = [...home.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)"[^>]* href="([^"]+)"/g)];
    const { icons } = JSON.parse(read(output, 'manifest.webmanifest')) as { icons: { src: string }[] };
    const named = [...linked.map(([, href = '']) => href), ...icons.map(({ src }) => src)];
    expect(named.length).toBeGreaterThanOrEqual(7);
    expect(named.filter((path) => !files.includes(path.slice(1)))).toEqual([]);
  });
});

describe('the page that a half-translated theme once printed', () => {
  const page = () => read(output, 'fr/blog/cohesion/index.html');
  /** The texts of the elements that a pattern finds in a part of the page. */
  const texts = (html: string, element: RegExp) =>
    [...html.matchAll(element)].map(([, inner = '']) => visible(`<body>${inner}`).trim());
  const part = (html: string, start: string, end: string) => {
    const from = html.indexOf(start);
    return html.slice(from, html.indexOf(end, from));
  };

  it('has one main menu of two levels', () => {
    const menu = part(page(), '<nav class="menu"', '</nav>');
    expect(texts(menu, /<a href="[^"]*">([^<]*)<\/a>/g)).toEqual([
      ...['Solutions Manager', 'Entreprise', 'RSE', 'Médico-social'],
      ...['Solutions Académia', 'Campus', 'Soft Skills', 'À propos', 'Contact', 'Blog'],
    ]);
  });

  it('writes its date, and the first of a month, as the French do', () => {
    expect(page()).toContain('Le <time datetime="2015-04-07">7 avril 2015</time>');
    expect(page()).toContain('<time datetime="2015-10-01">1<sup>er</sup> octobre 2015</time>');
    expect(page()).not.toMatch(/avril 7|On avril|>1 octobre/);
  });

  it('has an excerpt, and parts that can be reached', () => {
    expect(part(page(), '<p class="lead">', '</p>')).toContain('le moyen de savoir laquelle croire');
    expect(texts(page(), /<h2 id="(?:cohesion|outil|source|semantique)">(.*?)<\/h2>/g)).toEqual([
      'La cohésion',
      'L’outil qui répète',
      'La source',
      'Une sémantique profonde et simple',
    ]);
  });

  it('shares its title and address, and nothing of its text a second time', () => {
    const share = part(page(), '<section class="share">', '</section>');
    expect(texts(share, /<a [^>]*>(.*?)<\/a>/g)).toHaveLength(4);
    for (const address of addresses(share)) expect(decodeURIComponent(address).length).toBeLessThan(160);
    expect(visible(page()).split('Un enfant de quatre ans').length - 1).toBe(1);
  });

  it.each([
    ['ambiance', '0 commentaire'],
    ['trop-de-courriels', '1 commentaire'],
    ['accueillir-cent-etudiants', '2 commentaires'],
  ])('counts the comments of %s: %s', (slug, count) => {
    expect(visible(read(output, `fr/blog/${slug}/index.html`))).toMatch(new RegExp(` ${count} `));
  });

  it('lists recent articles, newest first, five beside the text and three below', () => {
    const days = (html: string) => [...html.matchAll(/datetime="([^"]*)"/g)].map(([, day]) => day);
    const beside = days(part(page(), '<section class="recent">', '</section>'));
    expect(beside).toEqual(['2015-11-24', '2015-11-03', '2015-10-20', '2015-10-01', '2015-09-08']);
    const footer = part(page(), '<footer class="colophon">', '<section class="social">');
    expect(days(footer)).toEqual(beside.slice(0, 3));
  });

  it('has archives by year and month with counts, without the month that has no article', () => {
    const archives = part(page(), '<section class="archives">', '</section>');
    const months = texts(archives, /<li>(.*?)<\/li>/g);
    expect(texts(archives, /<summary>(.*?)<\/summary>/g)[0]).toMatch(/^2015 \(\d+\)$/);
    expect(months.map((month) => month.replace(/ \(\d+\)$/, ''))).toEqual(
      [
        'novembre',
        'octobre',
        'septembre',
        'juillet',
        'juin',
        'mai',
        'avril',
        'mars',
        'février',
        'janvier',
      ].map((month) => `${month} 2015`),
    );
    const count = (text: string) => Number(/\((\d+)\)$/.exec(text)?.[1]);
    expect(months.map(count).reduce((a, b) => a + b)).toBe(
      count(texts(archives, /<summary>(.*?)<\/summary>/g)[0] ?? ''),
    );
  });

  it('names the articles before and after it, with title, date and cover', () => {
    const around = part(page(), '<nav class="neighbours"', '</nav>');
    expect(texts(around, /(<a rel="(?:prev|next)"[\s\S]*?<\/a>)/g)).toEqual([
      'Article précédent Pour un team building numérique #3 24 mars 2015',
      'Article suivant Vos réunions méritent-elles d’exister\u202F? 21 avril 2015',
    ]);
    expect(around.match(/<img class="thumbnail"/g)).toHaveLength(2);
  });

  it('numbers the parts of a series', () => {
    const series = part(
      read(output, 'fr/blog/team-building-3/index.html'),
      '<aside class="series"',
      '</aside>',
    );
    expect(visible(`<body>${series}`)).toContain('Partie 3 sur 3');
    expect(texts(series, /<li>(.*?)<\/li>/g)).toEqual(
      [1, 2, 3].map((number) => `Pour un team building numérique #${number}`),
    );
  });

  it('ends with the organisation, for people and for machines, and a way to the top', () => {
    const footer = part(page(), '<footer class="colophon">', '</footer>');
    for (const text of ['34000 Montpellier', 'href="tel:+33465', 'href="mailto:contact@acretion.example"'])
      expect(footer).toContain(text);
    expect(texts(footer, /<li>(<a href="[^"]*"[^>]*>.*?<\/a>)<\/li>/g)).toContain('Mentions légales');
    expect(visible(`<body>${footer}`)).toMatch(/© 2012–\d{4} Acrétion .*Haut de page/);
    expect(page()).toContain('"@type":"PostalAddress","streetAddress":"12, rue des Étuves-Neuves"');
  });

  it('writes when a social post was published', () => {
    const posts = part(page(), '<section class="social">', '</section>');
    expect(posts).toContain(
      '<time datetime="2019-04-17T09:59:00+02:00">17 avril 2019 à 9\u00A0h\u00A059</time>',
    );
  });

  it.each([
    ['solutions-manager', ['entreprise', 'rse', 'medico-social', 'trois-mois-apres']],
    ['solutions-academia', ['campus', 'soft-skills', 'une-question-sur-la-ville']],
  ])('has a section of its own for %s, with its pages and articles', (section, below) => {
    const text = part(read(output, `fr/${section}/index.html`), '<main', '</main>');
    for (const slug of below) expect(addresses(text)).toContain(`/fr/${section}/${slug}/`);
  });
});

describe('sources in Arabic', () => {
  it('keep their titles apart from the Arabic around them', () => {
    expect(read(output, 'ar/blog/التماسك/index.html')).toContain(
      '<bdi>Observatoire du geste</bdi>، <cite><a href="https://observatoire-du-geste.example/double-saisie" rel="external"><bdi>La Double Saisie, enquête sur le travail refait</bdi></a></cite>، 18 نوفمبر 2014',
    );
  });
});
