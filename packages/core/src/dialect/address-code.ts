import type { DialectName } from '../dialect-names.js';
import type { Notation } from './dialect.js';
import { notationsOf } from './read-notations.js';

/** Code of a tool in an address, and what the address is without it. */
export interface AddressCode {
  /** As it is reported, `'{{ site.baseurl }}'`. */
  readonly code: string;
  readonly plain: string;
}

/**
 * Returns the code in an address, and the address without what a template was to fill in, or what its code names;
 * undefined where it has no code.
 *
 * @param names The dialects that are on; all by default.
 * @example
 * readAddressCode('{{ site.baseurl }}/contact/') // { code: '{{ site.baseurl }}', plain: '/contact/' }
 * readAddressCode('{{< ref "contact.md" >}}')?.plain // 'contact.md'
 */
export function readAddressCode(address: string, names?: readonly DialectName[]): AddressCode | undefined {
  if (!address.includes('{')) return undefined;
  const notations = notationsOf(names);
  const plain = notations.reduce((written, notation) => notation.address?.(written) ?? written, address);
  if (plain === address) return undefined;
  // Markdown reads addresses with spaces that break nowhere.
  const spaced = address.replaceAll('\u00a0', ' ');
  const braced = spaced.slice(spaced.indexOf('{'), spaced.lastIndexOf('}') + 1);
  return { code: nameOf(spaced, notations) ?? (braced || spaced), plain };
}

/** Returns the name of the code that a text begins with, as it is reported elsewhere in a text. */
function nameOf(text: string, notations: readonly Notation[]): string | undefined {
  for (const { pattern, read } of notations.flatMap(({ unread = [] }) => unread)) {
    const [match] = text.matchAll(pattern);
    const code = match && read(match);
    if (code) return code.name;
  }
  return undefined;
}
