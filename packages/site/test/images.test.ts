import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from './read-html.js';
import type { Outcome } from './run.js';
import { type SmallSite, smallSite } from './small-site.js';

/** Draws a plain JPEG picture, with the library that makes the pictures of a site. */
function jpeg(width: number, height: number): Promise<Buffer> {
  const require = createRequire(import.meta.resolve('@11ty/eleventy-img'));
  const sharp = require('sharp');
  return sharp({ create: { width, height, channels: 3, background: '#a6261a' } })
    .jpeg()
    .toBuffer();
}

let site: SmallSite;
let built: Outcome;

beforeAll(async () => {
  const picture = await jpeg(800, 450);
  site = smallSite({
    'site.yaml': 'url: https://a.example/carnet\nlocales: [fr]\ntitle: Carnet\n',
    'content/fr/index.md': '---\ntitle: Accueil\n---\n\nBonjour.\n',
    'content/fr/a.md': [
      '---\ntitle: A\ndate: 2015-04-01\ncover: { src: /media/team.jpg, alt: Une équipe }\n---\n',
      '![Un port](le%20port.jpg)\n\n![Un dessin](/media/d.svg)\n\n![Cassée](/media/broken.png)\n',
      '<img src="/media/team.jpg" alt="À sa taille" width="100" loading="eager">\n',
    ].join('\n'),
    'content/fr/b.md':
      '---\ntitle: B\ndate: 2015-04-02\n---\n\n![Un port](le%20port.jpg)\n\n## Suite\n\n![Une équipe](/media/team.jpg)\n',
    'content/fr/le port.jpg': picture,
    'media/team.jpg': await jpeg(1600, 900),
    'media/unused.jpg': picture,
    'media/broken.png': 'no picture',
    'media/d.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>',
  });
  built = await site.build({ search: false });
});
afterAll(() => site?.remove());

function images(path: string): string[] {
  const main = read(site.output, path).match(/<main[\s\S]*<\/main>/)?.[0] ?? '';
  return main.match(/<img [^>]*>/g) ?? [];
}

describe('the pictures of a text', () => {
  it('come in narrower versions, never wider, with their size, and late', () => {
    const [, port = '', drawing = ''] = images('a/index.html');
    expect(port).toContain('src="/carnet/fr/le%20port.jpg"');
    expect(port).toContain('width="800" height="450"');
    expect(port.match(/ \d+w/g)).toEqual([' 320w', ' 640w', ' 800w']);
    expect(port).toContain('loading="lazy" decoding="async"');
    expect(drawing).not.toContain('srcset');
    expect(drawing).toContain('width="40" height="30"');
  });

  it('keep what the author wrote', () => {
    const own = images('a/index.html').find((image) => image.includes('À sa taille')) ?? '';
    expect(own.match(/ width=/g)).toHaveLength(1);
    expect(own).toContain('width="100"');
    expect(own).not.toContain('loading="lazy"');
    expect(own).not.toContain('height=');
  });

  it('come first where they open the text', () => {
    const [first, second] = images('b/index.html');
    expect(first).toContain('fetchpriority="high"');
    expect(second).toContain('loading="lazy"');
  });
});

describe('a cover', () => {
  it('offers its versions beside the original, and comes first', () => {
    const html = read(site.output, 'a/index.html');
    expect(html).toMatch(
      /<picture><source type="image\/webp" srcset="\/carnet\/pictures\/team-[^"]* 320w, [^"]* 1280w" sizes="[^"]+">\s*<img class="cover" src="\/carnet\/media\/team.jpg" alt="Une équipe" width="1600" height="900" fetchpriority="high"/,
    );
  });
});

describe('the files', () => {
  it('stand where the pages say, and of unused pictures there are none', () => {
    const named = read(site.output, 'b/index.html').match(/pictures\/[^ "]+(?= \d+w)/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !existsSync(join(site.output, name)))).toEqual([]);
    expect(readdirSync(join(site.output, 'pictures')).filter((name) => name.startsWith('unused'))).toEqual(
      [],
    );
  });

  it('are reported where they cannot be read, and the build goes on', () => {
    expect(built.code).toBe(0);
    expect(built.output).toContain('media/broken.png:1:1 warn A picture that cannot be read');
    expect(images('a/index.html').some((image) => image.includes('/carnet/media/broken.png'))).toBe(true);
  });

  it('are made once', async () => {
    const cache = join(site.root, '.cache/pictures');
    const dates = () => readdirSync(cache).map((name) => [name, statSync(join(cache, name)).mtimeMs]);
    const before = dates();
    expect(await site.build({ search: false })).toMatchObject({ code: 0 });
    expect(dates()).toEqual(before);
  });

  it('are left as they are where the site says so', async () => {
    expect(await site.build({ search: false, images: false })).toMatchObject({ code: 0 });
    expect(read(site.output, 'a/index.html')).not.toMatch(/srcset|<picture/);
    const variants = readdirSync(join(site.output, 'pictures')).filter((name) => name.endsWith('.webp'));
    expect(variants).toEqual([]);
  });
});
