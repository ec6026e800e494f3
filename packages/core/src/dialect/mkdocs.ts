import type { Dialect } from './dialect.js';
import {
  abbreviations,
  attributeLists,
  contentsMarks,
  definitionLists,
  fenceWords,
  formulas,
  inclusions,
  indentedBoxes,
  lateDefinitions,
  markdownTags,
  markedText,
} from './notations.js';

/**
 * MkDocs: the extensions of Python-Markdown. `[TOC]` stands for a table of contents; others write `[toc]`, `[[toc]]` or
 * `[[_TOC_]]`. Attribute lists are written with and without a colon, `{: #id }`, `{ #id .class }`.
 *
 * @see https://python-markdown.github.io/extensions/toc/
 * @see https://python-markdown.github.io/extensions/attr_list/
 * @see https://facelessuser.github.io/pymdown-extensions/extensions/mark/
 */
export const mkdocs: Dialect = {
  name: 'mkdocs',
  notations: [
    markdownTags,
    indentedBoxes,
    definitionLists,
    lateDefinitions,
    abbreviations,
    attributeLists,
    contentsMarks,
    fenceWords,
    markedText,
    formulas,
    inclusions,
  ],
  fields: {
    advice: { template: 'Delete it: the kind of a document says how it is shown; `kind:` sets another one.' },
  },
};
