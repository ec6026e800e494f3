import { expect, it } from 'vitest';
import { createJsonLd } from '../../src/index.js';
import type { Library } from '../../src/types.js';
import { libraryOf, page } from '../library-of.js';

const dated = (day: number, more: object = {}) =>
  page({ title: `A${day}`, date: `2015-04-0${day}`, ...more });
const files = {
  'fr/index.md': page('title: Accueil'),
  'fr/journal/index.md': page('title: Journal'),
  'fr/journal/a.md': dated(1, {
    tags: ['Confiance', 'Inédit'],
    categories: ['Idées'],
    topics: ['Sel'],
    authors: ['jeanne'],
  }),
  'fr/journal/b.md': dated(2, {
    tags: ['Confiance'],
    series: { name: 'Suite', part: 1 },
    aliases: ['/vieux/'],
  }),
  'en/journal/b.md': dated(2, { tags: ['Trust'] }),
  'en/seul/c.md': dated(3, { authors: ['Ana'], sources: [{ title: 'B', key: 'journal/b' }] }),
  'fr/authors/jeanne.md': page('title: Jeanne Durand'),
  'fr/vide/index.md': page('title: Vide'),
};

/** Lists the addresses of the site that a library tells machines. */
function named(library: Library): string[] {
  const views = library.locales.map(({ code }) => library.locale(code));
  const texts = [
    ...[...views.flatMap(({ routes }) => routes), ...library.routes].flatMap((route) => [
      JSON.stringify(createJsonLd(library, route)),
      JSON.stringify(route),
      route.kind === 'file' ? route.content : '',
    ]),
  ];
  const addresses = texts.flatMap(
    (text) => text.match(/https:\/\/acretion\.example\/[^\s"'<>\\#?)]*/g) ?? [],
  );
  return [...new Set(addresses)].map((address) => decodeURI(new URL(address).pathname)).sort();
}

it.each(['link', 'fallback', 'hide'] as const)(
  'machines are told only addresses that exist: %s',
  (missing) => {
    const library = libraryOf({ files, missing, taxonomies: ['topics'] });
    const addresses = named(library);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => library.route(address) === undefined)).toEqual([]);
  },
);
