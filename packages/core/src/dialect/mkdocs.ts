import { readContentsMark } from './contents-mark.js';
import { readAbbreviation, readDefinitionLine } from './definition-lines.js';
import type { Dialect } from './dialect.js';
import { readFences } from './fence-info.js';
import { readBoxLine, readTabLine } from './indented-blocks.js';
import { readMarkedText } from './marked-text.js';
import { readAttributes } from './read-attributes.js';
import { readMarkdownTag } from './tag-lines.js';
import { unreadFormulas, unreadMarks } from './unread-marks.js';

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
  text: {
    marks:
      /\$[^\s$][^$\n]{0,200}\$|\$\$|-8<-|\{!|:(?:material|fontawesome|octicons|simple)-|\+\+[a-z]|\[\[[^[\]\n]{1,250}\]\]|(?:!!!|\?\?\?\+?) ?[A-Za-z]|===[!+]? +"|\[_?(?:TOC|toc)_?\]|\$\{toc\}|==[^\s=]|\{:|\{[ \t]*(?:[#.][\w-]|[\w-]{1,30}=)|\bmarkdown(?:=|>)|(?:^|\n) {0,3}(?::[ \t]|\*\[)/,
    lines: [readMarkdownTag, readBoxLine, readTabLine, readDefinitionLine, readAbbreviation],
    nodes: [readAttributes, readContentsMark, readFences, readMarkedText],
    unread: [
      ...unreadFormulas,
      ...unreadMarks,
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
