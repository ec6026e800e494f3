import { type AddressCode, readAddressCode, withOurFolderPage } from '../dialect/index.js';
import type { DialectName } from '../dialect-names.js';

/**
 * Returns those of a document's addresses that a template was to complete, or that code names, with the code and what
 * they are without it.
 *
 * @param named The addresses that code names, with the code.
 * @param dialects The dialects that are on.
 */
export function templateAddresses(
  addresses: Iterable<string>,
  named: Readonly<Record<string, string>>,
  dialects?: readonly DialectName[],
): Readonly<Record<string, AddressCode>> | undefined {
  let completed: Record<string, AddressCode> | undefined;
  for (const address of addresses) {
    const name = Object.hasOwn(named, address) ? named[address] : undefined;
    const code = name === undefined ? readAddressCode(address, dialects) : { code: name, plain: address };
    if (code) completed = { ...completed, [address]: { ...code, plain: withOurFolderPage(code.plain) } };
  }
  return completed;
}
