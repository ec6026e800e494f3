import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/locale.js';
import { languageRanges } from '../../src/route/redirects/language-ranges.js';
import { headerPattern } from '../../src/route/redirects/server-rules.js';
import { contentOf, filesOf, libraryOf } from './library-of.js';

function pageWith(...aliases: string[]): string {
  return `---\ntitle: Été\naliases: ${JSON.stringify(aliases)}\n---\nUn texte.\n`;
}

/** What each server is told of an alias, but for the notes and settings around it. */
function rulesFor(alias: string) {
  const library = libraryOf({ 'fr/ete.md': pageWith(alias) }, { site: { locales: ['fr'] } });
  const lines = (file: string, pattern: RegExp) =>
    contentOf(library, file)
      .split('\n')
      .filter((line) => pattern.test(line));
  return {
    redirects: lines('/_redirects', /^\//),
    nginx: lines('/redirects.nginx.conf', /^ {2}"/),
    apache: lines('/redirects.htaccess', /^RewriteRule/),
  };
}

describe('the rules for old addresses', () => {
  it('lead from an address with and without its last slash', () => {
    expect(rulesFor('/2015/04/ete/')).toEqual({
      redirects: ['/2015/04/ete/ /ete/ 301!', '/2015/04/ete/ /ete/ 301'],
      nginx: ['  "/2015/04/ete/" "/ete/";', '  "/2015/04/ete" "/ete/";'],
      apache: ['RewriteRule "^2015/04/ete/?$" "/ete/" [R=301,L,NE]'],
    });
  });

  it('match a file as it is called', () => {
    expect(rulesFor('/ete.html').nginx).toEqual(['  "/ete.html" "/ete/";']);
    expect(rulesFor('/ete.html').apache).toEqual(['RewriteRule "^ete\\.html/?$" "/ete/" [R=301,L,NE]']);
  });

  it.each(['/café/', '/caf%C3%A9/'])('read %s as the address that it is', (alias) => {
    const rules = rulesFor(alias);
    expect(rules.redirects[1]).toBe('/caf%C3%A9/ /ete/ 301');
    expect(rules.nginx[0]).toBe('  "/café/" "/ete/";');
    expect(rules.apache[0]).toBe('RewriteRule "^café/?$" "/ete/" [R=301,L,NE]');
  });

  it('take no placeholder, variable or quotation mark of an address for their own', () => {
    expect(rulesFor('/tags/c%23/').redirects[1]).toBe('/tags/c%23/ /ete/ 301');
    const hostile = rulesFor('/a:b*/"$1;{x}/');
    expect(hostile.redirects[1]).toBe('/a%3Ab%2A/%22%241%3B%7Bx%7D/ /ete/ 301');
    expect(hostile.nginx[0]).toBe('  "/a:b*/\\"$1;{x}/" "/ete/";');
    expect(hostile.apache[0]).toBe('RewriteRule "^a:b\\*/\\x22\\$1;\\{x\\}/?$" "/ete/" [R=301,L,NE]');
  });

  it('escape what a target has of percent signs, where Apache would fill in a match', () => {
    const library = libraryOf(
      { 'ja/a.md': '---\ntitle: 日\nslug: 日\naliases: [/old/]\n---\nx\n' },
      { site: { locales: ['ja'] } },
    );
    expect(contentOf(library, '/redirects.htaccess')).toContain('"^old/?$" "/\\%E6\\%97\\%A5/"');
    expect(contentOf(library, '/redirects.nginx.conf')).toContain('"/old/" "/%E6%97%A5/"');
  });

  it('ask nginx for room where a key is long', () => {
    const long = libraryOf({ 'fr/ete.md': pageWith(`/${'x'.repeat(100)}/`) }, { site: { locales: ['fr'] } });
    expect(contentOf(long, '/redirects.nginx.conf')).toContain('map_hash_bucket_size 256;');
    const short = libraryOf({ 'fr/ete.md': pageWith('/old/') }, { site: { locales: ['fr'] } });
    expect(contentOf(short, '/redirects.nginx.conf')).not.toContain('map_hash');
  });

  it('stand below the base path, and in .htaccess without it', () => {
    const library = libraryOf(
      { 'fr/ete.md': pageWith('/old/') },
      { site: { url: 'https://example.org/blog' } },
    );
    expect(contentOf(library, '/blog/_redirects')).toContain('/blog/old/ /blog/fr/ete/ 301\n');
    expect(contentOf(library, '/blog/redirects.htaccess')).toContain('"^old/?$" "/blog/fr/ete/"');
    expect(filesOf(library).get('/blog/_redirects')?.output).toBe('_redirects');
  });

  it('are not written where there is nothing to say', () => {
    const library = libraryOf({ 'fr/a.md': '---\ntitle: A\n---\nx\n' }, { site: { locales: ['fr'] } });
    expect([...filesOf(library).keys()]).toEqual(['/sitemap.xml', '/robots.txt', '/manifest.webmanifest']);
  });
});

describe('the home page by language', () => {
  const locales = ['fr', 'en', 'pt-BR', 'zh-Hans', 'zh-Hant', 'fr-CA'].map((code) => createLocale({ code }));
  const languages = languageRanges(locales).map(({ locale, ranges }) => ({
    ranges,
    home: `/${locale.prefix}/`,
  }));

  function homeFor(header: string): string | undefined {
    return languages.find(({ ranges }) => new RegExp(headerPattern(ranges, languages), 'i').test(header))
      ?.home;
  }

  it.each([
    ['fr', '/fr/'],
    ['fr-FR,fr;q=0.9,en;q=0.8', '/fr/'],
    ['fr-CA,fr;q=0.9', '/fr-CA/'],
    ['fr,fr-CA;q=0.9', '/fr/'],
    ['en-GB, fr;q=0.9', '/en/'],
    ['de-DE,de;q=0.9,en;q=0.8,fr;q=0.7', '/en/'],
    ['pt-PT', '/pt-BR/'],
    ['zh-TW,zh;q=0.9,en;q=0.8', '/zh-Hant/'],
    ['zh-HK', '/zh-Hant/'],
    ['zh-CN,zh;q=0.9', '/zh-Hans/'],
    ['FR', '/fr/'],
    ['enm,fr', '/fr/'],
    ['de', undefined],
    ['*', undefined],
    ['', undefined],
  ])('for « %s » is %s', (header, home) => {
    expect(homeFor(header)).toBe(home);
  });

  it('is named to each server, where the root offers the languages', () => {
    const library = libraryOf({ 'fr/index.md': '---\ntitle: Accueil\n---\nx\n' });
    expect(contentOf(library, '/_redirects')).toBe('/ /fr/ 302! Language=fr\n/ /en/ 302! Language=en\n');
    expect(contentOf(library, '/redirects.nginx.conf')).toContain(
      'map $http_accept_language $almanach_home {',
    );
    expect(contentOf(library, '/redirects.htaccess')).toContain('RewriteCond "%{HTTP:Accept-Language}" ');
    const rooted = libraryOf(
      { 'fr/index.md': '---\ntitle: Accueil\naliases: [/old/]\n---\nx\n' },
      { site: { locales: [{ code: 'fr', prefix: false }, 'en'] } },
    );
    expect(contentOf(rooted, '/_redirects')).not.toContain('Language');
    expect(contentOf(rooted, '/redirects.nginx.conf')).not.toContain('accept_language');
  });
});
