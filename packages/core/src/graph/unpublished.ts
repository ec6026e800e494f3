import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, Place } from '../types.js';
import type { Node } from './node.js';

/** Reports what leads to a document that is not shown, and says why it is not. */
export function reportUnpublished(place: Place, found: string, node: Node): Diagnostic {
  const { name, field } = reasonOf(node);
  return diagnose('link-unpublished', place, {
    found,
    name,
    related: [placeIn(node.file, node.places[field])],
  });
}

/** Returns why a document is not shown, and the field that says so. */
function reasonOf(node: Node): { readonly name: string; readonly field: string } {
  const { draft, future, expired, waitsFor, translation, date, fields } = node;
  if (draft) return { name: 'a draft', field: 'draft' };
  if (future) return { name: `a document of ${date}`, field: 'date' };
  if (expired) return { name: `a document that expired on ${fields.expires}`, field: 'expires' };
  if (waitsFor) return { name: `a document that waits for ${waitsFor.join(', ')}`, field: 'publish' };
  const name = translation?.state === 'machine' ? 'a translation by a machine' : 'a draft of a translation';
  return { name, field: 'translation' };
}
