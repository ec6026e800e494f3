// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, makeDocuments } from './documents.js';
import { least, measureBuild, readIfPresent } from './measure.js';
import { steps as buildSteps } from './options.js';
import { measureServing } from './serve.js';
import { writeSite } from './sites/site.js';

/** @typedef {import('./sites/site.js').Builder} Builder */
/** @typedef {import('./documents.js').BenchDocument} BenchDocument */
/** @typedef {import('./measure.js').Measure} Measure */

/**
 * Builds a site of some documents with some builders, in turns, and returns the least of what each took.
 *
 * @param {readonly Builder[]} builders
 * @param {{ count: number, runs: number, steps: readonly string[], folder: string, tell: (line: string) => void }} options
 * @returns {Promise<import('./table.js').Result[]>}
 */
export async function runBuilders(builders, { count, runs, steps, folder, tell }) {
  const sites = builders.map((builder) => ({ builder, folder: join(folder, `${builder.name}-${count}`) }));
  for (const site of sites) writeSite(site.builder, site.folder, makeDocuments(count));
  const edited = editedDocument(count);
  /** @type {Map<string, Record<string, Measure>>} */
  const measures = new Map(builders.map(({ name }) => [name, {}]));
  for (let run = 1; run <= runs; run++)
    for (const step of buildSteps.filter((name) => steps.includes(name)))
      for (const { builder, folder } of sites) {
        const word = `edited${run}${step}`;
        const measure = await measureStep(builder, { folder, step, edited, word });
        const results = measures.get(builder.name) ?? {};
        results[step] = least(results[step], measure);
        tell(`${count} documents, run ${run}: ${builder.name}, ${step}: ${measure.wall.toFixed(2)} s`);
      }
  const results = [];
  for (const { builder, folder } of sites) {
    const served = steps.includes('serve') ? await serveSite(builder, folder, edited) : undefined;
    if (steps.includes('serve')) tell(`${count} documents: ${builder.name}, serve: ${served?.toFixed(2)} s`);
    results.push({
      name: builder.name,
      steps: measures.get(builder.name) ?? {},
      ...(served !== undefined && { serve: served }),
    });
  }
  return results;
}

/** Returns the document that is edited: one in the middle, in the first language. @param {number} count @returns {BenchDocument} */
function editedDocument(count) {
  const place = Math.floor(count / 4) * locales.length;
  let index = 0;
  for (const document of makeDocuments(count)) if (index++ === place) return document;
  throw new TypeError(`Expected a number of documents above 0, not \`${count}\``);
}

/**
 * Prepares a step, builds, and sees to it that the page shows the edit.
 *
 * @param {Builder} builder
 * @param {{ folder: string, step: string, edited: BenchDocument, word: string }} options
 */
async function measureStep(builder, { folder, step, edited, word }) {
  const { build, output, kept, edits } = builder;
  const edit = edits(edited)[/** @type {import('./sites/site.js').EditName} */ (step)];
  if (step === 'cold')
    for (const path of [output, ...kept]) rmSync(join(folder, path), { recursive: true, force: true });
  if (edit) {
    const path = join(folder, edit.file);
    writeFileSync(path, edit.change(readFileSync(path, 'utf8'), word));
  }
  const measure = await measureBuild(build, { cwd: folder, output });
  const page = readIfPresent(pageOf(builder, folder, edited));
  if (page === '' || (edit && !page.includes(word)))
    throw new Error(`${builder.name} has not written the edit (${step}) of ${edited.section}/${edited.slug}`);
  return measure;
}

/** @param {Builder} builder @param {string} folder @param {BenchDocument} edited */
async function serveSite(builder, folder, edited) {
  const page = pageOf(builder, folder, edited);
  return await measureServing(builder, { folder, edit: builder.edits(edited).body, page, edits: 5 });
}

/** @param {Builder} builder @param {string} folder @param {BenchDocument} document */
function pageOf({ output }, folder, { locale, section, slug }) {
  return join(folder, output, locale, section, slug, 'index.html');
}
