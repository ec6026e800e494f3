import { describe, expect, it } from 'vitest';
import { libraryOf, page } from '../library-of.js';

const files = {
  'fr/index.md': page('title: Bienvenue'),
  'fr/blog/index.md': page('title: Le blog'),
  'fr/blog/courses/index.md': page('title: Courses'),
  'fr/blog/courses/a.md': page('title: A\ndate: 2015-04-07\ntags: [neige]'),
  'fr/blog/b.md': page('title: B\ndate: 2014-01-02'),
  'fr/notes/n.md': page('title: N'),
  'fr/seule.md': page('title: Seule'),
  'en/index.md': page('title: Welcome'),
  'en/blog/index.md': page('title: The blog'),
  'en/blog/e.md': page('title: E\ndate: 2015-02-03'),
};

function switchOf(permalink: string, missing: 'hide' | 'link' | 'fallback' = 'hide') {
  const fr = libraryOf({ files, missing }).locale('fr');
  const link = fr.languages({ permalink }).find(({ code }) => code === 'en');
  return [link?.permalink, link?.missing, link?.nearest];
}

describe('the switch of languages', () => {
  it.each([
    ['/fr/', ['/en/', false, undefined]],
    ['/fr/blog/', ['/en/blog/', false, undefined]],
    ['/fr/blog/b/', ['/en/blog/', true, 'The blog']],
    ['/fr/blog/courses/a/', ['/en/blog/', true, 'The blog']],
    ['/fr/blog/courses/', ['/en/blog/', true, 'The blog']],
    ['/fr/notes/n/', ['/en/', true, 'Welcome']],
    ['/fr/seule/', ['/en/', true, 'Welcome']],
    ['/fr/archives/2015/04/', ['/en/archives/2015/', true, '2015']],
    ['/fr/archives/2014/', ['/en/archives/', true, 'Archives']],
    ['/fr/mots-cles/neige/', ['/en/', true, 'Welcome']],
    ['/fr/recherche/', ['/en/search/', false, undefined]],
    ['/fr/404.html', ['/en/', false, undefined]],
  ])('leads from %s to the version, or to the nearest page that exists: %o', (permalink, link) => {
    const [address, missing, nearest] = switchOf(permalink);
    expect([address, missing]).toEqual(link.slice(0, 2));
    expect(String(nearest)).toContain(String(link[2]));
  });

  it('leads to a copy where there is one, and to what is near where texts are only listed', () => {
    expect(switchOf('/fr/blog/b/', 'fallback')).toEqual(['/en/blog/b/', true, undefined]);
    expect(switchOf('/fr/blog/b/', 'link')).toEqual(['/en/blog/', true, 'The blog']);
  });
});
