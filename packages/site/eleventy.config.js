// @ts-check
import almanach from '@almanach/site';

/** @param {any} eleventyConfig Eleventy ships no types. */
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(almanach, { root: '../../fixtures/acretion' });
  return { dir: { input: 'pages', output: '_site' } };
}
