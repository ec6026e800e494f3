import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, LocaleCode, Site } from '../types.js';
import type { Node, Versions } from './node.js';

/**
 * Finds the original of each document: the version that `original:` names, else the default locale's, else the first
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
    const names = [...paired.values()].filter(({ fields }) => fields.original !== undefined);
    const named = names.find((node) => namedBy(node, paired) !== undefined);
    const first = site.locales.map(({ code }) => paired.get(code)).find((node) => node !== undefined);
    const original = (named && namedBy(named, paired)) ?? first;
    if (original) originals.set(key, original);
    diagnostics.push(
      ...names.flatMap((node) => {
        if (namedBy(node, paired)) return named ? checkAgreement(node, named, paired) : [];
        return unpublished.get(key)?.has(node.fields.original ?? '') ? [] : [reportMissing(node)];
      }),
    );
  }
  return { originals, diagnostics };
}

/** Returns the version that a document names as the original. */
function namedBy({ fields }: Node, paired: ReadonlyMap<LocaleCode, Node>): Node | undefined {
  return fields.original === undefined ? undefined : paired.get(fields.original);
}

function reportMissing({ file, fields, places }: Node): Diagnostic {
  return diagnose('original-missing', placeIn(file, places.original), { found: fields.original });
}

/** Reports a version that names another original than the first version that names one. */
function checkAgreement(node: Node, first: Node, paired: ReadonlyMap<LocaleCode, Node>): Diagnostic[] {
  const expected = namedBy(first, paired);
  if (!expected || namedBy(node, paired) === expected) return [];
  return [
    diagnose('original-conflict', placeIn(node.file, node.places.original), {
      name: node.key,
      found: node.fields.original,
      expected: expected.locale.code,
      related: [placeIn(first.file, first.places.original)],
    }),
  ];
}
