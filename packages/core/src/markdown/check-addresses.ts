import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import { decodeAddress, kindOf, sourceSet } from './addresses.js';

const attributes = ['href', 'src', 'poster', 'srcSet', 'xLinkHref', 'action', 'formAction', 'data'] as const;

/** Takes out the addresses that can run a script, and reports them; reports the pictures that say nothing. */
export function checkAddresses(tree: Root, file: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(tree, 'element', (node) => {
    const place = placeIn(file, node.position?.start);
    const { id, name } = node.properties;
    if (node.tagName === 'a' && id === undefined && typeof name === 'string') node.properties.id = name;
    for (const name of attributes) {
      const value = addressOf(node, name);
      if (value === undefined || !(name === 'srcSet' ? sourceSet(value) : [value]).some(unsafe)) continue;
      delete node.properties[name];
      diagnostics.push(diagnose('link-unsafe', place, { found: decodeAddress(value) }));
    }
    if (node.tagName === 'img' && isSilent(node))
      diagnostics.push(diagnose('image-alt', place, { found: decodeAddress(addressOf(node, 'src') ?? '') }));
  });
  return diagnostics;
}

/** Gives the text of an attribute; a list of a `srcset` as it was written. */
export function addressOf(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : undefined;
}

function unsafe(address: string): boolean {
  return kindOf(address) === 'unsafe';
}

/** Markdown cannot tell a decorative picture, `alt=""` in HTML can. */
function isSilent(node: Element): boolean {
  const { alt, ariaHidden, role } = node.properties;
  if (ariaHidden === 'true' || role === 'presentation' || role === 'none') return false;
  return typeof alt !== 'string' || (alt.trim() === '' && node.properties.dataMarkdown !== undefined);
}
