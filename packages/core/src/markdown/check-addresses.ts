import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { decodeAddress, isSafe, kindOf, trimAddress } from '../address.js';
import { type Finding, placeIn } from '../diagnostic.js';
import { lackingScheme } from '../text/lacking-scheme.js';
import type { Place } from '../types.js';
import { sourceSet } from './addresses.js';
import { factsOf } from './facts.js';
import { eachElement } from './walk.js';

const attributes = ['href', 'src', 'poster', 'srcSet', 'cite', 'action', 'formAction', 'data'] as const;

/**
 * Takes out the addresses that can run a script or lead elsewhere than they say, and reports them; gives those that
 * start with `//` the scheme they lack; reports the pictures that say nothing.
 */
export function rehypeAddresses(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    factsOf(file).findings.push(...checkAddresses(tree, file.path ?? ''));
  };
}

function checkAddresses(tree: Root, file: string): Finding[] {
  const findings: Finding[] = [];
  eachElement(tree, (node) => {
    const place = placeIn(file, node.position?.start);
    const { id, name } = node.properties;
    if (node.tagName === 'a' && id === undefined && typeof name === 'string') node.properties.id = name;
    const ofAddresses = attributes.flatMap((attribute) => checkAddress(node, attribute, place) ?? []);
    findings.push(...ofAddresses);
    // A picture whose address was taken out is not shown: what it lacks besides is no second problem.
    const isRefused = ofAddresses.some(({ rule }) => rule === 'link-unsafe');
    if (node.tagName === 'img' && !isRefused && isSilent(node)) {
      const found = decodeAddress(addressOf(node, 'src') ?? '');
      findings.push({ rule: 'image-alt', place, facts: { found } });
    }
  });
  return findings;
}

function checkAddress(node: Element, name: string, place: Place): Finding | undefined {
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
  delete node.properties[name];
  const advice = /^data:/i.test(address) ? 'Save it as a file beside the document.' : undefined;
  return { rule: 'link-unsafe', place, facts: { found, advice, ...lackingScheme(address) } };
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
