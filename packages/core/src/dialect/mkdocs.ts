import type { Dialect } from './dialect.js';

/**
 * MkDocs: `[TOC]` of Python-Markdown stands for a table of contents; others write `[toc]` or `[[toc]]`.
 *
 * @see https://python-markdown.github.io/extensions/toc/
 */
export const mkdocs: Dialect = {
  name: 'mkdocs',
  text: {
    marks: /\[(?:TOC|toc)\]/,
    unread: [
      {
        pattern: /\[{1,2}(?:TOC|toc)\]{1,2}(?![[(:])/g,
        read: ([written]) => ({ name: written, holdsIds: true }),
      },
    ],
  },
  fields: {
    advice: { template: 'Delete it: the kind of a document says how it is shown; `kind:` sets another one.' },
  },
};
