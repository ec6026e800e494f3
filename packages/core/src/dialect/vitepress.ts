import type { Dialect } from './dialect.js';
import {
  attributeLists,
  colonBoxes,
  contentsMarks,
  fenceWords,
  formulas,
  quotedAlerts,
  snippets,
} from './notations.js';
import { elements, expressions } from './template-notations.js';

/**
 * VitePress: containers, `::: tip Title`, alerts, the attributes of markdown-it, `{.lead}`, and components of Vue, which are
 * written like those of MDX.
 *
 * @see https://vitepress.dev/guide/markdown#custom-containers
 */
export const vitepress: Dialect = {
  name: 'vitepress',
  notations: [
    elements,
    expressions,
    attributeLists,
    contentsMarks,
    fenceWords,
    quotedAlerts,
    colonBoxes,
    formulas,
    snippets,
  ],
  fields: {
    names: { lastupdated: 'updated' },
    advice: {
      pageclass: 'Delete it: the kind of a document says how it is shown; `kind:` sets another one.',
    },
    person: { aside: ['avatar', 'role'] },
  },
};
