import type { Element, Root } from 'hast';
import { decodeAddress, kindOf } from '../address.js';
import type { ContentLink, MediaReference } from '../types.js';
import { belowSite, contentLink, isFile, sourceSet } from './addresses.js';
import { addressOf } from './check-addresses.js';
import { mark } from './marks.js';
import { eachElement } from './walk.js';

/** What a document leads to and shows. */
export interface References {
  readonly links: ContentLink[];
  readonly media: MediaReference[];
}

/** Puts a mark in the place of each address that only the graph can tell, and gives what was written there. */
export function markReferences(tree: Root, siteUrl: string | undefined): References {
  const references: References = { links: [], media: [] };
  eachElement(tree, (node) => {
    if (node.tagName === 'a') markLink(node, references, siteUrl);
    else for (const name of ['src', 'poster', 'srcSet'] as const) markMedia(node, name, references);
  });
  return references;
}

function markLink(node: Element, references: References, siteUrl: string | undefined): void {
  const { properties } = node;
  const written = addressOf(node, 'href');
  if (written === undefined) return;
  const own = belowSite(written, siteUrl);
  const address = own ?? written;
  const kind = kindOf(address);
  if (kind === 'external' || kind === 'host' || kind === 'unsafe') {
    if (/^https?:/i.test(address)) properties.rel = ['external', 'noopener'];
    return;
  }
  const link = contentLink(address, kind, start(node));
  if ((kind === 'path' || kind === 'root') && isFile(link.target)) {
    properties.href = addMedia(references, address, node);
  } else properties.href = mark('link', references.links.push(link) - 1);
}

function markMedia(node: Element, name: 'src' | 'poster' | 'srcSet', references: References): void {
  const value = addressOf(node, name);
  if (value === undefined) return;
  const written = name === 'srcSet' ? sourceSet(value) : [value];
  const address = written.at(-1) ?? '';
  const kind = kindOf(address);
  const shown = name === 'src' && node.tagName === 'img';
  if (shown && kind === 'external') {
    node.properties.loading ??= 'lazy';
    node.properties.decoding ??= 'async';
  }
  if (kind !== 'path' && kind !== 'root') return;
  // The site makes the sizes of its own pictures; of a written list, a hole has room for one.
  if (name === 'srcSet' && node.tagName === 'img') delete node.properties.srcSet;
  else if (address !== '') {
    const own = imageAttributes.filter((attribute) => node.properties[attribute] !== undefined);
    node.properties[name] = addMedia(references, address, node, shown ? own : undefined);
  }
}

const imageAttributes = ['width', 'height', 'sizes', 'loading', 'decoding'];

function addMedia({ media }: References, address: string, node: Element, image?: readonly string[]): string {
  const reference = { written: decodeAddress(address), ...(image && { image }), ...start(node) };
  return mark('media', media.push(reference) - 1);
}

function start(node: Element): { readonly line: number; readonly column: number } {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
