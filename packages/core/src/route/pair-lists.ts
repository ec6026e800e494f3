import type { LocaleCode } from '../types.js';

/** A list of documents in one locale that may have an equivalent in another: a series. */
export interface PairedList {
  readonly locale: LocaleCode;
  /** The translation keys of this locale's own documents in it, and what else says what it is. */
  readonly keys: readonly string[];
}

/**
 * Identifies each list: lists of several locales share one where they have documents that translate each other.
 * Undefined where one locale has two lists that would be the same, for then nobody knows which is meant.
 */
export function pairLists(lists: readonly PairedList[]): (string | undefined)[] {
  const parent = lists.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] ?? root] ?? root;
      root = parent[root] ?? root;
    }
    return root;
  };
  const first = new Map<string, number>();
  lists.forEach(({ keys }, index) => {
    for (const key of keys) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else parent[rootOf(index)] = rootOf(other);
    }
  });
  const locales = new Map<number, Set<LocaleCode>>();
  const ambiguous = new Set<number>();
  lists.forEach(({ locale }, index) => {
    const root = rootOf(index);
    const codes = locales.get(root) ?? new Set();
    if (codes.has(locale)) ambiguous.add(root);
    locales.set(root, codes.add(locale));
  });
  return lists.map((_, index) => {
    const root = rootOf(index);
    return ambiguous.has(root) ? undefined : String(root);
  });
}
