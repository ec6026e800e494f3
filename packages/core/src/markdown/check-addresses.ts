import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { decodeAddress, isSafe, kindOf, safeSchemes, trimAddress, unknownScheme } from '../address.js';
import { type Facts, type Finding, placeIn } from '../diagnostic.js';
import { lackingScheme } from '../text/lacking-scheme.js';
import { nearestName } from '../text/nearest.js';
import type { Place } from '../types.js';
import { sourceSet } from './addresses.js';
import { factsOf } from './facts.js';
import type { Schema } from './schema.js';
import { eachElement, hasProperties } from './walk.js';

const attributes = ['href', 'src', 'poster', 'srcSet', 'cite', 'action', 'formAction', 'data'] as const;

/** What the plugin takes. */
export interface AddressOptions {
  /** What may stand in the text. */
  readonly schema: Schema;
}

/**
 * Takes out the addresses that can run a script or lead elsewhere than they say, and reports them; gives those that
 * start with `//` the scheme they lack; reports the pictures that say nothing.
 */
export function rehypeAddresses({ schema }: AddressOptions): (tree: Root, file: VFile) => undefined {
  const elements = new Set(schema.tagNames);
  const schemes = new Set(schema.protocols?.href ?? []);
  return (tree, file) => {
    factsOf(file).findings.push(...checkAddresses(tree, file.path ?? '', { elements, schemes }));
  };
}

/** What stays of a text: elements by their name, and the schemes of links. */
interface Kept {
  readonly elements: ReadonlySet<string>;
  readonly schemes: ReadonlySet<string>;
}

function checkAddresses(tree: Root, file: string, { elements, schemes }: Kept): Finding[] {
  const findings: Finding[] = [];
  eachElement(tree, (node) => {
    // Most elements have no attribute.
    if (node.tagName !== 'img' && !hasProperties(node)) return;
    const place = placeIn(file, node.position?.start);
    const { id, name } = node.properties;
    if (node.tagName === 'a' && id === undefined && typeof name === 'string') node.properties.id = name;
    const ofAddresses = attributes.flatMap((attribute) =>
      attribute in node.properties ? (checkAddress(node, attribute, place, schemes) ?? []) : [],
    );
    // What is left out anyway is told for that alone.
    if (elements.has(node.tagName)) findings.push(...ofAddresses);
    // A picture whose address was taken out is not shown: what it lacks besides is no second problem.
    const isRefused = ofAddresses.some(({ rule }) => rule === 'link-unsafe' || rule === 'link-scheme');
    if (node.tagName === 'img' && !isRefused && isSilent(node)) {
      const found = decodeAddress(addressOf(node, 'src') ?? '');
      findings.push({ rule: 'image-alt', place, facts: { found } });
    }
  });
  return findings;
}

function checkAddress(
  node: Element,
  name: string,
  place: Place,
  schemes: ReadonlySet<string>,
): Finding | undefined {
  const value = addressOf(node, name);
  if (value === undefined) return undefined;
  const list = name === 'srcSet';
  const address = list ? value : trimAddress(value);
  const found = decodeAddress(address);
  if (!list && kindOf(address) === 'host') {
    node.properties[name] = `https:${address}`;
    return { rule: 'link-without-scheme', place, facts: { found, expected: `https:${found}` } };
  }
  const shown = name !== 'href';
  if ((list ? sourceSet(address) : [address]).every((each) => isSafe(each) && !(shown && isCall(each)))) {
    if (address !== value) node.properties[name] = address;
    return undefined;
  }
  const scheme = list ? undefined : unknownScheme(address);
  if (scheme !== undefined && name === 'href' && schemes.has(scheme)) return undefined;
  delete node.properties[name];
  if (scheme !== undefined) return { rule: 'link-scheme', place, facts: schemeFacts(found, scheme) };
  const advice = /^data:/i.test(address) ? 'Save it as a file beside the document.' : undefined;
  return { rule: 'link-unsafe', place, facts: { found, advice, ...lackingScheme(address) } };
}

/** Returns what to say of an address whose scheme is unknown: the scheme that it may have meant, or how to allow it. */
function schemeFacts(found: string, scheme: string): Facts {
  const near = nearestName(scheme, safeSchemes);
  const meant = near && { expected: near + found.slice(scheme.length), advice: `Write \`${near}:\`.` };
  return { found, ...lackingScheme(found), ...meant };
}

/** `mailto:` and the like can be followed, but nothing can be shown from there. */
function isCall(address: string): boolean {
  return kindOf(address) === 'external' && !/^https?:/i.test(address);
}

/** Returns the text of an attribute; a list of a `srcset` as it was written. */
export function addressOf(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : undefined;
}

/** Markdown cannot tell a decorative picture, `alt=""` in HTML can. */
function isSilent(node: Element): boolean {
  const { alt, ariaHidden, role } = node.properties;
  if (ariaHidden === 'true' || role === 'presentation' || role === 'none') return false;
  return typeof alt !== 'string' || (alt.trim() === '' && node.properties.dataMarkdown !== undefined);
}
