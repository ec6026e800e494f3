import type { DialectName } from '../dialect-names.js';
import { notationsOf } from './read-notations.js';

/**
 * Returns an address without what a template was to fill in, or what its code names; undefined where it has no code.
 *
 * @param names The dialects that are on; all by default.
 * @example
 * withoutAddressCode('{{ site.baseurl }}/contact/') // '/contact/'
 * withoutAddressCode('{{< ref "contact.md" >}}') // 'contact.md'
 */
export function withoutAddressCode(address: string, names?: readonly DialectName[]): string | undefined {
  if (!address.includes('{')) return undefined;
  const plain = notationsOf(names).reduce(
    (written, notation) => notation.address?.(written) ?? written,
    address,
  );
  return plain === address ? undefined : plain;
}
