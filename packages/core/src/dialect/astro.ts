import type { Dialect } from './dialect.js';

/**
 * Astro, as its blog template and its guide write front matter.
 *
 * @see https://docs.astro.build/en/tutorial/2-pages/2/
 */
export const astro: Dialect = {
  name: 'astro',
  fields: {
    names: { pubdate: 'date', updateddate: 'updated' },
    pictureAddress: 'url',
  },
};
