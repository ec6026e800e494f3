// @ts-check
import almanach from '@almanach/site';

/** The site of another folder than the demo's, with the same theme. @param {any} eleventyConfig Eleventy ships no types. */
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(almanach, {
    root: process.env.ALMANACH_ROOT,
    now: process.env.ALMANACH_NOW ?? '2016-01-01',
  });
  return { dir: { input: 'pages' } };
}
