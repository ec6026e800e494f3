import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLibrary } from '@almanach/core/node';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDrawings } from '../../src/covers/drawings.js';
import { read } from '../read-html.js';
import type { Outcome } from '../run.js';
import { type SmallSite, smallSite } from '../small-site.js';
import { fontsFolder } from './fonts.js';

const quick = { search: false, images: false };
let site: SmallSite;
let built: Outcome;

beforeAll(async () => {
  const photograph = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#a6261a' } })
    .jpeg()
    .toBuffer();
  const text = (title: string, date: string, more = '') =>
    `---\ntitle: ${title}\ndate: ${date}\n${more}---\n\nMot.\n`;
  site = smallSite({
    'site.yaml': 'url: https://a.example/carnet\nlocales: [fr, en, ar]\ntitle: Carnet\ndescription: Notes.\n',
    'content/fr/index.md': '---\ntitle: Accueil\n---\n\nBonjour.\n',
    'content/en/index.md': '---\ntitle: Home\n---\n\nHello.\n',
    'content/ar/index.md': '---\ntitle: الرئيسية\n---\n\nأهلا.\n',
    'content/fr/a.md': text('Un titre : L’œuvre d’été', '2015-04-01').replace(/title: (.*)/, 'title: "$1"'),
    'content/en/a.md': text('A title & more', '2015-04-01'),
    'content/ar/a.md': text('عنوان', '2015-04-01'),
    'content/fr/b.md': text('Avec photo', '2015-04-02', 'cover: { src: /media/p.jpg, alt: Un mur rouge }\n'),
    'content/fr/c.md': text('Avec dessin', '2015-04-03', 'cover: { src: /media/d.svg, alt: Un trait }\n'),
    'media/p.jpg': photograph,
    'media/d.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>',
  });
  built = await site.build(quick);
}, 120_000);
afterAll(() => site?.remove());

/** The picture of a page for social networks: its address, width, height, text. */
function socialImage(page: string): string[] {
  const html = read(site.output, page);
  return ['', ':width', ':height', ':alt'].map(
    (name) => html.match(new RegExp(`property="og:image${name}" content="([^"]*)"`))?.[1] ?? '',
  );
}

function fileOf(address: string): string {
  return join(site.output, address.replace('https://a.example/carnet/', ''));
}

describe('an article without a cover', () => {
  it('has one in lists, of fixed size, late, and silent beside its title', () => {
    expect(built, built.output).toMatchObject({ code: 0 });
    const list = read(site.output, 'fr/archives/2015/index.html');
    const image = list.match(/<img class="thumbnail drawn" [^>]*>/)?.[0] ?? '';
    expect(image).toMatch(/src="\/carnet\/pictures\/fr-a-[0-9a-f]{12}\.svg" alt="" width="480" height="600"/);
    expect(image).toContain('loading="lazy"');
    expect(existsSync(fileOf(image.match(/src="\/carnet\/([^"]+)/)?.[1] ?? ''))).toBe(true);
  });

  it('shares its artwork with its translations, and says no title', () => {
    const [ar = '', en = '', fr = ''] = readdirSync(join(site.output, 'pictures'))
      .filter((name) => name.endsWith('.svg'))
      .sort()
      .map((name) => readFileSync(join(site.output, 'pictures', name), 'utf8'));
    expect(fr).toContain('<path fill="#');
    expect([en, ar]).toEqual([fr, fr]);
    expect(fr).not.toMatch(/<title|<text|œuvre/);
  });

  it('prints no picture of its title above its title', () => {
    expect(read(site.output, 'fr/a/index.html')).not.toContain('class="frontispiece"');
  });
});

describe('the picture for social networks', () => {
  it.each(['fr/a', 'en/a', 'ar/a', 'fr/c'])('of %s is a card with its title', async (page) => {
    const [address = '', ...rest] = socialImage(`${page}/index.html`);
    expect(rest.slice(0, 2)).toEqual(['1200', '630']);
    expect(rest[2]).toBe(read(site.output, `${page}/index.html`).match(/og:title" content="([^"]*)"/)?.[1]);
    expect(await sharp(fileOf(address)).metadata()).toMatchObject({
      width: 1200,
      height: 630,
      format: 'png',
    });
  });

  it('of an article with a photograph is the photograph', () => {
    expect(socialImage('fr/b/index.html')).toEqual([
      'https://a.example/carnet/media/p.jpg',
      '600',
      '400',
      'Un mur rouge',
    ]);
  });

  it('of other pages is that of their language', () => {
    const [home = ''] = socialImage('fr/index.html');
    expect(home).toMatch(/^https:\/\/a\.example\/carnet\/pictures\/card-fr-[0-9a-f]{12}\.png$/);
    expect(socialImage('fr/archives/index.html')[0]).toBe(home);
    expect(socialImage('en/index.html')[0]).not.toBe(home);
  });

  it('is told to search engines too', () => {
    const html = read(site.output, 'fr/a/index.html');
    expect(html.match(/"image":\[[^\]]*\]/)?.[0]).toContain(socialImage('fr/a/index.html')[0]);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
  });
});

describe('what was drawn', () => {
  const cache = (folder: string) => {
    const path = join(site.root, '.cache', folder);
    return readdirSync(path).map((name) => `${name} ${statSync(join(path, name)).mtimeMs}`);
  };

  it('is kept for the next build, and what no page needs any more is not', async () => {
    const [covers, cards] = [cache('covers'), cache('cards')];
    expect([covers.length, cards.length]).toEqual([3, 7]);
    const path = join(site.root, 'content/en/a.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('A title & more', 'Another'));
    expect(await site.build(quick)).toMatchObject({ code: 0 });
    const changed = (before: string[], after: string[]) => after.filter((file) => !before.includes(file));
    expect(cache('covers')).toEqual(covers);
    expect(changed(cards, cache('cards'))).toEqual([expect.stringMatching(/^card-en-a-/)]);
    expect(readdirSync(join(site.output, 'pictures'))).toHaveLength(10);
  });

  it('is drawn with what a builder chooses', async () => {
    const own = { ground: '#000000', deep: '#111111', line: '#ffffff', spot: '#ff0000' };
    await site.build({ ...quick, covers: { inks: [own], motifs: ['moons'] }, openGraphImages: false });
    const svg = cache('covers').map((file) =>
      readFileSync(join(site.root, '.cache/covers', file.split(' ')[0] ?? ''), 'utf8'),
    );
    expect(
      svg.filter((each) => each.includes('fill="#000000"') && each.includes('<pattern id="m"')),
    ).toHaveLength(3);
  });

  it('is nothing where the site says so', async () => {
    expect(await site.build({ ...quick, covers: false, openGraphImages: false })).toMatchObject({ code: 0 });
    expect(read(site.output, 'fr/archives/2015/index.html')).not.toContain('drawn');
    expect(socialImage('fr/a/index.html')).toEqual(['', '', '', '']);
    expect(socialImage('fr/b/index.html')[0]).toBe('https://a.example/carnet/media/p.jpg');
    expect(existsSync(join(site.output, 'pictures'))).toBe(false);
  });

  it.each([
    [{ covers: 'yes' }, 'Expected true, false or { inks, motifs } as `covers`'],
    [{ covers: { motifs: ['cats'] } }, 'Expected true, false or { inks, motifs } as `covers`'],
    [
      { covers: { inks: [{ ground: 'red"/><script>' }] } },
      'Expected true, false or { inks, motifs } as `covers`',
    ],
    [{ openGraphImages: 1 }, 'Expected true or false as `openGraphImages`'],
  ])('is refused with %j', async (options, message) => {
    const { code, output } = await site.build({ ...quick, ...options });
    expect(code).not.toBe(0);
    expect(output).toContain(message);
  });
});

describe('a site of very many articles', () => {
  const root = mkdtempSync(join(tmpdir(), 'almanach-many-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('has no cards unless it asks for them, and is told so', async () => {
    mkdirSync(join(root, 'content/fr'), { recursive: true });
    writeFileSync(join(root, 'site.yaml'), 'url: https://a.example\nlocales: [fr]\ntitle: Carnet\n');
    for (let each = 0; each < 501; each++)
      writeFileSync(
        join(root, `content/fr/n${each}.md`),
        `---\ntitle: N${each}\ndate: 2015-04-01\n---\n\nMot.\n`,
      );
    const library = await loadLibrary({ root, now: '2016-01-01' });
    const options = { root, faces: fontsFolder, covers: false, cards: undefined, look: {} };
    const { copies, left, cardOf } = await makeDrawings(library, options);
    expect(left).toEqual([
      'No pictures for social networks are drawn for 501 articles: `openGraphImages: true` draws more than 500\n',
    ]);
    expect(copies.map(({ to }) => to)).toEqual([
      expect.stringMatching(/^pictures\/card-fr-[0-9a-f]{12}\.png$/),
    ]);
    const [article] = library.locale('fr').articles;
    expect(cardOf('fr', article)?.alt).toBe('Carnet');
  });
});

describe('a site whose cache cannot be written', () => {
  const root = mkdtempSync(join(tmpdir(), 'almanach-full-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('goes without covers, and is told so', async () => {
    mkdirSync(join(root, 'content/fr'), { recursive: true });
    writeFileSync(join(root, '.cache'), 'A file, where a folder should be.');
    writeFileSync(join(root, 'site.yaml'), 'url: https://a.example\nlocales: [fr]\ntitle: Carnet\n');
    writeFileSync(join(root, 'content/fr/a.md'), '---\ntitle: A\ndate: 2015-04-01\n---\n\nMot.\n');
    const library = await loadLibrary({ root, now: '2016-01-01' });
    const options = { root, faces: fontsFolder, covers: undefined, cards: false, look: {} };
    const { copies, left, coverOf } = await makeDrawings(library, options);
    expect([copies, left]).toEqual([[], [expect.stringMatching(/^No covers are drawn: E[A-Z]+: /)]]);
    const [article] = library.locale('fr').articles;
    expect(article && coverOf(article)).toBeUndefined();
  });
});
