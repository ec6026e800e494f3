import { describe, expect, it } from 'vitest';
import { type SitemapUrl, splitSitemap, writeSitemap, writeSitemapIndex } from '../../src/route/sitemap.js';
import { article, contentOf, libraryOf } from './library-of.js';

const files = {
  'fr/index.md': '---\ntitle: Accueil\n---\nBonjour.\n',
  'en/index.md': '---\ntitle: Home\n---\nHello.\n',
  'fr/un.md': article('Un', '2015-04-07', 'updated: 2015-06-01'),
  'en/un.md': article('One', '2015-04-08', 'slug: one'),
  'fr/seul.md': '---\ntitle: Seul\n---\nRien qu’en français.\n',
  'fr/brouillon.md': article('Brouillon', '2015-05-01', 'draft: true'),
  'fr/demain.md': article('Demain', '2016-02-01'),
  'fr/ailleurs.md':
    '---\ntitle: Ailleurs\ncanonical: https://autre.example/ailleurs/\naliases: [/vieux/]\n---\nx\n',
};

/** The entries of a sitemap by address, each as its lines say it. */
function entriesOf(xml: string): Map<string, string> {
  const lines = xml.split('\n').filter((line) => line.startsWith('<url>'));
  return new Map(lines.map((line) => [/<loc>([^<]*)<\/loc>/.exec(line)?.[1] ?? '', line]));
}

function hreflangsOf(entry = ''): string[] {
  return [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href]) => `${tag} ${href}`);
}

describe('the sitemap of a library', () => {
  const entries = entriesOf(contentOf(libraryOf(files), '/sitemap.xml'));
  const root = 'https://acretion.example';

  it('names the versions of a page, each from the other, and the default one', () => {
    const versions = [`fr ${root}/fr/un/`, `en ${root}/en/one/`, `x-default ${root}/fr/un/`];
    expect(hreflangsOf(entries.get(`${root}/fr/un/`))).toEqual(versions);
    expect(hreflangsOf(entries.get(`${root}/en/one/`))).toEqual(versions);
    expect(hreflangsOf(entries.get(`${root}/fr/seul/`))).toEqual([]);
  });

  it('says when a page changed, and when the newest article of a list did', () => {
    expect(entries.get(`${root}/fr/un/`)).toContain('<lastmod>2015-06-01</lastmod>');
    expect(entries.get(`${root}/en/one/`)).toContain('<lastmod>2015-04-08</lastmod>');
    expect(entries.get(`${root}/fr/`)).toContain('<lastmod>2015-06-01</lastmod>');
    expect(entries.get(`${root}/fr/seul/`)).not.toContain('lastmod');
  });

  it('offers the choice of languages', () => {
    expect(entries.has(`${root}/`)).toBe(true);
  });

  it('leaves out what search engines should not keep', () => {
    const shown = [...entries.keys()].join('\n');
    expect(shown).not.toMatch(/404|vieux|ailleurs|feed|robots/);
    const drafts = libraryOf(files, { drafts: true });
    expect(drafts.locale('fr').find('brouillon')?.title).toBe('Brouillon');
    expect(contentOf(drafts, '/sitemap.xml')).not.toMatch(/brouillon|demain/);
  });

  it('leaves out what stands in the place of a translation', () => {
    const library = libraryOf(files, { site: { missing: 'fallback' } });
    expect(library.locale('en').routes.map(({ permalink }) => permalink)).toContain('/en/seul/');
    const xml = contentOf(library, '/sitemap.xml');
    expect(xml).not.toContain('/en/seul/');
    expect(xml).toContain('/fr/seul/');
  });

  it('percent-encodes addresses, and stands below the base path', () => {
    const library = libraryOf(
      { 'ja/a.md': '---\ntitle: 日\nslug: 日本\n---\nx\n' },
      { site: { url: 'https://example.org/blog/', locales: ['ja'] } },
    );
    expect(
      entriesOf(contentOf(library, '/blog/sitemap.xml')).has('https://example.org/blog/%E6%97%A5%E6%9C%AC/'),
    ).toBe(true);
  });
});

describe('a sitemap that is too large for one file', () => {
  const urls: SitemapUrl[] = Array.from({ length: 11 }, (_, index) => ({
    url: `https://acretion.example/${index}/?a=1&b=2`,
    alternates: [{ hreflang: 'fr', url: `https://acretion.example/${'&'.repeat(50)}` }],
  }));

  it('is cut by the number of addresses', () => {
    expect(splitSitemap(urls, { urls: 5, bytes: 1e9 }).map(({ length }) => length)).toEqual([5, 5, 1]);
    expect(splitSitemap(urls).map(({ length }) => length)).toEqual([11]);
    expect(splitSitemap([])).toEqual([[]]);
  });

  it('is cut by the bytes that it takes, escapes counted', () => {
    const parts = splitSitemap(urls, { urls: 50, bytes: 2000 });
    expect(parts.flat()).toEqual(urls);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      expect(new TextEncoder().encode(writeSitemap(part)).length).toBeLessThanOrEqual(2000);
    }
  });

  it('has an index that names the parts', () => {
    expect(writeSitemapIndex(['https://acretion.example/sitemap-1.xml'])).toBe(
      '<?xml version="1.0" encoding="utf-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<sitemap><loc>https://acretion.example/sitemap-1.xml</loc></sitemap>\n</sitemapindex>\n',
    );
  });
});
