import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, Site } from '../types.js';
import type { Node, Versions } from './node.js';

/**
 * Gives the original of each document: the version that `original:` names, else the default locale's, else the first
 * in the site's order. A named version that is a draft is there, though it is not shown.
 */
export function findOriginals(
  site: Site,
  versions: Versions,
  unpublished: Versions,
): { readonly originals: ReadonlyMap<string, Node>; readonly diagnostics: readonly Diagnostic[] } {
  const originals = new Map<string, Node>();
  const diagnostics: Diagnostic[] = [];
  for (const [key, paired] of versions) {
    let named: { readonly node: Node; readonly by: Node } | undefined;
    for (const by of paired.values()) {
      const { file, fields, places } = by;
      const { original } = fields;
      if (original === undefined) continue;
      const node = paired.get(original);
      const place = placeIn(file, places.original);
      if (!node) {
        if (!unpublished.get(key)?.has(original))
          diagnostics.push(diagnose('original-missing', place, { found: original }));
      } else if (named && named.node !== node) {
        const related = [placeIn(named.by.file, named.by.places.original)];
        const expected = named.node.locale.code;
        diagnostics.push(
          diagnose('original-conflict', place, { name: key, found: original, expected, related }),
        );
      } else named ??= { node, by };
    }
    const first = site.locales.map(({ code }) => paired.get(code)).find((node) => node !== undefined);
    const original = named?.node ?? first;
    if (original) originals.set(key, original);
  }
  return { originals, diagnostics };
}
