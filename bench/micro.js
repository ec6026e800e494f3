// @ts-check
import { resolve } from 'node:path';
import { buildLibrary, readDocument } from '@almanach/core';
import { listSources, parseDocuments } from '@almanach/core/node';
import { typeset } from '@almanach/core/typography';
import { makeDocuments } from './documents.js';
import { almanach } from './sites/almanach.js';
import { writeSite } from './sites/site.js';

const now = '2026-01-01';

/**
 * Measures the parts of a build one by one, in milliseconds a document: the least of some runs in one process.
 *
 * @param {{ documents: readonly number[], runs: number }} options @param {string} folder
 */
export async function measureParts({ documents: [count = 1000], runs }, folder) {
  const parts = await createParts(count, folder);
  const lines = [];
  for (const [name, run] of parts) {
    let least = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < runs; turn++) {
      const start = performance.now();
      await run();
      least = Math.min(least, performance.now() - start);
    }
    lines.push(`${name.padEnd(15)} ${(least / count).toFixed(3)} ms a document`);
  }
  return `${lines.join('\n')}\n`;
}

/** @param {number} count @param {string} folder @returns {Promise<readonly [string, () => unknown][]>} */
async function createParts(count, folder) {
  writeSite(almanach({ native: true }), folder, makeDocuments(count));
  const list = await listSources(folder);
  const content = await parseDocuments(list);
  const { site } = content;
  const sources = [...makeDocuments(count)].map((document) => {
    const [path, text] = almanach({ native: false }).place(document);
    return { path, text, locale: document.locale };
  });
  const render = await createRenderer(folder);
  return [
    ['parse', () => parseDocuments(list)],
    ['parse (remark)', () => sources.map((source) => readDocument(source, { site }))],
    [
      'typeset',
      () => sources.map(({ text, locale }) => text.split('\n\n').map((part) => typeset(part, { locale }))),
    ],
    ['graph', () => buildLibrary({ ...content, now })],
    ['view', () => askAll(buildLibrary({ ...content, now }))],
    ['render', render],
  ];
}

/** Loads the site as a build does, and returns what renders all of its pages. @param {string} folder */
async function createRenderer(folder) {
  /** @param {string} name */
  const load = (name) => import(new URL(`../packages/site/dist/${name}`, import.meta.url).href);
  const [{ loadSite }, { readOptions }, { createView }] = await Promise.all(
    ['load-site.js', 'options.js', 'view.js'].map(load),
  );
  const off = { images: false, search: false, covers: false, openGraphImages: false };
  const settings = readOptions({ root: resolve(folder), ...off, now });
  const { library, drawings, routes } = await loadSite(settings, { serving: false, last: undefined });
  return () => {
    const view = createView({ folders: settings.folders, now: () => now });
    for (const route of routes)
      if (route.kind !== 'file') view.write({ library, route, drawings, problems: [] });
  };
}

/** Asks a library what the page of an article shows. @param {import('@almanach/core').Library} library */
function askAll(library) {
  let length = 0;
  for (const { code } of library.locales) {
    const view = library.locale(code);
    for (const article of view.articles) {
      view.neighbours(article);
      view.navigation('primary', article);
      library.relations(article);
      length += article.html.length;
    }
  }
  return length;
}
