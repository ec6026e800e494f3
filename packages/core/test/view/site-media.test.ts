import { describe, expect, it } from 'vitest';
import { libraryOf, page } from '../library-of.js';

const files = { 'fr/a.md': page('title: A'), 'en/a.md': page('title: A') };
const media = {
  'media/enseigne.svg': { width: 40, height: 20 },
  'media/nuit.svg': {},
  'content/fr/plan d’été.png': {},
  'media/page.html': {},
};
const named = (logo?: string, logoDark?: string, url = 'https://acretion.example') =>
  libraryOf({ files, media, url, organization: { name: 'A', logo, logoDark } });

describe('a medium that a template names', () => {
  const fr = named().locale('fr');

  it.each([
    ['enseigne.svg', '/media/enseigne.svg'],
    ['media/enseigne.svg', '/media/enseigne.svg'],
    ['/media/enseigne.svg', '/media/enseigne.svg'],
    ['plan d’été.png', '/fr/plan%20d%E2%80%99%C3%A9t%C3%A9.png'],
    ['plan%20d’été.png', '/fr/plan%20d%E2%80%99%C3%A9t%C3%A9.png'],
  ])('is found at %s', (path, src) => {
    expect(fr.medium(path)?.src).toBe(src);
  });

  it('has its dimensions where they are known', () => {
    expect(fr.medium('enseigne.svg')).toEqual({ src: '/media/enseigne.svg', width: 40, height: 20 });
    expect(fr.medium('nuit.svg')).toEqual({ src: '/media/nuit.svg' });
  });

  it('is none where there is no such file, where it is another locale’s, and where a browser would run it', () => {
    const library = named();
    expect(library.locale('fr').medium('absent.svg')).toBeUndefined();
    expect(library.locale('en').medium('plan d’été.png')).toBeUndefined();
    expect(library.locale('fr').medium('page.html')).toBeUndefined();
  });

  it('stands below the path of the site', () => {
    const below = named(undefined, undefined, 'https://acretion.example/blog/').locale('fr');
    expect(below.medium('enseigne.svg')?.src).toBe('/blog/media/enseigne.svg');
    expect(below.medium('/blog/media/enseigne.svg')?.src).toBe('/blog/media/enseigne.svg');
  });
});

describe('the logo', () => {
  it('is a medium of the site, with another on a dark ground where one is named', () => {
    expect(named('media/enseigne.svg', '/nuit.svg').locale('fr').logo).toEqual({
      src: '/media/enseigne.svg',
      width: 40,
      height: 20,
      dark: { src: '/media/nuit.svg' },
    });
  });

  it('may stand elsewhere on the web', () => {
    expect(named('https://logos.example/a.svg').locale('fr').logo).toEqual({
      src: 'https://logos.example/a.svg',
    });
  });

  it('is none where the file does not exist, as the settings are told', () => {
    const library = named('media/ensegne.svg', 'media/nuit.svg');
    expect(library.locale('fr').logo).toBeUndefined();
    expect(library.diagnostics.filter(({ rule }) => rule === 'logo-missing')).toMatchObject([
      { severity: 'warn', file: 'site.yaml', name: 'organization.logo', found: 'media/ensegne.svg' },
    ]);
  });

  it('is told where only that on a dark ground is missing, with the only file of its name', () => {
    const { diagnostics } = named('media/enseigne.svg', 'images/NUIT.svg');
    expect(diagnostics.filter(({ rule }) => rule === 'logo-missing')).toMatchObject([
      { name: 'organization.logoDark', found: 'images/NUIT.svg', expected: '/nuit.svg' },
    ]);
  });

  it('may be what another program serves', () => {
    const elsewhere = libraryOf({
      files,
      elsewhere: ['/dist/'],
      organization: { name: 'A', logo: '/dist/logo.png' },
    });
    expect(elsewhere.locale('fr').logo).toEqual({ src: '/dist/logo.png' });
    expect(elsewhere.diagnostics.filter(({ rule }) => rule === 'logo-missing')).toEqual([]);
  });
});
