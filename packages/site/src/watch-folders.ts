import { join } from 'node:path';
import type { EleventyConfig } from './eleventy-config.js';
import { globOf, globWithin } from './glob.js';
import type { Settings } from './options.js';
import { createSignal } from './rebuild-signal.js';
import { watchModules } from './watch-modules.js';
import { watchRemovals } from './watch-removals.js';

/** The project's own papers are no pages, wherever they lie. */
const papers = ['README', 'CHANGELOG', 'CONTRIBUTING', 'CODE_OF_CONDUCT', 'SECURITY', 'LICENSE'];

/**
 * How long a file has to stay as it is before it counts as changed, and how often that is looked at, in milliseconds.
 * Eleventy's own (150 and 25) are made for large files: a text is saved in one go, and one that was read half written
 * is read again when it changes.
 */
const awaitWriteFinish = { stabilityThreshold: 40, pollInterval: 10 };

/** Keeps Eleventy from taking the theme's templates for pages, and builds again where a text changes or vanishes. */
export function watchFolders(
  eleventyConfig: EleventyConfig,
  { root, folders }: Settings,
  modulesOf: () => readonly string[],
): void {
  const texts = ['content', 'comments', 'locales', 'media'].map((name) => join(root, name));
  const watched = [...texts, ...folders];
  for (const folder of watched) eleventyConfig.addWatchTarget(globOf(folder));
  for (const folder of folders) eleventyConfig.ignores.add(globWithin(folder));
  for (const name of ['site.yaml', 'glossary.yaml', 'almanach.config.js'])
    eleventyConfig.addWatchTarget(globOf(join(root, name)));
  for (const name of papers) eleventyConfig.ignores.add(`**/${name}*.md`);
  // At the top of a project stand notes about it, not pages.
  if (globOf(eleventyConfig.directories.input) === './') eleventyConfig.ignores.add('./*.md');
  if (process.env.ELEVENTY_RUN_MODE === 'build') return;
  eleventyConfig.setChokidarConfig({ awaitWriteFinish, ...eleventyConfig.chokidarConfig });
  const signal = createSignal();
  const removals = watchRemovals(watched, signal.raise);
  eleventyConfig.addWatchTarget(globOf(signal.path));
  const modules = watchModules(signal.raise);
  eleventyConfig.on('eleventy.before', removals.update);
  eleventyConfig.on('eleventy.after', () => modules.update(modulesOf()));
  eleventyConfig.on('eleventy.reset', () => {
    removals.close();
    modules.close();
    signal.remove();
  });
}
