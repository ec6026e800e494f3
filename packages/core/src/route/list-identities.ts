import type { Entry } from '../shelf/entry.js';
import { type SeriesList, type Shelf, type TermList, taxonomies } from '../shelf/shelf.js';
import type { Taxonomy } from '../types.js';
import { type PairedList, pairLists } from './pair-lists.js';

/** Tells what a term or series of one locale is the same as in the others; undefined where it has no equivalent. */
export type ListIdentities = (list: TermList | SeriesList) => string | undefined;

/** A list with what it is paired by. */
interface Pairable extends PairedList {
  readonly list: TermList | SeriesList;
}

/**
 * Pairs the terms and series of all locales. Tags and categories are translated by hand, document by document: two of
 * one slug are the same where a document has the one and its translation the other. An author has one name
 * everywhere. A series is another name for its parts.
 */
export function identifyLists(shelves: readonly Shelf[]): ListIdentities {
  const identities = new Map<TermList | SeriesList, string>();
  const pair = (kind: Taxonomy | 'series', lists: readonly Pairable[]) => {
    pairLists(lists).forEach((identity, index) => {
      const list = lists[index]?.list;
      if (list && identity !== undefined) identities.set(list, `${kind}:${identity}`);
    });
  };
  for (const taxonomy of taxonomies) {
    if (taxonomy === 'authors')
      for (const { terms } of shelves)
        for (const term of terms.authors) identities.set(term, `authors:${term.slug}`);
    else
      pair(
        taxonomy,
        shelves.flatMap(({ terms, locale }) =>
          terms[taxonomy].map((list) => ({
            locale: locale.code,
            name: list.slug,
            keys: translatedKeys([...list.articles, ...list.pages]),
            list,
          })),
        ),
      );
  }
  pair(
    'series',
    shelves.flatMap(({ series, locale }) =>
      series.map((list) => ({ locale: locale.code, name: '', keys: translatedKeys(list.articles), list })),
    ),
  );
  return (list) => identities.get(list);
}

function translatedKeys(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ missing, key }) => (missing ? [] : key));
}
