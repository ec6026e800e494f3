import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';

const media = {
  'content/fr/blog/plan.png': { width: 40, height: 30 },
  'content/fr/blog/été.png': {},
  'media/logo.svg': {},
  'media/rapport annuel.pdf': {},
};

/** The attributes that one picture or link becomes, and its problems. */
function show(body: string, path = 'fr/blog/a.md', url = 'https://acretion.example') {
  const library = libraryOf({
    files: { 'fr/blog/a.md': page('title: A'), [path]: page('title: A', body) },
    media,
    url,
  });
  const html = itemOf(library.locale(path.slice(0, 2)), 'blog/a').html;
  const found = /(?:src|href)="([^"]*)"/.exec(html)?.[1];
  return [found, ...problemsOf(library, 'section-without-page').map((problem) => problem.split(' ')[0])];
}

describe('a medium', () => {
  it.each([
    ['beside the document', '![a](plan.png)', '/fr/blog/plan.png'],
    ['beside it, by a path with a point', '![a](./plan.png)', '/fr/blog/plan.png'],
    ['with accents, encoded', '![a](%C3%A9te%CC%81.png)', '/fr/blog/%C3%A9t%C3%A9.png'],
    [
      'with accents in Unicode’s other form',
      `![a](<${'été.png'.normalize('NFD')}>)`,
      '/fr/blog/%C3%A9t%C3%A9.png',
    ],
    ['below media/, by its path there', '![a](/logo.svg)', '/media/logo.svg'],
    ['below media/, by its path from the root', '![a](/media/logo.svg)', '/media/logo.svg'],
    ['below media/, without a slash', '![a](media/logo.svg)', '/media/logo.svg'],
    ['by the address that it gets', '![a](/fr/blog/plan.png)', '/fr/blog/plan.png'],
    ['with a query', '![a](plan.png?v=2)', '/fr/blog/plan.png'],
    ['that is linked', '[a](/rapport%20annuel.pdf)', '/media/rapport%20annuel.pdf'],
  ])('is found %s', (_, body, address) => {
    expect(show(body)).toEqual([address]);
  });

  it('is found below the path of the site, which it may name', () => {
    const url = 'https://acretion.example/site/';
    expect(show('![a](/site/media/logo.svg)', undefined, url)).toEqual(['/site/media/logo.svg']);
    expect(show('![a](/media/logo.svg)', undefined, url)).toEqual(['/site/media/logo.svg']);
  });

  it('of the original is shown in its translation', () => {
    expect(show('![a](plan.png)', 'en/blog/a.md')).toEqual(['/fr/blog/plan.png']);
  });

  it('of a stranger is not', () => {
    const library = libraryOf({ files: { 'en/blog/b.md': page('title: B', '![a](plan.png)') }, media });
    expect(problemsOf(library, 'section-without-page')).toEqual(['media-missing content/en/blog/b.md:5:1']);
  });

  it.each([
    ['![a](rien.png)', 'media-missing'],
    ['[a](rien.pdf)', 'media-missing'],
    ['![a](../../../../secret.png)', 'media-outside'],
    ['![a](Plan.png)', 'media-missing'],
  ])('%s is a %s', (body, rule) => {
    expect(show(body).slice(1)).toEqual([rule]);
  });

  it('may be a cover, and is measured', () => {
    const files = { 'fr/blog/a.md': page({ title: 'A', cover: { src: 'plan.png', alt: 'Plan' } }) };
    expect(itemOf(libraryOf({ files, media }).locale('fr'), 'blog/a').cover).toEqual({
      src: '/fr/blog/plan.png',
      alt: 'Plan',
      width: 40,
      height: 30,
      file: 'content/fr/blog/plan.png',
    });
  });

  it('that nobody has, as the cover of an original, is reported once, and again where a version names its own', () => {
    const files = {
      'fr/a.md': page('title: A\ncover: { src: rien.png, alt: Rien }'),
      'en/a.md': page('title: A'),
      'de/a.md': page('title: A\ncover: { alt: Nichts }'),
      'es/a.md': page('title: A\ncover: { src: nada.png, alt: Nada }'),
    };
    const library = libraryOf({ files, locales: ['fr', 'en', 'de', 'es'] });
    expect(problemsOf(library, 'messages-absent')).toEqual([
      'media-missing content/es/a.md:3:10',
      'media-missing content/fr/a.md:3:10',
    ]);
  });

  it('that a cover names and nobody has is reported where it is named', () => {
    const files = { 'fr/a.md': page('title: A\ncover:\n  src: rien.png\n  alt: Rien') };
    const library = libraryOf({ files });
    expect(problemsOf(library)).toEqual(['media-missing content/fr/a.md:4:3']);
    expect(itemOf(library.locale('fr'), 'a').cover).toBeUndefined();
  });
});

describe('a medium that is not there', () => {
  const expectedOf = (written: string) =>
    libraryOf({
      files: { 'fr/a.md': page('title: A', `![a](<${written}>)`) },
      media: { ...media, 'media/2014/logo.png': {}, 'media/2015/logo.png': {} },
    }).diagnostics.map(({ rule, expected }) => [rule, expected]);

  it.each([
    ['/uploads/LOGO.svg', '/logo.svg'],
    ['../plan.png', '/fr/blog/plan.png'],
    ['/logo.png', undefined],
    ['/absent.png', undefined],
  ])('%s has the only one of its name proposed', (written, expected) => {
    expect(expectedOf(written)).toEqual([['media-missing', expected]]);
  });

  it('is told for the code of another tool alone, where it holds some', () => {
    expect(expectedOf('{{ site.url }}/uploads/plan.png')).toEqual([['template-code', '/uploads/plan.png']]);
  });
});
