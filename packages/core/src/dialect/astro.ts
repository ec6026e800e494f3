import type { Dialect } from './dialect.js';
import { colonBoxes, fenceWords } from './notations.js';
import { elements, jsx, modules } from './template-notations.js';

/**
 * Astro, as its blog template and its guide write front matter; its texts may be MDX, and Starlight has asides,
 * `:::tip[Title]`.
 *
 * @see https://docs.astro.build/en/tutorial/2-pages/2/
 * @see https://starlight.astro.build/guides/authoring-content/#asides
 */
export const astro: Dialect = {
  name: 'astro',
  notations: [modules, jsx, elements, colonBoxes, fenceWords],
  fields: {
    names: { pubdate: 'date', updateddate: 'updated' },
    groups: { sidebar: { order: 'order', label: 'shortTitle' } },
    pictureAddress: 'url',
  },
};
