import { describe, expect, it } from 'vitest';
import { defineSite } from '../../src/index.js';
import { contentOf, filesOf, libraryOf } from './library-of.js';

const files = { 'fr/index.md': '---\ntitle: Accueil\n---\nx\n' };

describe('robots.txt', () => {
  it.each([
    [undefined, 'User-agent: *\nAllow: /\n\nSitemap: https://acretion.example/sitemap.xml\n'],
    [
      'Disallow: /prive/',
      'User-agent: *\nDisallow: /prive/\n\nSitemap: https://acretion.example/sitemap.xml\n',
    ],
    [
      '# Pas ici\r\nUser-agent: Robot\r\nDisallow: /',
      '# Pas ici\nUser-agent: Robot\nDisallow: /\n\nSitemap: https://acretion.example/sitemap.xml\n',
    ],
    [
      'User-agent: *\nDisallow:\nSitemap: https://autre.example/s.xml',
      'User-agent: *\nDisallow:\nSitemap: https://autre.example/s.xml\n',
    ],
  ])('is for the setting %j what a robot reads', (robots, expected) => {
    const library = libraryOf(files, { site: robots === undefined ? {} : { robots } });
    expect(contentOf(library, '/robots.txt')).toBe(expected);
  });

  it('stands where the site does, and names the sitemap there', () => {
    const library = libraryOf(files, { site: { url: 'https://example.org/blog' } });
    expect(filesOf(library).get('/blog/robots.txt')?.output).toBe('robots.txt');
    expect(contentOf(library, '/blog/robots.txt')).toContain('Sitemap: https://example.org/blog/sitemap.xml');
  });

  it('takes no setting that is no line of it', () => {
    expect(() =>
      defineSite({ url: 'https://a.example', locales: ['fr'], title: 'A', robots: 'noindex' }),
    ).toThrow('Disallow: /private/');
  });
});

describe('the web manifest', () => {
  it('speaks the default locale, and starts at the base path', () => {
    const library = libraryOf(files, {
      site: {
        url: 'https://example.org/blog',
        locales: ['ar', 'fr'],
        title: { ar: 'تراكم', fr: 'Acrétion' },
      },
      manifest: {
        icons: [
          { src: 'theme/192.png', sizes: '192x192', type: 'image/png' },
          { src: '/any.svg', sizes: 'any' },
        ],
        themeColor: '#123456',
      },
    });
    expect(JSON.parse(contentOf(library, '/blog/manifest.webmanifest'))).toEqual({
      name: 'تراكم',
      lang: 'ar',
      dir: 'rtl',
      id: '/blog/',
      start_url: '/blog/',
      scope: '/blog/',
      display: 'browser',
      theme_color: '#123456',
      icons: [
        { src: '/blog/theme/192.png', sizes: '192x192', type: 'image/png' },
        { src: '/any.svg', sizes: 'any' },
      ],
    });
  });
});
