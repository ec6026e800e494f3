import type { Element, Nodes, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { find, html as htmlNames } from 'property-information';
import { onceEach } from '../once.js';

/** Names that differ between HTML and SVG are written as the space has them that they stand in. */
export type Space = 'html' | 'svg';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The elements of nearly every text, which are written at once; `toHtml` writes what holds another. */
const common = names(
  'a abbr b blockquote caption cite code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 i ins kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var',
);
const voids = names('br hr img input wbr');

/**
 * Writes nodes as `toHtml` does, in a third of its time: it asks again at every element what most of them are. What is not
 * safe was left out before: HTML that is raw here is a plugin's of the builder.
 */
export function writeHtml(nodes: readonly Nodes[], space: Space): string {
  if (space === 'svg') return writeAny(nodes, space);
  const pieces: string[] = [];
  for (const node of nodes) writeNode(node, pieces);
  return pieces.join('');
}

function writeAny(nodes: readonly Nodes[], space: Space): string {
  return toHtml({ type: 'root', children: nodes as Root['children'] }, { space, allowDangerousHtml: true });
}

function writeNode(node: Nodes, pieces: string[]): void {
  if (node.type === 'text') pieces.push(escapeText(node.value));
  else if (node.type === 'element' && common.has(node.tagName)) {
    pieces.push('<', node.tagName, writeAttributes(node.properties, 'html'), '>');
    for (const child of node.children) writeNode(child, pieces);
    pieces.push('</', node.tagName, '>');
  } else if (isVoid(node)) pieces.push('<', node.tagName, writeAttributes(node.properties, 'html'), '>');
  else pieces.push(writeAny([node], 'html'));
}

function isVoid(node: Nodes): node is Element {
  return node.type === 'element' && voids.has(node.tagName) && node.children.length === 0;
}

function escapeText(text: string): string {
  return /[<&]/.test(text) ? text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') : text;
}

/** Returns the name of the attribute that a property is, where its values are texts or lists with spaces between. */
const plainName = onceEach((property: string): string | undefined => {
  const { attribute, boolean, overloadedBoolean, commaSeparated } = find(htmlNames, property);
  const plain = !boolean && !overloadedBoolean && !commaSeparated && /^[a-z-]+$/.test(attribute);
  return plain ? attribute : undefined;
});

/** The properties that are looked up once; others may have any name. */
const commonProperties = names(
  'alt ariaHidden ariaLabel className dataFootnoteBackref dataFootnoteRef dateTime decoding height href id lang loading rel role src tabIndex title width',
);

/** Returns attributes as they stand in a tag, each behind a space. */
export function writeAttributes(properties: Properties, space: Space): string {
  let written = '';
  for (const property in properties) {
    const value = properties[property];
    const name = space === 'html' && commonProperties.has(property) ? plainName(property) : undefined;
    const text = Array.isArray(value) ? value.join(' ').trim() : value;
    if (name === undefined || typeof text !== 'string') return writeAnyAttributes(properties, space);
    written += ` ${name}="${/["&'`\0]/.test(text) ? text.replace(/["&'`\0]/g, escapeCharacter) : text}"`;
  }
  return written;
}

function escapeCharacter(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}

function writeAnyAttributes(properties: Properties, space: Space): string {
  const tag = toHtml({ type: 'element', tagName: 'i', properties, children: [] }, { space });
  return tag.slice('<i'.length, -'></i>'.length);
}

/** Returns the closing tag of an element, which a void one has not. */
export function writeClosingTag(tagName: string, space: Space): string {
  if (space === 'html' && common.has(tagName)) return `</${tagName}>`;
  const written = toHtml({ type: 'element', tagName, properties: {}, children: [] }, { space });
  return written.slice(`<${tagName}>`.length);
}
