import type { Dialect } from './dialect.js';
import { blockTags, expressions } from './template-notations.js';

/**
 * Eleventy: `permalink: false` writes no page. Its texts are Liquid or Nunjucks, as Jekyll's are.
 *
 * @see https://www.11ty.dev/docs/permalinks/#skip-writing-to-the-file-system
 */
export const eleventy: Dialect = {
  name: 'eleventy',
  notations: [blockTags, expressions],
  fields: {
    names: { permalink: (value) => (value === false ? ['draft', true] : undefined) },
    advice: {
      eleventynavigation:
        'Name the document under `menus` in site.yaml; `order` places it among its siblings.',
    },
  },
};
