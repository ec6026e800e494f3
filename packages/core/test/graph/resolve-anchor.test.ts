import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/build-library.js';
import { defineSite } from '../../src/site-config/define-site.js';
import { readDocument } from '../../src/source/read-document.js';

const site = defineSite({ url: 'https://acretion.example', locales: ['fr'], title: 'Acrétion' });

/** Returns the address that a link to an anchor becomes, and the rules that it breaks. */
function follow(anchor: string, headings: string) {
  const files = {
    'content/fr/a.md': `---\ntitle: A\n---\n[là](b.md#${anchor})\n`,
    'content/fr/b.md': `---\ntitle: B\n---\n${headings}\n`,
  };
  const documents = Object.entries(files).map(([path, text]) => readDocument({ path, text }, { site }));
  const library = buildLibrary({ site, documents, now: '2016-01-01' });
  const href = /href="([^"]*)"/.exec(library.locale('fr').find('a')?.html ?? '')?.[1];
  return [href, ...library.diagnostics.map(({ rule }) => rule)];
}

describe('a link to a part', () => {
  it.each([
    ['l-ete', '## L’été'],
    ['lété', '## L’été'],
    ['l%C3%A9t%C3%A9', '## L’été'],
    ['l--été', '## L’été'],
    ['L-Ete', '## L’été'],
  ])('written #%s leads to %s', (anchor, headings) => {
    expect(follow(anchor, headings)).toEqual(['/b/#l-ete']);
  });

  it.each([
    ['własność', '## Własność', 'wlasnosc'],
    ['smørrebrød', '## Smørrebrød', 'smorrebrod'],
    ['đường-phố', '## Đường phố', 'duong-pho'],
    ['ĐƯỜNG-PHỐ', '## Đường phố', 'duong-pho'],
    ['größe', '## Größe', 'grosse'],
    ['ısı', '## Isı', 'isi'],
    ['œuvre', '## Titre {#oeuvre}', 'oeuvre'],
  ])('written #%s leads to %s, whose id has plain letters', (anchor, headings, id) => {
    expect(follow(anchor, headings)).toEqual([`/b/#${id}`]);
  });

  it('prefers the id that it names to one that only resembles it', () => {
    expect(follow('ab', '## A b\n\n## Ab')).toEqual(['/b/#ab']);
    expect(follow('a-b', '## A b\n\n## Ab')).toEqual(['/b/#a-b']);
  });

  it('stays, and is reported, where no part has its letters', () => {
    expect(follow('hiver', '## L’été')).toEqual(['/b/#hiver', 'dead-anchor']);
    expect(follow('-', '## L’été')).toEqual(['/b/#-', 'dead-anchor']);
  });

  it('keeps the words that a browser looks for', () => {
    expect(follow('lété:~:text=il%20fait,chaud', '## L’été')).toEqual(['/b/#l-ete:~:text=il%20fait,chaud']);
    expect(follow(':~:text=chaud', '## L’été')).toEqual(['/b/#:~:text=chaud']);
  });
});
