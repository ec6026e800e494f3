import type { LocaleCode } from '../types.js';

/** A list of documents in one locale that may have an equivalent in another: a term or a series. */
export interface PairedList {
  readonly locale: LocaleCode;
  /** Only lists of one name can be equivalents. */
  readonly name: string;
  /** The translation keys of this locale's own documents in it. */
  readonly keys: readonly string[];
}

/**
 * Identifies each list: lists of several locales share one where they have a name in common and documents
 * that translate each other, since « pain » and "pain" are one slug and two things. Undefined where one locale has
 * two lists that would be the same, for then nobody knows which is meant.
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
  lists.forEach(({ name, keys }, index) => {
    for (const key of keys) {
      const id = JSON.stringify([name, key]);
      const other = first.get(id);
      if (other === undefined) first.set(id, index);
      else parent[rootOf(index)] = rootOf(other);
    }
  });
  const locales = new Map<number, Set<LocaleCode>>();
  const ambiguous = new Set<number>();
  lists.forEach(({ locale }, index) => {
    const root = rootOf(index);
    const known = locales.get(root) ?? new Set();
    if (known.has(locale)) ambiguous.add(root);
    locales.set(root, known.add(locale));
  });
  return lists.map((_, index) => {
    const root = rootOf(index);
    return ambiguous.has(root) ? undefined : String(root);
  });
}
