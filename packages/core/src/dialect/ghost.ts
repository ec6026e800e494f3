import type { Dialect } from './dialect.js';

/**
 * Ghost, as its exporters write front matter.
 *
 * @see https://ghost.org/docs/content-api/#posts
 */
export const ghost: Dialect = {
  name: 'ghost',
  fields: {
    names: { publishedat: 'date', updatedat: 'updated' },
    person: { aside: ['bio'] },
  },
};
