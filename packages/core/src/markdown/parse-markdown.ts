import type { Root as Document } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { componentSyntax } from './component-syntax.js';
import { tooDense } from './density.js';
import { deepestTree, survey, tagDepth } from './depth.js';
import { emphasisSyntax, type MarkOptions } from './emphasis.js';
import { extensionsFor } from './extensions.js';
import { plainMarkSyntax } from './plain-marks.js';
import { tooDeep, unparsed } from './too-deep.js';
import { mayHoldUnquoted, unquotedAddressSyntax } from './unquoted-addresses.js';
import { hasMarksBesideWide } from './wide-marks.js';

/** A text as a tree of Markdown, with what kept it, or a part of it, from being read. */
export interface ParsedText {
  readonly tree: Document;
  readonly tooDeep?: { readonly line: number; readonly depth: number };
  /** The first line of a paragraph or table that holds more than is read. */
  readonly tooDense?: number;
}

/**
 * A parser that builds the tree of remark-parse with GFM, positions included, in less time; of a text that it may read
 * otherwise, undefined.
 */
export type TreeParser = (text: string) => Document | undefined;

/** What Markdown is parsed with. */
export interface MarkdownSyntax extends MarkOptions {
  /** Reads tables, ~~deleted~~ text, notes and task lists. */
  readonly gfm: boolean;
  /** Reads notes; true by default. */
  readonly notes?: boolean;
  /** The names of components that a text can call; undefined where it calls none. */
  readonly components?: readonly string[] | undefined;
  /** Syntax that plugins bring, and what makes nodes of it. */
  readonly syntax?: readonly Extension[];
  readonly tree?: readonly FromMarkdownExtension[];
  /** A faster parser, for the texts that it reads alike. */
  readonly fast?: TreeParser | undefined;
}

/**
 * Parses Markdown in a time that grows with its length. A text that nests too deep, or holds more in one place than is
 * read, becomes one block of code.
 */
export function parseMarkdown(text: string, options: MarkdownSyntax): ParsedText {
  const deep = tooDeep(text);
  if (deep) return { tree: unparsed(text), tooDeep: deep };
  const dense = tooDense(text);
  if (dense !== undefined) return { tree: unparsed(text), tooDense: dense };
  let tree: Document;
  try {
    tree = fastTree(text, options) ?? slowTree(text, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { tree: unparsed(text), tooDeep: { line: 1, depth: deepestTree } };
  }
  const { depth, html } = survey(tree);
  if (depth > deepestTree) return { tree: unparsed(text), tooDeep: { line: 1, depth } };
  const tags = tagDepth(html.map(({ value }) => value));
  if (tags > deepestTree)
    return { tree: unparsed(text), tooDeep: { line: html[0]?.position?.start.line ?? 1, depth: tags } };
  return { tree };
}

/** Parses a text with the faster parser, where nothing but what both know can stand in it. */
function fastTree(text: string, options: MarkdownSyntax) {
  const { gfm, notes = true, components, syntax = [], fast, eastAsian } = options;
  if (!fast || mayHoldUnquoted(text) || (eastAsian && hasMarksBesideWide(text))) return undefined;
  const plain = gfm && notes && syntax.length === 0 && !(components && text.includes('::'));
  return plain ? fast(text) : undefined;
}

function slowTree(text: string, options: MarkdownSyntax): Document {
  const { gfm, notes = true, components, eastAsian } = options;
  const { syntax, tree } = gfm ? extensionsFor(text, { notes, eastAsian }) : { syntax: [], tree: [] };
  if (components && text.includes('::')) {
    const calls = componentSyntax(components);
    syntax.push(calls.syntax);
    tree.push(calls.tree);
  }
  if (mayHoldUnquoted(text)) syntax.push(unquotedAddressSyntax());
  return unified()
    .use(remarkParse)
    .data({
      micromarkExtensions: [
        emphasisSyntax({ eastAsian }),
        ...syntax,
        ...(options.syntax ?? []),
        plainMarkSyntax(),
      ],
      fromMarkdownExtensions: [...tree, ...(options.tree ?? [])],
    })
    .parse(text);
}
