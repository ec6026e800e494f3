import { expect, test } from 'vitest';
import { defineSite } from '../../src/site-config/define-site.js';
import { documentPath } from '../../src/source/document-path.js';

const site = defineSite({ url: 'https://a.example', locales: ['fr', 'en'], title: 'A' });

test.each([
  ['content/fr/index.md', { locale: 'fr', key: 'index', folder: '', index: true, name: 'index' }],
  ['content/fr/a.mdx', { locale: 'fr', key: 'a', folder: '', index: false, name: 'a' }],
  ['content/fr/a.md', { locale: 'fr', key: 'a', folder: '', index: false, name: 'a' }],
  ['content/fr/blog/index.md', { locale: 'fr', key: 'blog', folder: 'blog', index: true, name: 'blog' }],
  [
    'content/fr/blog/_index.md',
    { locale: 'fr', key: 'blog', folder: 'blog', index: true, ofFolder: true, name: 'blog' },
  ],
  ['content/blog/index.en.md', { locale: 'en', key: 'blog', folder: 'blog', index: true, name: 'blog' }],
  ['content/blog/x.fr.md', { locale: 'fr', key: 'blog/x', folder: 'blog', index: false, name: 'x' }],
  ['content/blog/index.md', { locale: 'fr', key: 'blog', folder: 'blog', index: true, name: 'blog' }],
  ['content/blog/v1.2.md', { locale: 'fr', key: 'blog/v1.2', folder: 'blog', index: false, name: 'v1.2' }],
  ['content/about.md', { locale: 'fr', key: 'about', folder: '', index: false, name: 'about' }],
  ['content/fr/x.en.md', { locale: 'fr', key: 'x.en', folder: '', index: false, name: 'x.en' }],
  ['content/fr/v1.2.md', { locale: 'fr', key: 'v1.2', folder: '', index: false, name: 'v1.2' }],
  [
    'content/fr/blog/2015-04-07-cohesion.md',
    {
      locale: 'fr',
      key: 'blog/2015-04-07-cohesion',
      folder: 'blog',
      index: false,
      name: 'cohesion',
      date: '2015-04-07',
    },
  ],
  [
    'content/fr/2015-04-07/index.md',
    {
      locale: 'fr',
      key: '2015-04-07',
      folder: '2015-04-07',
      index: true,
      name: '2015-04-07',
      date: '2015-04-07',
    },
  ],
  [
    'content/fr/2015-4-7-a.md',
    { locale: 'fr', key: '2015-4-7-a', folder: '', index: false, name: 'a', date: '2015-04-07' },
  ],
  [
    'content/fr/2015-13-7-a.md',
    { locale: 'fr', key: '2015-13-7-a', folder: '', index: false, name: '2015-13-7-a' },
  ],
  [
    'content/fr/2015-02-30-a.md',
    { locale: 'fr', key: '2015-02-30-a', folder: '', index: false, name: '2015-02-30-a' },
  ],
])('%s', (path, expected) => {
  expect(documentPath(path, site)).toEqual(expected);
});

test.each(['content/de/a.md', 'content/README.md', 'content/a.de.md', 'content/pt-BR/a.md'])(
  '%s has no locale',
  (path) => {
    expect(documentPath(path, site)).toBeUndefined();
  },
);
