import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { isHome } from './document-kind.js';
import type { Node } from './node.js';

/**
 * Finds documents that readers see under the name of their file: those without a title, a heading and a date. The home
 * page has the name of the site.
 */
export function checkTitles({ nodes }: ContentGraph): Diagnostic[] {
  return nodes.flatMap((node) => {
    const { fields, outline, date, file, path } = node;
    const isNamed = fields.title || outline[0]?.title || date !== undefined || isHome(node);
    if (isNamed || isReported(node)) return [];
    return [diagnose('title-missing', placeIn(file), { found: path.name || node.key })];
  });
}

/** What says already why a document has no title: it is empty, cannot be read, or the field is misspelt or not valid. */
const reasons = /^(?:document-empty|file-.*|front-matter-.*)$/;

function isReported({ diagnostics }: Node): boolean {
  return diagnostics.some(
    ({ rule, name, expected }) => reasons.test(rule) || name === 'title' || expected === 'title',
  );
}
