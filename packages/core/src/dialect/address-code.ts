import { dialects } from './dialects.js';

/**
 * Returns an address without what a template was to fill in, or what its code names; undefined where it has no code.
 *
 * @example
 * withoutAddressCode('{{ site.baseurl }}/contact/') // '/contact/'
 * withoutAddressCode('{{< ref "contact.md" >}}') // 'contact.md'
 */
export function withoutAddressCode(address: string): string | undefined {
  if (!address.includes('{')) return undefined;
  const plain = dialects.reduce((written, { text }) => text?.address?.(written) ?? written, address);
  return plain === address ? undefined : plain;
}
