import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { decodeAddress, kindOf } from '../address.js';
import type { ContentLink, Hole, MediaReference } from '../types.js';
import { belowSite, contentLink, isFile, sourceSet } from './addresses.js';
import { addressOf } from './check-addresses.js';
import { factsOf } from './facts.js';
import { setHole } from './hole-node.js';
import { eachElement } from './walk.js';

/** What a document leads to and shows, as it is collected. */
interface Collected {
  readonly links: ContentLink[];
  readonly media: MediaReference[];
}

/** What the plugin takes. */
export interface ReferenceOptions {
  /** The address of the site: a link below it is a link to the site's own root. */
  readonly siteUrl?: string | undefined;
}

/** Puts a hole in the place of each address that only the graph can resolve, and collects what was written there. */
export function rehypeReferences({ siteUrl }: ReferenceOptions = {}): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const references: Collected = { links: [], media: [] };
    eachElement(tree, (node) => {
      if (node.tagName === 'a') markLink(node, references, siteUrl);
      else for (const name of ['src', 'poster', 'srcSet'] as const) markMedia(node, name, references);
    });
    factsOf(file).references = references;
  };
}

function markLink(node: Element, references: Collected, siteUrl: string | undefined): void {
  const { properties } = node;
  const written = addressOf(node, 'href');
  if (written === undefined) return;
  const address = belowSite(written, siteUrl) ?? written;
  const kind = kindOf(address);
  if (kind === 'external' || kind === 'host' || kind === 'unsafe') {
    if (/^https?:/i.test(address)) properties.rel = relations(properties.rel);
    return;
  }
  const link = contentLink(address, kind, start(node));
  if ((kind === 'path' || kind === 'root') && isFile(link.target)) {
    setHole(node, 'href', addMedia(references, address, node, 'href'));
  } else setHole(node, 'href', { hole: 'link', link: references.links.push(link) - 1 });
}

/** Keeps what an author says of a link, `sponsored`. */
function relations(written: unknown): string[] {
  const names = Array.isArray(written) ? written.map(String) : [];
  return [...new Set([...names, 'external', 'noopener'])];
}

function markMedia(node: Element, name: 'src' | 'poster' | 'srcSet', references: Collected): void {
  const value = addressOf(node, name);
  if (value === undefined) return;
  const candidates = name === 'srcSet' ? sourceSet(value) : [value];
  const address = candidates.at(-1) ?? '';
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
    const written = imageAttributes.filter((attribute) => node.properties[attribute] !== undefined);
    setHole(node, name, addMedia(references, address, node, name, shown ? written : undefined));
  }
}

const imageAttributes = ['width', 'height', 'sizes', 'loading', 'decoding'];

function addMedia(
  { media }: Collected,
  address: string,
  node: Element,
  property: string,
  image?: readonly string[],
): Hole {
  // A picture is shown as a whole; a browser opens a document at a page, and a film at a second.
  const [suffix] = image || !/^(?:href|src)$/.test(property) ? [] : (/[?#].*/s.exec(address) ?? []);
  const written = decodeAddress(address);
  const reference = { written, ...(suffix && { suffix }), ...(image && { image }), ...start(node) };
  return { hole: 'media', media: media.push(reference) - 1, attribute: property.toLowerCase() };
}

function start(node: Element): { readonly line: number; readonly column: number } {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
