import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { filesBelow, read } from '../read-html.js';
import { run } from '../run.js';

const schemas = resolve(import.meta.dirname, 'schemas');

describe.each(['demo', 'subPath'] as const)('%s', (name) => {
  const { folder, publicOrigin, basePath } = inject(name);
  const files = filesBelow(folder);
  const addressOf = (page: string) => publicOrigin + encodeURI(basePath + page.replace(/index\.html$/, ''));
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));

  it('has Atom feeds that fit RFC 4287', async () => {
    const feeds = files.filter((file) => file.endsWith('feed.xml'));
    expect(feeds.length).toBeGreaterThan(10);
    const { code, output } = await run('jing', ['-c', resolve(schemas, 'atom.rnc'), ...feeds], folder);
    // Debian's wrapper of jing names the libraries that it would use and that a machine lacks.
    const problems = output
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('[warning] /usr/bin/jing'));
    expect([code, problems]).toEqual([0, []]);
  });

  it('has JSON feeds with what the format asks for', () => {
    const feeds = files.filter((file) => file.endsWith('feed.json'));
    expect(feeds.length).toBeGreaterThan(10);
    for (const file of feeds) {
      const feed = JSON.parse(read(folder, file)) as Record<string, unknown>;
      expect(feed.version, file).toBe('https://jsonfeed.org/version/1.1');
      expect(feed.feed_url, file).toBe(publicOrigin + encodeURI(basePath + file));
      const items = feed.items as readonly Record<string, unknown>[];
      for (const item of items) {
        expect(item.id, file).toEqual(expect.any(String));
        // Feeds of tags hold descriptions, as text.
        const { content_html: html, content_text: text } = item;
        expect([typeof html, typeof text].sort(), file).toEqual(['string', 'undefined']);
        expect(html ?? '', file).not.toMatch(/(?:href|src)="(?!https?:|mailto:|tel:|#fn)/);
      }
    }
  });

  it('has a sitemap that fits its schema and holds every page that search engines may keep', async () => {
    const { code, output } = await run(
      'xmllint',
      ['--noout', '--schema', resolve(schemas, 'sitemaps.xsd'), resolve(folder, 'sitemap.xml')],
      folder,
    );
    expect(code, output).toBe(0);
    const listed = [...read(folder, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => address,
    );
    const kept = pages
      .map((page) => ({ page, html: read(folder, page) }))
      .filter(({ html }) => !/<meta name="robots" content="noindex/.test(html))
      .map(({ page }) => addressOf(page));
    expect([...listed].sort()).toEqual([...new Set(kept)].sort());
  });

  it('has a robots.txt that names the sitemap', () => {
    expect(read(folder, 'robots.txt')).toContain(`Sitemap: ${publicOrigin}${basePath}sitemap.xml`);
  });

  it('has alternates that answer to each other on every page', () => {
    const alternates = new Map(
      pages.map((page) => [
        addressOf(page),
        [...read(folder, page).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
          ([, hreflang = '', href = '']) => ({ hreflang, href }),
        ),
      ]),
    );
    const lonely = [...alternates].flatMap(([address, links]) =>
      links
        .filter(({ href }) => !alternates.get(href)?.some((back) => back.href === address))
        .map(({ href, hreflang }) => `${address} → ${hreflang} ${href}`),
    );
    const withDefault = [...alternates.values()].filter((links) =>
      links.some(({ hreflang }) => hreflang === 'x-default'),
    );
    expect(withDefault.length).toBeGreaterThan(50);
    expect(lonely).toEqual([]);
  });

  it('describes every page in JSON-LD', () => {
    const silent = pages.filter((page) => {
      const html = read(folder, page);
      if (/http-equiv="refresh"|<meta name="robots" content="noindex/.test(html) || page === 'index.html')
        return false;
      const data = html.match(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/)?.[1];
      return data === undefined || JSON.parse(data)['@context'] !== 'https://schema.org';
    });
    expect(silent).toEqual([]);
  });

  it('sends an article in less than 30 KB of HTML and CSS, compressed', () => {
    const style = files.filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
    const css = gzipSync(style.map((file) => read(folder, file)).join('\n')).length;
    const heaviest = Math.max(
      ...pages
        .filter((page) => /\/blog\/[^/]+\/index\.html$/.test(page))
        .map((page) => gzipSync(read(folder, page)).length),
    );
    process.stdout.write(`${name}: heaviest article ${heaviest} + style ${css} bytes\n`);
    expect(heaviest + css).toBeLessThan(30_000);
  });
});
