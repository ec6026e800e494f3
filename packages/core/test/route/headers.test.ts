import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerRules, mediaPolicy } from '../../src/route/headers/header-rules.js';
import { writeHeaders } from '../../src/route/headers/write-headers.js';
import { type Declared, libraryOf, page } from '../library-of.js';
import { contentOf, filesOf } from './library-of.js';

const files = { 'fr/a.md': page('title: A') };
const both = { 'content-security-policy': mediaPolicy, 'x-content-type-options': 'nosniff' };
const sniffing = { 'x-content-type-options': 'nosniff' };

/** Reads a `_headers` file as a host does: each pattern with its headers. */
function parse(text: string): { readonly pattern: string; readonly headers: readonly [string, string][] }[] {
  return text
    .split(/\n(?=\/)/)
    .filter((block) => block !== '')
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split('\n');
      return {
        pattern,
        headers: lines.map((line) => {
          const [, name = '', value = ''] = /^ {2}([^:]+): (.+)$/.exec(line) ?? [];
          return [name.toLowerCase(), value];
        }),
      };
    });
}

const literal = (text: string) => text.replace(/[/\\^$+?.()|[\]{}]/g, '\\$&');
/** How two hosts match a pattern, and what they make of a header that two patterns give. */
const hosts = {
  cloudflare: {
    matches: (pattern: string, path: string) =>
      new RegExp(`^${literal(pattern).replace(/\*/g, '.*')}$`).test(path),
    join: (first: string, second: string) => `${first}, ${second}`,
  },
  netlify: {
    matches: (pattern: string, path: string) => {
      const loose = pattern
        .split('/')
        .map((part) => (part.includes('*') ? part.replace(/\*/g, '(.*)') : literal(part)));
      return new RegExp(`^${loose.join('/')}/?$`, 'iu').test(path);
    },
    join: (_first: string, second: string) => second,
  },
} as const;

/** Returns the headers that a host sends with a file. */
function sentBy(host: keyof typeof hosts, text: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { pattern, headers } of parse(text)) {
    if (!hosts[host].matches(pattern, path)) continue;
    for (const [name, value] of headers)
      sent[name] = sent[name] === undefined ? value : hosts[host].join(sent[name], value);
  }
  return sent;
}

/** Returns what both hosts send with a file of a site. */
function sent(declared: Declared, path: string): Record<string, string> {
  const text = contentOf(libraryOf(declared), '/_headers');
  const answer = sentBy('cloudflare', text, path);
  expect(sentBy('netlify', text, path)).toEqual(answer);
  return answer;
}

describe('the headers of media', () => {
  const media = {
    'media/plan.svg': {},
    'content/fr/croquis.svg': {},
    'media/photo.jpg': {},
    'media/trace.gpx': {},
    'media/film.mp4': {},
    'media/son.ogg': {},
    'media/rapport.pdf': {},
    'media/LICENCE': {},
    'media/données brutes.zip': {},
  };

  it.each([
    ['/media/plan.svg', both],
    ['/fr/croquis.svg', both],
    ['/media/photo.jpg', both],
    ['/media/trace.gpx', both],
    ['/media/LICENCE', both],
    ['/media/donn%C3%A9es%20brutes.zip', both],
    ['/media/film.mp4', sniffing],
    ['/media/son.ogg', sniffing],
    ['/media/rapport.pdf', sniffing],
  ])('go with %s', (path, expected) => {
    expect(sent({ files, media }, path)).toEqual(expected);
  });

  it.each(['/', '/fr/', '/fr/a/', '/sitemap.xml', '/theme/almanach.css', '/pagefind/pagefind.js'])(
    'do not go with %s',
    (path) => {
      expect(sent({ files, media }, path)).toEqual({});
    },
  );

  it('do not go with a page that ends like a medium', () => {
    const pages = {
      ...files,
      'fr/dessiner-en-svg.md': page('title: Dessiner'),
      'fr/le-svg.md': page('title: SVG'),
    };
    for (const path of ['/fr/dessiner-en-svg/', '/fr/le-svg/', '/fr/le-svg'])
      expect(sent({ files: pages, media }, path)).toEqual({});
    expect(sent({ files: pages, media }, '/media/plan.svg')).toEqual(both);
    expect(sent({ files: pages, media }, '/media/photo.jpg')).toEqual(both);
  });

  it('do not go with what the settings let through, nor with what the builder copies', () => {
    const declared = {
      files,
      media: { ...media, 'media/demo/jeu.svg': { active: '<script>' } },
      allowed: { allow: ['media/demo/'] },
      outputs: [{ output: 'outil/carte.jpg', by: 'outil/carte.jpg' }],
    };
    expect(sent(declared, '/media/demo/jeu.svg')).toEqual({});
    expect(sent(declared, '/outil/carte.jpg')).toEqual({});
    expect(sent(declared, '/media/plan.svg')).toEqual(both);
    expect(sent(declared, '/media/photo.jpg')).toEqual(both);
  });

  it('are one rule for each extension, drawings and the like before what viewers show', () => {
    const patterns = parse(contentOf(libraryOf({ files, media }), '/_headers')).map(({ pattern }) => pattern);
    expect(patterns.filter((pattern) => pattern === '/*.svg')).toHaveLength(1);
    expect(patterns.slice(-3).sort()).toEqual(['/*.mp4', '/*.ogg', '/*.pdf']);
  });

  it('stand below the base path', () => {
    const library = libraryOf({ files, media, url: 'https://acretion.example/blog' });
    expect(contentOf(library, '/blog/_headers')).toContain('/blog/*.svg\n');
    expect(contentOf(library, '/blog/headers.nginx.conf')).toContain('"~^/blog/.*\\\\.svg$" "default-src');
    expect(contentOf(library, '/blog/headers.htaccess')).toContain('m#^/blog/.*\\.svg$#"');
  });

  it('give way to a file of the builder’s, and are not written where there are no media', () => {
    const outputs = [{ output: '_headers', by: 'public/_headers' }];
    expect([...filesOf(libraryOf({ files, media, outputs })).keys()]).not.toContain('/_headers');
    expect([...filesOf(libraryOf({ files })).keys()].filter((path) => /header/.test(path))).toEqual([]);
  });

  it('are the same on both hosts for whatever is published', () => {
    const name = fc.constantFrom('a', 'b-svg', 'svg', 'xpdf', 'é', 'a b');
    const ending = fc.constantFrom('', '.svg', '.SVG', '.pdf', '.txt', '.a b', '.c++');
    const medium = fc.tuple(name, ending).map(([stem, extension]) => `media/${stem}${extension}`);
    const written = fc.constantFrom('index.html', 'feed.txt', 'b-svg/index.html', 'xpdf/index.html', 'b.SVG');
    fc.assert(
      fc.property(fc.uniqueArray(medium), fc.uniqueArray(written), (guarded, others) => {
        const outputs = [...guarded, ...others].map((output) => ({ output }));
        const text = writeHeaders(headerRules({ basePath: '/', media: guarded, outputs }));
        const addressOf = (output: string) => encodeURI(`/${output.replace(/index\.html$/, '')}`);
        for (const host of ['cloudflare', 'netlify'] as const) {
          for (const output of guarded)
            expect(sentBy(host, text, addressOf(output))).toEqual(output.endsWith('.pdf') ? sniffing : both);
          for (const output of others) expect(sentBy(host, text, addressOf(output))).toEqual({});
        }
      }),
    );
  });
});
