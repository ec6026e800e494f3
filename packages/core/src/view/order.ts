import { toInstant } from '../date/index.js';
import { compare } from '../diagnostic.js';
import type { Article, Item } from '../types.js';

/** Newest first; on one day by time, then by translation key: an order that never changes. */
export function compareArticles(a: Article, b: Article): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return timeOf(b) - timeOf(a) || compare(a.key, b.key);
}

/** What has no time stands after what has one. */
function timeOf({ moment }: Article): number {
  return moment === undefined ? 0 : toInstant(moment);
}

/** Gives the order of siblings: by `order`, then by title as the language sorts, then by key. */
export function createComparator(language: string): (a: Item, b: Item) => number {
  const collator = new Intl.Collator(language, { numeric: true });
  return (a, b) => {
    const [one, two] = [a.order ?? Number.POSITIVE_INFINITY, b.order ?? Number.POSITIVE_INFINITY];
    if (one !== two) return one - two;
    return collator.compare(a.title, b.title) || compare(a.key, b.key);
  };
}
