import { describe, expect, it } from 'vitest';
import { libraryOf, page } from '../library-of.js';

const files = {
  'fr/index.md': page('title: Acrétion'),
  'fr/blog/index.md': page('title: Le blog de l’équipe\nshortTitle: Blog'),
  'fr/blog/a.md': page('title: Cohésion\ndate: 2015-04-07\ntags: équipe\nseries: { name: Cycle, part: 1 }'),
  'fr/blog/b.md': page('title: Confiance\ndate: 2015-05-07\ntags: équipe'),
};
const view = libraryOf({ files, pageSize: 1 }).locale('fr');
const trailOf = (permalink: string) =>
  view.breadcrumb({ permalink }).map(({ label, permalink }) => `${label} ${permalink}`);

describe('the way to a page', () => {
  it.each([
    ['the home page', '/fr/', ['Accueil /fr/']],
    ['its second page', '/fr/page/2/', ['Accueil /fr/', 'Page 2 sur 2 /fr/page/2/']],
    ['a section', '/fr/blog/', ['Accueil /fr/', 'Blog /fr/blog/']],
    [
      'its second page',
      '/fr/blog/page/2/',
      ['Accueil /fr/', 'Blog /fr/blog/', 'Page 2 sur 2 /fr/blog/page/2/'],
    ],
    ['an article', '/fr/blog/a/', ['Accueil /fr/', 'Blog /fr/blog/', 'Cohésion /fr/blog/a/']],
    ['the archives', '/fr/archives/', ['Accueil /fr/', 'Archives /fr/archives/']],
    [
      'a year',
      '/fr/archives/2015/',
      ['Accueil /fr/', 'Archives /fr/archives/', 'Articles de 2015 /fr/archives/2015/'],
    ],
    [
      'a month',
      '/fr/archives/2015/04/',
      [
        'Accueil /fr/',
        'Archives /fr/archives/',
        '2015 /fr/archives/2015/',
        'Articles d’avril 2015 /fr/archives/2015/04/',
      ],
    ],
    [
      'a tag',
      '/fr/mots-cles/equipe/',
      ['Accueil /fr/', 'Mots-clés /fr/mots-cles/', 'Mot-clé\u00A0: équipe /fr/mots-cles/equipe/'],
    ],
    [
      'a tag’s second page',
      '/fr/mots-cles/equipe/page/2/',
      [
        'Accueil /fr/',
        'Mots-clés /fr/mots-cles/',
        'Mot-clé\u00A0: équipe /fr/mots-cles/equipe/',
        'Page 2 sur 2 /fr/mots-cles/equipe/page/2/',
      ],
    ],
    ['a series', '/fr/series/cycle/', ['Accueil /fr/', 'Cycle /fr/series/cycle/']],
    ['what does not exist', '/fr/rien/', ['Accueil /fr/']],
  ])('leads to %s', (_, permalink, trail) => {
    expect(trailOf(permalink)).toEqual(trail);
  });

  it('ends with the page that is shown, alone marked as such', () => {
    for (const { permalink, kind } of view.routes) {
      const trail = view.breadcrumb({ permalink });
      expect(
        trail.filter(({ current }) => current).map((step) => step.permalink),
        kind,
      ).toEqual([permalink]);
      expect(trail.at(-1)?.permalink).toBe(permalink);
    }
  });
});
