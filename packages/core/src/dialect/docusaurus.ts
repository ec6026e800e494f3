import type { Dialect } from './dialect.js';
import { colonBoxes, fenceWords, formulas } from './notations.js';
import { elements, jsx, modules } from './template-notations.js';

/**
 * Docusaurus: admonitions, `:::tip[Title]`, and MDX, whose modules nothing here carries out.
 *
 * @see https://docusaurus.io/docs/markdown-features/admonitions
 * @see https://mdxjs.com/docs/what-is-mdx/
 */
export const docusaurus: Dialect = {
  name: 'docusaurus',
  notations: [modules, jsx, elements, colonBoxes, fenceWords, formulas],
  fields: {
    names: { sidebarlabel: 'shortTitle' },
    advice: { sidebarposition: 'Rename it to `order`.' },
    person: { aside: ['title', 'email', 'imageurl', 'socials', 'page', 'key'] },
  },
};
