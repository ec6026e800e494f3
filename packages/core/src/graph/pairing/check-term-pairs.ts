import { diagnose } from '../../diagnostic.js';
import { groupBy } from '../../group-by.js';
import { onceEach } from '../../once.js';
import type { NameFold } from '../../text/name-fold.js';
import { nearestName } from '../../text/nearest.js';
import type { Diagnostic, LocaleCode, ParsedDocument, Site } from '../../types.js';
import { namesOfKind, termKindsOf } from '../names-in.js';

/** Finds names that the settings pair and no document of their locale has. */
export function checkTermPairs(
  site: Pick<Site, 'terms' | 'taxonomies'>,
  documents: readonly Pick<ParsedDocument, 'fields' | 'path'>[],
  foldOf: (locale: LocaleCode) => NameFold,
): Diagnostic[] {
  return termKindsOf(site).flatMap((kind) => {
    const pairs = site.terms[kind] ?? [];
    if (pairs.length === 0) return [];
    const written = groupBy(documents, ({ path }) => path.locale);
    const namesIn = onceEach((locale: LocaleCode) => {
      const names = (written.get(locale) ?? []).flatMap(({ fields }) => namesOfKind(fields, kind));
      return { names: new Set(names), ids: new Set(names.map(foldOf(locale))) };
    });
    return pairs.flatMap(({ names, place }) =>
      Object.entries(names).flatMap(([locale, name]) => {
        const known = namesIn(locale);
        if (known.ids.has(foldOf(locale)(name))) return [];
        return [
          diagnose('term-unknown', place, {
            name: locale,
            found: name,
            expected: nearestName(name, known.names),
          }),
        ];
      }),
    );
  });
}
