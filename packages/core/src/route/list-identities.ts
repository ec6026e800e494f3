import type { Item, LocaleView, Series, Taxonomy, Term } from '../types.js';
import { taxonomies } from '../view/terms.js';
import { type PairedList, pairLists } from './pair-lists.js';

/** Tells what a term or series of one locale is the same as in the others; undefined where it has no equivalent. */
export type ListIdentities = (list: Term | Series) => string | undefined;

/**
 * Pairs the terms and series of all locales. Tags and categories are translated by hand, document by document: two of
 * one slug are the same where a document has the one and its translation the other. An author has one name
 * everywhere. A series is another name for its parts.
 */
export function listIdentities(views: readonly LocaleView[]): ListIdentities {
  const identities = new Map<Term | Series, string>();
  const pair = (kind: Taxonomy | 'series', lists: readonly (PairedList & { list: Term | Series })[]) => {
    pairLists(lists).forEach((identity, index) => {
      const list = lists[index]?.list;
      if (list && identity !== undefined) identities.set(list, `${kind}:${identity}`);
    });
  };
  for (const taxonomy of taxonomies) {
    const terms = views.flatMap((view) => view.terms(taxonomy).map((term) => ({ term, locale: view.code })));
    if (taxonomy === 'authors') for (const { term } of terms) identities.set(term, `authors:${term.slug}`);
    else
      pair(
        taxonomy,
        terms.map(({ term, locale }) => ({
          locale,
          name: term.slug,
          keys: ownKeys([...term.articles, ...term.pages]),
          list: term,
        })),
      );
  }
  pair(
    'series',
    views.flatMap((view) =>
      view.series.map((series) => ({
        locale: view.code,
        name: '',
        keys: ownKeys(series.articles),
        list: series,
      })),
    ),
  );
  return (list) => identities.get(list);
}

function ownKeys(items: readonly Item[]): string[] {
  return items.flatMap(({ missing, key }) => (missing ? [] : key));
}
