import { readContentsMark } from './contents-mark.js';
import type { Dialect } from './dialect.js';
import { readFences } from './fence-info.js';
import { readAttributes } from './read-attributes.js';

/**
 * VitePress: containers, `::: tip Title`, and the attributes of markdown-it, `{.lead}`. Its components are written like
 * those of MDX.
 *
 * @see https://vitepress.dev/guide/markdown#custom-containers
 */
export const vitepress: Dialect = {
  name: 'vitepress',
  text: {
    marks: /:::|\{\.[\w-]|\[\[toc\]\]|(?:^|\n)[ \t>]*(?:```|~~~)[^\n]*[[{]/,
    nodes: [readAttributes, readContentsMark, readFences],
    containers: {
      info: 'note',
      tip: 'tip',
      hint: 'tip',
      warning: 'warning',
      attention: 'warning',
      danger: 'caution',
      error: 'caution',
      details: 'details',
      'code-group': 'tabs',
      gallery: 'gallery',
    },
    unread: [
      {
        pattern: /(?<!\\)\{\.[\w-][^{}\n]{0,100}\}/g,
        read: () => ({ name: '{.…}', holdsIds: false }),
      },
    ],
  },
  fields: {
    names: { lastupdated: 'updated' },
    advice: {
      pageclass: 'Delete it: the kind of a document says how it is shown; `kind:` sets another one.',
    },
    person: { aside: ['avatar', 'role'] },
  },
};
