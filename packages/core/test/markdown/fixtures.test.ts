import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { common, createLowlight } from 'lowlight';
import { expect, it } from 'vitest';
import { buildLibrary } from '../../src/build-library.js';
import { createProcessor } from '../../src/markdown/index.js';
import { defineSite } from '../../src/site-config/define-site.js';
import { readDocument } from '../../src/source/read-document.js';

const folder = new URL('../../../../fixtures/markdown/', import.meta.url);
const cases = readdirSync(folder);
const read = (name: string, file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
const having = (file: string) => cases.filter((name) => existsSync(new URL(`${name}/${file}`, folder)));

const processor = createProcessor({ locale: 'fr' });
const highlight = createLowlight(common);
const site = defineSite({ url: 'https://acretion.example', locales: ['fr', 'en'], title: 'Acrétion' });

/** What the cases lead to, besides one another: they stand in `content/fr/cas/`, with `port.png` beside them. */
const neighbours = {
  'content/fr/index.md': '---\ntitle: Accueil\n---\n',
  'content/fr/equipe.md': '---\ntitle: Équipe\n---\n\n## Été\n',
  'content/fr/blog/un été à deux.md': '---\ntitle: Un été à deux\nslug: un-ete\n---\n',
  'content/en/blog/only-english.md': '---\ntitle: Only English\n---\n',
};
const documents = [
  ...Object.entries(neighbours),
  ...cases.map((name) => [`content/fr/cas/${name}.md`, read(name, 'input.md')] as const),
].map(([path, text]) => readDocument({ path, text }, { site, highlight }));
const media = {
  'content/fr/cas/port.png': { width: 800, height: 600 },
  'media/plan du port.pdf': {},
  'media/film.mp4': {},
};
const library = buildLibrary({ site, documents, media, now: '2016-01-01' });

it('every case has a result', () => {
  expect(cases).not.toEqual([]);
  expect([...new Set([...having('output.html'), ...having('document.html')])].toSorted()).toEqual(cases);
});

it.each(having('output.html'))('the processor gives the HTML of %s', (name) => {
  expect(`${String(processor.processSync(read(name, 'input.md')))}\n`).toBe(read(name, 'output.html'));
});

it.each(having('document.html'))('a library gives the HTML of %s', (name) => {
  expect(`${library.locale('fr').find(`cas/${name}`)?.html}\n`).toBe(read(name, 'document.html'));
});
