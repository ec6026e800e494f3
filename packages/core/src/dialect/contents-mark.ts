import type { NodeReader } from './dialect.js';

const mark = /^(?:\[{1,2}_?toc_?\]{1,2}|\$\{toc\})$/i;

/** Makes a table of contents of a paragraph that is nothing but `[TOC]`, `[[toc]]` or `[[_TOC_]]`. */
export const readContentsMark: NodeReader = (node, text) => {
  if (node.type !== 'root' && node.type !== 'blockquote' && node.type !== 'listItem') return;
  for (const child of node.children) {
    if (child.type !== 'paragraph') continue;
    const { start, end } = child.position ?? {};
    const written = text.source.slice(start?.offset, end?.offset).trim();
    // `[toc]` that has a definition is a link.
    if (!mark.test(written) || child.children.some(({ type }) => !/^(?:text|emphasis)$/.test(type))) continue;
    text.understand(start?.offset ?? 0, end?.offset ?? 0);
    child.children = [];
    child.data = { hName: 'ul', hProperties: { className: ['toc'] } };
  }
};
