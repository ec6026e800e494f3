import { readContentsMark } from './contents-mark.js';
import { readAbbreviation, readDefinitionLine } from './definition-lines.js';
import type { Notation } from './dialect.js';
import { readFences } from './fence-info.js';
import { readBoxLine, readTabLine } from './indented-blocks.js';
import { readExtensionLine } from './kramdown-lines.js';
import { readLateDefinition } from './late-definitions.js';
import { readHtmlInContainer } from './markdown-cells.js';
import { readMarkedText } from './marked-text.js';
import { readAlerts } from './read-alerts.js';
import { readAttributes } from './read-attributes.js';
import { readMarkdownTag } from './tag-lines.js';
import { unreadFormulas, unreadMarks } from './unread-marks.js';

/** `> [!TIP] Title` */
export const quotedAlerts: Notation = { marks: /\[![A-Za-z]+\]/, nodes: [readAlerts] };

/** `::: tip Title`, `:::tip[Title]`, up to `:::`; other names of boxes are read too. */
export const colonBoxes: Notation = {
  marks: /:::/,
  lines: [readHtmlInContainer],
  containers: {
    note: 'note',
    info: 'note',
    tip: 'tip',
    hint: 'tip',
    important: 'important',
    warning: 'warning',
    attention: 'warning',
    caution: 'caution',
    danger: 'caution',
    error: 'caution',
    details: 'details',
    'code-group': 'tabs',
    gallery: 'gallery',
    raw: 'content',
  },
};

/** `!!! note "Title"`, `??? tip` and `=== "C++"`, with their content indented below them. */
export const indentedBoxes: Notation = {
  marks: /(?:!!!|\?\?\?\+?) ?[A-Za-z]|===[!+]? +"/,
  lines: [readBoxLine, readTabLine],
  unread: [
    {
      pattern: /(?<=^|\n)[ \t>]*(!!!|\?\?\?\+?) ?([a-z][\w-]*)(?=[ \t]+"|[ \t]*(?:\r?\n|$))/gi,
      read: ([, sign = '', name = '']) => ({ name: `${sign} ${name}`, holdsIds: false }),
    },
  ],
};

/** A term, and `: its definition` on the next line. */
export const definitionLists: Notation = {
  marks: /(?:^|\n) {0,3}:[ \t]/,
  lines: [readDefinitionLine],
};

/** `[label]: address` right below a line of text. */
export const lateDefinitions: Notation = {
  marks: /(?:^|\n)(?! {0,3}\[[^\]\n]{0,200}\]:)[^\n]+\n {0,3}\[[^^[\]\n][^[\]\n]{0,200}\]:/,
  lines: [readLateDefinition],
};

/** `*[HTML]: HyperText Markup Language` */
export const abbreviations: Notation = { marks: /(?:^|\n) {0,3}\*\[/, lines: [readAbbreviation] };

/** `{#id .class}`, `{ #id }`, `{: .class }`, `{ width="300" }` */
export const attributeLists: Notation = {
  marks: /\{:|\{[ \t]*(?:[#.][\w-]|[\w-]{1,30}=)/,
  nodes: [readAttributes],
  unread: [
    { pattern: /(?<!\\)\{:[ \t]?[.#\w][^{}\n]{0,100}\}/g, read: () => ({ name: '{: … }', holdsIds: false }) },
    { pattern: /(?<!\\)\{\.[\w-][^{}\n]{0,100}\}/g, read: () => ({ name: '{.…}', holdsIds: false }) },
  ],
  hidden: /\{:[^{}\n]{0,100}\}/g,
};

/** `<div markdown="1">` */
export const markdownTags: Notation = { marks: /\bmarkdown(?:[ \t]*=|>)/, lines: [readMarkdownTag] };

/** `{::comment}` */
export const extensionLines: Notation = { marks: /\{::[a-z]/, lines: [readExtensionLine] };

/** `[TOC]`, `[[toc]]` or `[[_TOC_]]` */
export const contentsMarks: Notation = {
  marks: /\[_?(?:TOC|toc)_?\]|\$\{toc\}/,
  nodes: [readContentsMark],
  unread: [
    {
      pattern: /\[{1,2}(?:TOC|toc)\]{1,2}(?![[(:])/g,
      read: ([written]) => ({ name: written, holdsIds: true }),
    },
  ],
};

/** ```` ```js title="a.js" ````, ```` ```js:a.js ````, ```` ```js{1,3} ````, ```` ``` { .js #id } ```` */
export const fenceWords: Notation = {
  marks: /(?:^|\n)[^`~\n]{0,40}(?:```|~~~)[^\n]*(?:\b(?:title|file|filename|name)=|[{[:])/,
  nodes: [readFences],
};

/** `==marked==` */
export const markedText: Notation = { marks: /==[^\s=]/, nodes: [readMarkedText] };

/** `$x^2$` and `$$`, which are told where no plugin reads them. */
export const formulas: Notation = { marks: /\$[^\s$][^$\n]{0,200}\$|\$\$/, unread: unreadFormulas };

/** `<<< @/a.js` and `<!--@include: ./a.md-->`, which are told. */
export const snippets: Notation = {
  marks: /<<<[ \t]*(?:@|\.{0,2}\/|[\w-]{1,80}\/)|<!--[ \t]*@include/,
  unread: [
    {
      pattern: /(?<=^|\n)[ \t]*<<<[ \t]*(?:@|\.{0,2}\/|[\w-]{1,80}\/)[^\n]*/g,
      read: () => ({ name: '<<<', holdsIds: false }),
    },
    { pattern: /<!--[ \t]*@include\b/g, read: () => ({ name: '<!--@include-->', holdsIds: true }) },
  ],
};

/** `--8<-- "a.md"`, `{!a.md!}`, `:material-check:`, `++ctrl+c++`, `[[A page]]`, which are told. */
export const inclusions: Notation = {
  marks:
    /-8<-|:::[ \t][\w-]+\.|#[ \t]+:::|\{!|\{(?:--|\+\+|~~|>>)|:(?:material|fontawesome|octicons|simple)-|\+\+[a-z]|\[\[[^[\]\n]{1,250}\]\]/,
  unread: unreadMarks,
};
