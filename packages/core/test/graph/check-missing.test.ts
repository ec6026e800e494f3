import { expect, it } from 'vitest';
import { libraryOf, page } from '../library-of.js';

const files = {
  'fr/index.md': page('title: Accueil'),
  'en/index.md': page('title: Home'),
  'fr/journal/index.md': page('title: Journal\ntranslationKey: log'),
  'en/log/index.md': page('title: Log\ntranslationKey: log'),
  'fr/journal/2015-04-07-neige.md': page('title: Neige\ntranslationKey: log/snow'),
  'en/team.md': page('title: Team'),
};

const missing = (config: Partial<Parameters<typeof libraryOf>[0]> = {}) =>
  libraryOf({ files, ...config }).diagnostics.flatMap(({ rule, severity, file, found, expected }) =>
    rule === 'translation-missing' ? [[severity, file, found, expected]] : [],
  );

it('tells nobody who does not ask what a locale lacks', () => {
  expect(missing()).toEqual([]);
  expect(missing({ checks: { 'dead-link': 'warn' } })).toEqual([]);
});

it('names every document that a locale lacks, with the file to write', () => {
  expect(missing({ checks: { 'translation-missing': 'warn' } })).toEqual([
    ['warn', 'content/en/team.md', 'fr', 'content/fr/team.md'],
    ['warn', 'content/fr/journal/2015-04-07-neige.md', 'en', 'content/en/log/2015-04-07-neige.md'],
  ]);
});

it('is judged where the file would stand', () => {
  expect(missing({ checks: { 'content/en/log/': { 'translation-missing': 'error' } } })).toEqual([
    ['error', 'content/fr/journal/2015-04-07-neige.md', 'en', 'content/en/log/2015-04-07-neige.md'],
  ]);
  expect(missing({ checks: { 'content/fr/journal/': { 'translation-missing': 'error' } } })).toEqual([]);
});

it('takes a text in the language of a regional locale for its own', () => {
  const config = { locales: ['fr', 'fr-CA'], checks: { 'translation-missing': 'warn' as const } };
  expect(missing({ ...config, files: { 'fr/a.md': page('title: A') } })).toEqual([]);
  expect(missing({ ...config, files: { 'fr-CA/a.md': page('title: A') } })).toHaveLength(1);
});

it('names a version beside the document where its language stands in the name', () => {
  const config = {
    files: { 'trip.md': page('title: A') },
    checks: { 'translation-missing': 'hint' as const },
  };
  expect(missing(config)).toEqual([['hint', 'content/trip.md', 'en', 'content/trip.en.md']]);
  expect(missing({ ...config, files: { 'trip.en.md': page('title: A') } })).toEqual([
    ['hint', 'content/trip.en.md', 'fr', 'content/trip.fr.md'],
  ]);
});
