// @ts-check
import almanach from '@almanach/site';

/** @param {any} eleventyConfig Eleventy ships no types. */
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(almanach, { root: '../../fixtures/acretion' });
  // The package's own files are no pages.
  for (const folder of ['src', 'test', 'dist', 'examples']) eleventyConfig.ignores.add(`${folder}/**`);

  return { dir: { input: '.', output: '_site' } };
}
