import { buildLibrary, readDocument, readSite } from '@almanach/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside } from '../src/inside.js';
import { SiteData } from '../src/site-data.js';

describe('isInside', () => {
  it.each([
    ['index.html', true],
    ['fr/l’été/index.html', true],
    ['fr/..a/b..html', true],
    ['fr/%2e%2e/x', true],
    ['', false],
    ['/etc/passwd', false],
    ['../x', false],
    ['fr/../../x', false],
    ['fr/./x', false],
    ['fr//x', false],
    ['fr\\..\\..\\x', false],
    ['C:/x', true],
    ['fr/\0', false],
  ])('of %j is %j', (path, inside) => {
    expect(isInside(path)).toBe(inside);
  });
});

const piece = fc.constantFrom(
  '..',
  '.',
  '',
  'a',
  '%2e%2e',
  '..%2f',
  '%5c..',
  '\\',
  '..\\',
  'C:',
  '\0',
  'é',
  '~',
  ':slug',
);
const hostile = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('/')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const field = (name: string, value: string) => `${name}: ${JSON.stringify(value)}\n`;

describe('the pages of a site', () => {
  it('stay in the output folder whatever its settings and documents say', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 9, maxLength: 9 }), (values) => {
        const [
          slug = '',
          tag = '',
          series = '',
          alias = '',
          archives = '',
          pattern = '',
          prefix = '',
          folder = '',
          name = '',
        ] = values;
        const settings = [
          'url: https://village.example/bourg/\ntitle: V\n',
          `locales: [{ code: fr, prefix: ${JSON.stringify(prefix)} }, en]\n`,
          `paths: { archives: ${JSON.stringify(archives)}, tags: ${JSON.stringify(tag)} }\n`,
          `permalinks: { article: ${JSON.stringify(`/${pattern}/:slug/`)}, page: ${JSON.stringify(pattern)} }\n`,
        ];
        // One wrong setting makes the rest unusable: each is tried alone, too.
        const sites = [
          settings,
          settings.slice(0, 2),
          [settings[0], 'locales: [fr, en]\n', ...settings.slice(2)],
        ]
          .map((parts) => readSite({ path: 'site.yaml', text: parts.join('') }).site)
          .filter((site) => site !== undefined);
        const text = [
          '---\ntitle: A\ndate: 2015-04-01\n',
          field('slug', slug),
          `tags: [${JSON.stringify(tag)}]\nseries: { name: ${JSON.stringify(series)}, part: 1 }\n`,
          `authors: [${JSON.stringify(tag)}]\naliases: [${JSON.stringify(alias)}]\n---\nText\n`,
        ].join('');
        for (const site of sites) {
          const documents = [
            readDocument({ path: 'content/fr/a.md', text }, { site }),
            readDocument({ path: `content/fr/${folder}/${name}.md`, text: '---\ntitle: B\n---\n' }, { site }),
          ];
          const library = buildLibrary({ site, documents, now: '2016-01-01' });
          for (const output of new SiteData(library).outputs) expect(isInside(output)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
