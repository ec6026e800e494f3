import { diagnose, sortDiagnostics } from '../diagnostic.js';
import { groupBy } from '../group-by.js';
import type { Diagnostic, ParsedDocument, Place } from '../types.js';

/** Returns advice on a path from the root that leads nowhere, with the setting for what another program serves. */
export function orElsewhere(advice: string): string {
  return `${advice}, or name the path under \`elsewhere\` in site.yaml where another program serves it.`;
}

/** The code of a template in an address, and the address without it. */
export type TemplateAddress = NonNullable<ParsedDocument['templateAddresses']>[string];

/** Returns the code in an address of a document; undefined of an address without. */
export function templateAddress(
  { templateAddresses = {} }: ParsedDocument,
  written: string,
): TemplateAddress | undefined {
  return Object.hasOwn(templateAddresses, written) ? templateAddresses[written] : undefined;
}

/** What to do about an address that nothing fills in. */
export const templateAdvice = 'Write the address itself: nothing fills in what stands between braces.';

/** Reports an address that nothing fills in, with what it may have meant. */
export function reportTemplate(
  place: Place,
  { code }: TemplateAddress,
  expected: string | undefined,
): Diagnostic {
  return diagnose('template-code', place, { name: code, expected, advice: templateAdvice });
}

/**
 * Returns diagnostics in which each code that stands in addresses is told once, at its first place and with the number of
 * files, and not at all where the document itself told it.
 */
export function tellTemplatesOnce(
  diagnostics: readonly Diagnostic[],
  documents: readonly Pick<ParsedDocument, 'diagnostics'>[],
): Diagnostic[] {
  const isTemplate = ({ rule }: Diagnostic) => rule === 'template-code';
  const templates = diagnostics.filter(isTemplate);
  if (templates.length === 0) return [...diagnostics];
  const reported = new Set(
    documents.flatMap(({ diagnostics }) => diagnostics.filter(isTemplate).map(({ message }) => message)),
  );
  const once = [...groupBy(templates, ({ message }) => message)].flatMap(([message, alike]) => {
    const [first] = sortDiagnostics(alike);
    const files = new Set(alike.map(({ file }) => file)).size;
    if (!first || reported.has(message)) return [];
    return [files > 1 ? { ...first, found: `in ${files} files` } : first];
  });
  return [...diagnostics.filter((diagnostic) => !isTemplate(diagnostic)), ...once];
}
