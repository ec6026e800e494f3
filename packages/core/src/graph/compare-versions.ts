import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, DocumentKind } from '../types.js';
import type { CompletedDocument, KeyedDocument } from './inherit-fields.js';

/** What versions of one document should have in common, by the field that says it, and how a report names it. */
const compared = { kind: 'kind', date: 'date', 'series.part': 'number in the series' } as const;

/** Finds what a translation says itself otherwise than its original, though it is no text. */
export function compareVersions(
  { document, original }: CompletedDocument,
  kindOfOriginal: DocumentKind,
): Diagnostic[] {
  const mine = factsOf(document, document.fields.kind);
  const theirs = factsOf(original, kindOfOriginal);
  return (Object.keys(compared) as (keyof typeof compared)[]).flatMap((field) => {
    const [found, expected] = [mine[field], theirs[field]];
    if (found === undefined || found === expected || !isOwn(document, field)) return [];
    const name = compared[field];
    const related = [placeOf(original, field)];
    const facts = { name, found, ...(expected !== undefined && { expected }), related };
    return [diagnose('translation-differs', placeOf(document, field), facts)];
  });
}

function factsOf({ fields, path }: KeyedDocument, kind: DocumentKind | undefined) {
  const part = fields.series?.part;
  return {
    kind,
    date: fields.date ?? path.date,
    'series.part': part === undefined ? undefined : String(part),
  };
}

/** Decides whether a version says something itself, and has it not from its original. */
function isOwn({ places, path }: KeyedDocument, field: keyof typeof compared): boolean {
  return places[field] !== undefined || (field === 'date' && path.date !== undefined);
}

function placeOf({ file, places }: KeyedDocument, field: keyof typeof compared) {
  return placeIn(file, places[field] ?? places[field.split('.')[0] ?? '']);
}
