import { withOurFolderPage, withoutAddressCode } from '../dialect/index.js';
import type { DialectName } from '../dialect-names.js';

/** Returns those of a document's addresses that a template was to complete, with what they are without it. */
export function templateAddresses(
  addresses: Iterable<string>,
  dialects?: readonly DialectName[],
): Readonly<Record<string, string>> | undefined {
  let completed: Record<string, string> | undefined;
  for (const address of addresses) {
    const plain = withoutAddressCode(address, dialects);
    if (plain !== undefined) completed = { ...completed, [address]: withOurFolderPage(plain) };
  }
  return completed;
}
