import type { Element, Nodes } from 'hast';
import { kindOf } from '../../address.js';
import { eachElement } from '../walk.js';

const activeElements =
  /^(?:script|foreignobject|iframe|frame|embed|object|applet|handler|listener|meta|base|link|form|audio|video|portal)$/;
const addresses: readonly string[] = ['href', 'xLinkHref', 'src', 'action', 'formAction', 'data'];
const picture = /^\s*data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;

/** Returns what a browser would run in a drawing, `'<script>'`, `'onload'`; undefined where there is nothing. */
export function findActive(tree: Nodes): string | undefined {
  let found: string | undefined;
  eachElement(tree, (element) => {
    found ??= activePart(element);
  });
  return found;
}

/** Decides whether an address is that of a picture that stands within it. */
export function isPicture(address: string): boolean {
  return picture.test(address);
}

/** Returns what a browser would run of an element itself; undefined where that is nothing. */
export function activePart({ tagName, properties }: Element): string | undefined {
  const name = tagName.replace(/^.*:/, '').toLowerCase();
  if (activeElements.test(name)) return `<${tagName}>`;
  for (const [property, value] of Object.entries(properties)) {
    const local = property.replace(/^.*:/, '');
    if (/^on/i.test(local)) return local.toLowerCase();
    const text = String(value);
    const isAddress = addresses.includes(property) || /href$/i.test(property);
    if (isAddress && kindOf(text) === 'unsafe' && !isPicture(text)) return 'an address that runs code';
    if (/^attributename$/i.test(property) && /href|^\s*on/i.test(text))
      return `<${tagName}> of ${text.trim()}`;
    if (/^(?:from|to|by|values)$/.test(property) && kindOf(text) === 'unsafe' && /script|data/i.test(text))
      return 'an address that runs code';
  }
  return undefined;
}
