import type { Dialect, Notation } from './dialect.js';
import { directiveName } from './directive-name.js';
import { attributeLists, colonBoxes, definitionLists, formulas } from './notations.js';

const directives: Notation = {
  marks: /(?:```|~~~)[ \t]*\{[a-z]/,
  unreadNode(node) {
    const name = node.type === 'code' ? directiveName(node.lang ?? '') : undefined;
    if (name === undefined) return undefined;
    return {
      name: `\`\`\`{${name}}`,
      holdsIds: true,
      advice: 'Write a box as `:::note`, up to `:::` on a line of its own.',
    };
  },
};

/**
 * Sphinx, as MyST writes it in Markdown: a fence with a name in braces is a directive, ```` ```{note} ````; one that is a
 * box or that only Sphinx carries out is told.
 *
 * @see https://myst-parser.readthedocs.io/en/latest/syntax/roles-and-directives.html
 */
export const sphinx: Dialect = {
  name: 'sphinx',
  notations: [directives, definitionLists, attributeLists, colonBoxes, formulas],
};
