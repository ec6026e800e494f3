import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, LocaleCode, ParsedDocument, Site } from '../types.js';
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
    const names = naming(paired);
    const named = names.find((node) => namedBy(node, paired) !== undefined);
    const original = chooseOriginal(site, paired);
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

/** Chooses the original among the versions of one document. */
export function chooseOriginal<Version extends Pick<ParsedDocument, 'fields'>>(
  site: Pick<Site, 'locales'>,
  paired: ReadonlyMap<LocaleCode, Version>,
): Version | undefined {
  const named = naming(paired).flatMap((version) => namedBy(version, paired) ?? [])[0];
  return named ?? site.locales.flatMap(({ code }) => paired.get(code) ?? [])[0];
}

/** Lists the versions that name an original. */
function naming<Version extends Pick<ParsedDocument, 'fields'>>(
  paired: ReadonlyMap<LocaleCode, Version>,
): Version[] {
  return [...paired.values()].filter(({ fields }) => fields.original !== undefined);
}

/** Returns the version that a document names as the original. */
function namedBy<Version>(
  { fields }: Pick<ParsedDocument, 'fields'>,
  paired: ReadonlyMap<LocaleCode, Version>,
): Version | undefined {
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
