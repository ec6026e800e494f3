import type { TermIndex } from '../graph/pairing/term-index.js';
import type { Entry } from '../shelf/entry.js';
import type { SeriesList, Shelf, TermList } from '../shelf/shelf.js';
import { taxonomyTraits } from '../taxonomy.js';
import { pairLists } from './pair-lists.js';

/** Tells what a term or series of one locale is the same as in the others; undefined where it has no equivalent. */
export type ListIdentities = (list: TermList | SeriesList) => string | undefined;

/**
 * Identifies the terms and series of all locales. Terms are paired by the documents that have them; one that no
 * document of the locale itself has is a name from elsewhere, without an equivalent. A series is another name for its
 * parts, unless the settings pair it.
 */
export function identifyLists(shelves: readonly Shelf[], terms: TermIndex): ListIdentities {
  const identities = new Map<TermList | SeriesList, string>();
  for (const { terms: listed, locale } of shelves)
    for (const [taxonomy, lists] of Object.entries(listed))
      for (const list of lists) {
        const isOwn =
          taxonomyTraits(taxonomy).people || ownKeys([...list.articles, ...list.pages]).length > 0;
        const id = isOwn ? terms.identity(taxonomy, locale.code, list.name) : `${locale.code}/${list.slug}`;
        identities.set(list, `${taxonomy}:${id}`);
      }
  const series = shelves.flatMap(({ series: lists, locale: { code } }) =>
    lists.map((list) => ({
      list,
      locale: code,
      keys: [
        ...ownKeys(list.articles).map((key) => `item:${key}`),
        ...(terms.isFixed('series', code, list.name)
          ? [`name:${terms.identity('series', code, list.name)}`]
          : []),
      ],
    })),
  );
  pairLists(series).forEach((identity, index) => {
    const list = series[index]?.list;
    if (list && identity !== undefined) identities.set(list, `series:${identity}`);
  });
  return (list) => identities.get(list);
}

function ownKeys(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ missing, key }) => (missing ? [] : key));
}
