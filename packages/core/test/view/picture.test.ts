import { describe, expect, it } from 'vitest';
import { article, libraryOf } from '../route/library-of.js';

const media = {
  'media/a.jpg': {
    width: 800,
    height: 600,
    sizes: '100vw',
    variants: [
      { src: 'pictures/a 320.avif', width: 320, type: 'image/avif' },
      { src: 'pictures/a 320.webp', width: 320, type: 'image/webp' },
      { src: 'pictures/a-640.webp', width: 640, type: 'image/webp' },
    ],
  },
};

/** The same picture in many widths. */
const wide = Array.from({ length: 12 }, (_, index) => ({
  src: `pictures/un-port-vu-de-la-digue-${index}.webp`,
  width: 100 * (index + 1),
  type: 'image/webp',
}));

function itemOf(body: string, more = '') {
  const site = { url: 'https://a.example/blog' };
  const library = libraryOf(
    { 'fr/blog/a.md': article('A', '2015-04-07', more, body) },
    { site, media: { ...media, 'media/b.jpg': { variants: wide } } },
  );
  const item = library.locale('fr').find('blog/a');
  if (!item) throw new Error('No article');
  return { item, library };
}

describe('a picture in a text', () => {
  it('has its size, its WebP variants by their addresses, and comes first where it opens the text', () => {
    expect(itemOf('![Un port](/media/a.jpg)').item.html).toContain(
      '<img src="/blog/media/a.jpg" width="800" height="600"' +
        ' srcset="/blog/pictures/a%20320.webp 320w, /blog/pictures/a-640.webp 640w" sizes="100vw"' +
        ' fetchpriority="high" decoding="async" alt="Un port">',
    );
  });

  it.each([
    ['below a cover', 'cover: { src: /media/a.jpg, alt: A }', '![Un port](/media/a.jpg)'],
    ['in a titled part', '', '## Une partie\n\n![Un port](/media/a.jpg)'],
  ])('comes late %s', (_, more, body) => {
    const { html } = itemOf(body, more).item;
    expect(html).toContain('loading="lazy"');
    expect(html).not.toContain('fetchpriority');
  });

  it('keeps the size and the loading that its author wrote, each attribute once', () => {
    const { html } = itemOf('<img src="/media/a.jpg" alt="Un port" width="80" loading="lazy">').item;
    expect(html.match(/ (?:width|height|loading|fetchpriority)="[^"]*"/g)?.sort()).toEqual([
      ' loading="lazy"',
      ' width="80"',
    ]);
  });

  it('is one of another site: it comes late, without a size that nobody knows', () => {
    const { html } = itemOf('![Un port](https://b.example/a.jpg)').item;
    expect(html).toContain('loading="lazy" decoding="async"');
    expect(html).not.toContain('srcset');
  });

  it('has its variants however many stand among words', () => {
    const body = '![Un port, vu de la digue](/media/a.jpg)\n\nUn port, une mer et un bateau.\n\n'.repeat(300);
    expect(itemOf(body).item.html.match(/srcset=/g)).toHaveLength(300);
  });

  it('has none where many stand among no words, behind the first ones, so that the HTML stays within its bounds', () => {
    const body = '![](/media/b.jpg)\n\n'.repeat(1000);
    const { html } = itemOf(body).item;
    const count = html.match(/srcset=/g)?.length ?? 0;
    expect(html.length).toBeLessThan(20 * body.length + 16 * 1024);
    expect(html.match(/<img/g)).toHaveLength(1000);
    expect(count).toBeGreaterThan(100);
    expect(count).toBeLessThan(1000);
    expect(html.lastIndexOf('srcset=')).toBeLessThan(html.length / 2 + html.length / 4);
  });

  it('is no picture where it is only linked to', () => {
    expect(itemOf('[Le port](/media/a.jpg)').item.html).toContain('<a href="/blog/media/a.jpg">');
  });
});

it('a cover has its variants of every format, by their addresses', () => {
  const { cover } = itemOf('Un texte.', 'cover: { src: /media/a.jpg, alt: A }').item;
  expect(cover?.variants?.map(({ src, type }) => [src, type])).toEqual([
    ['/blog/pictures/a%20320.avif', 'image/avif'],
    ['/blog/pictures/a%20320.webp', 'image/webp'],
    ['/blog/pictures/a-640.webp', 'image/webp'],
  ]);
});
