import type { Diagnostic, ParsedDocument } from '../types.js';

const rules: ReadonlySet<string> = new Set([
  'field-unknown',
  'field-foreign',
  'template-code',
  'html-dropped',
]);

/**
 * Reports an unknown or foreign field name, a kind of template code, and a kind of HTML that is left out, once: at its first place and with the number of
 * files. A site moved from another generator would else have the same warning hundreds of times.
 */
export function countRepeated(documents: readonly ParsedDocument[]): ParsedDocument[] {
  const counts = new Map<string, number>();
  for (const { diagnostics } of documents) {
    for (const diagnostic of diagnostics) {
      if (rules.has(diagnostic.rule))
        counts.set(diagnostic.message, (counts.get(diagnostic.message) ?? 0) + 1);
    }
  }
  const reported = new Set<string>();
  const once = (diagnostic: Diagnostic): Diagnostic[] => {
    if (!rules.has(diagnostic.rule)) return [diagnostic];
    if (reported.has(diagnostic.message)) return [];
    reported.add(diagnostic.message);
    const files = counts.get(diagnostic.message) ?? 1;
    return [files > 1 ? { ...diagnostic, found: `in ${files} files` } : diagnostic];
  };
  return documents.map((document) => {
    const { diagnostics } = document;
    return diagnostics.length === 0 ? document : { ...document, diagnostics: diagnostics.flatMap(once) };
  });
}
