import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { relativePlaces, rootedPlaces } from '../../src/graph/media-place.js';
import { createMediaResolver } from '../../src/graph/resolve-media.js';
import { page } from '../library-of.js';
import { graphOf } from './graph-of.js';

const graph = graphOf({ 'fr/blog/concert.md': page('title: A'), 'en/blog/concert.md': page('title: B') });

/** Returns where a document of a locale finds a file that lies in one folder only. */
function find(locale: string, written: string, file: string): string | undefined {
  const node = graph.byFile.get(`content/${locale}/blog/concert.md`);
  const target = node && createMediaResolver({ [file]: {} }, graph)(node, written);
  return typeof target === 'object' ? target.path : target;
}

describe('a medium', () => {
  it.each([
    ['beside', 'fr', 'content/fr/blog/plan.png'],
    ['beside-original', 'en', 'content/fr/blog/plan.png'],
    ['below-root', 'fr', 'media/plan.png'],
    ['below-media', 'fr', 'media/plan.png'],
    ['from-root', 'fr', 'media/plan.png'],
    ['from-media', 'fr', 'media/plan.png'],
    ['from-content', 'fr', 'content/fr/blog/plan.png'],
    ['from-locale', 'fr', 'content/fr/blog/plan.png'],
  ])('is found %s', (name, locale, file) => {
    const place = [...relativePlaces, ...rootedPlaces].find((each) => each.name === name);
    expect(find(locale, place?.example ?? '', file)).toBe(file);
  });

  it.each([
    ['fr', 'plan.png', 'content/en/blog/plan.png'],
    ['fr', 'plan.png', 'content/fr/plan.png'],
    ['fr', '/plan.png', 'content/fr/blog/plan.png'],
    ['fr', 'blog/plan.png', 'content/fr/blog/plan.png'],
    ['fr', 'Plan.png', 'media/plan.png'],
  ])('of %s, %s, is not %s', (locale, written, file) => {
    expect(find(locale, written, file)).toBeUndefined();
  });

  it('is looked for in the order of the places', () => {
    const files = ['content/fr/blog/plan.png', 'plan.png', 'media/plan.png'];
    const node = graph.byFile.get('content/en/blog/concert.md');
    for (const [index, path] of files.entries()) {
      const media = Object.fromEntries(files.slice(index).map((file) => [file, {}]));
      expect(node && createMediaResolver(media, graph)(node, 'plan.png')).toMatchObject({ path });
    }
  });

  it('may not lie outside', () => {
    expect(find('fr', '../../../../plan.png', 'plan.png')).toBe('outside');
    expect(find('fr', '../../../plan.png', 'plan.png')).toBe('plan.png');
  });
});

describe('the places of media', () => {
  it.each([
    ['A path without', relativePlaces],
    ['A path with one', rootedPlaces],
  ])('%s … stand in the documentation, in their order', (start, places) => {
    const docs = readFileSync(new URL('../../../../docs/links.md', import.meta.url), 'utf8');
    const [, table = ''] = docs.slice(docs.indexOf(start)).split('\n\n');
    expect(table.trim().split('\n').slice(2)).toEqual(
      places.map(({ name, example, means }) => `| \`${name}\` | \`${example}\` | ${means} |`),
    );
  });
});
