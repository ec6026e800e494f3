import type { Element, Nodes, Properties, Root } from 'hast';
import { find, html as htmlNames, type Info, svg as svgNames } from 'property-information';
import type { Plugin } from 'unified';
import { onceEach } from '../once.js';

/** Names that differ between HTML and SVG are written as the space has them that they stand in. */
export type Space = 'html' | 'svg';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const voids = names(
  'area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr',
);
/** The elements of SVG whose content is HTML. */
const integrationPoints = names('desc foreignObject title');

/**
 * Writes nodes as HTML, each character that could be markup as a numeric reference. What is not safe was left out before:
 * HTML that is raw here is a plugin's of the builder, or of one who asked for it.
 *
 * @param raw Whether raw HTML stays as it was written; otherwise it is text.
 * @throws Error where a node is none of HTML.
 */
export function writeHtml(nodes: readonly Nodes[], space: Space, raw = true): string {
  const pieces: string[] = [];
  for (const node of nodes) writeNode(node, space, raw, pieces);
  return pieces.join('');
}

/** Writes the tree of a processor as HTML. */
export const rehypeWriteHtml: Plugin<[{ readonly raw: boolean }], Root, string> = function ({ raw }) {
  this.compiler = (tree) => writeHtml([tree as Root], 'html', raw);
};

function writeNode(node: Nodes, space: Space, raw: boolean, pieces: string[]): void {
  if (node.type === 'text' || (node.type === 'raw' && !raw)) pieces.push(escapeText(node.value));
  else if (node.type === 'element') writeElement(node, space, raw, pieces);
  else if (node.type === 'raw') pieces.push(node.value);
  else if (node.type === 'root') for (const child of node.children) writeNode(child, space, raw, pieces);
  else if (node.type === 'comment') pieces.push(`<!--${escapeComment(node.value)}-->`);
  else if (node.type === 'doctype') pieces.push('<!doctype html>');
  else throw new Error(`Cannot write a node \`${node.type}\` as HTML`);
}

function writeElement(element: Element, around: Space, raw: boolean, pieces: string[]): void {
  const { tagName, properties } = element;
  const space = tagName === 'svg' ? 'svg' : around;
  pieces.push('<', tagName, writeAttributes(properties, space), '>');
  const start = pieces.length;
  const within = integrationPoints.has(tagName) ? 'html' : space;
  const isVerbatim = tagName === 'script' || tagName === 'style';
  const content = around === 'html' && tagName === 'template' ? element.content : element;
  for (const child of content?.children ?? [])
    if (isVerbatim && (child.type === 'text' || child.type === 'raw')) pieces.push(child.value);
    else writeNode(child, within, raw, pieces);
  const closing = writeClosingTag(tagName, around);
  const isFilledVoid = closing === '' && pieces.slice(start).some((piece) => piece !== '');
  pieces.push(isFilledVoid ? `</${tagName}>` : closing);
}

/** Returns the closing tag of an element without content, which a void one has not. */
export function writeClosingTag(tagName: string, space: Space): string {
  return space === 'html' && voids.has(tagName.toLowerCase()) ? '' : `</${tagName}>`;
}

function escapeText(text: string): string {
  return /[<&]/.test(text) ? text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') : text;
}

/** Escapes what would end a comment. */
function escapeComment(text: string): string {
  return text.replace(/^>|^->|<!--|-->|--!>|<!-$/g, (mark) => mark.replace(/[<>]/g, escapeCharacter));
}

function escapeCharacter(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}

const findHtmlName = onceEach((property: string) => find(htmlNames, property));

/** The properties that are looked up once; others may have any name. */
const commonProperties = names(
  'alt ariaHidden ariaLabel className dataFootnoteBackref dataFootnoteRef dateTime decoding height href id lang loading rel role src tabIndex title width',
);

/** Returns attributes as they stand in a tag, each behind a space. */
export function writeAttributes(properties: Properties, space: Space): string {
  let written = '';
  for (const property in properties) written += writeAttribute(property, properties[property], space);
  return written;
}

function writeAttribute(property: string, given: Properties[string], space: Space): string {
  const isCommon = space === 'html' && commonProperties.has(property);
  const info = isCommon ? findHtmlName(property) : find(space === 'svg' ? svgNames : htmlNames, property);
  const value = info.boolean || info.overloadedBoolean ? readBoolean(given, info) : given;
  if (value === null || value === undefined || value === false || Number.isNaN(value)) return '';
  const name = isCommon ? info.attribute : escapeAttribute(info.attribute, /[\0\t\n\f\r "&'/<=>`]/g);
  return value === true ? ` ${name}` : ` ${name}="${escapeAttribute(writeValue(value, info), /["&'`\0]/g)}"`;
}

/** Returns whether an attribute that stands for itself is there; what is written in it otherwise, as it is. */
function readBoolean(value: Properties[string], { attribute, overloadedBoolean }: Info): Properties[string] {
  if (typeof value !== 'string') return Boolean(value);
  if (value !== '' && value !== attribute) return value;
  return value !== '' || overloadedBoolean;
}

function writeValue(value: string | number | (string | number)[], { commaSeparated }: Info): string {
  if (!Array.isArray(value)) return String(value);
  if (!commaSeparated) return value.join(' ').trim();
  // An empty text at the end shows only before a comma.
  return (value.at(-1) === '' ? [...value, ''] : value).join(', ').trim();
}

function escapeAttribute(text: string, unsafe: RegExp): string {
  return text.search(unsafe) < 0 ? text : text.replace(unsafe, escapeCharacter);
}
