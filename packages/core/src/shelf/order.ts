import { toInstant } from '../date/index.js';
import { compare } from '../diagnostic.js';
import type { Moment, PlainDate } from '../types.js';

/** What decides where an article stands among others. */
export interface Dated {
  readonly key: string;
  readonly date: PlainDate;
  readonly moment: Moment | undefined;
}

/** What decides where a page or section stands among its siblings. */
export interface Sibling {
  readonly key: string;
  readonly title: string;
  readonly order: number | undefined;
}

/** Orders articles newest first; on one day by time, then by translation key: an order that never changes. */
export function compareArticles(a: Dated, b: Dated): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return timeOf(b) - timeOf(a) || compare(a.key, b.key);
}

/** What has no time stands after what has one. */
function timeOf({ moment }: Dated): number {
  return moment === undefined ? 0 : toInstant(moment);
}

/** Returns the order of siblings: by `order`, then by title as the language sorts, then by key. */
export function createSiblingOrder(language: string): (a: Sibling, b: Sibling) => number {
  const collator = new Intl.Collator(language, { numeric: true });
  return (a, b) => {
    const [one, two] = [a.order ?? Number.POSITIVE_INFINITY, b.order ?? Number.POSITIVE_INFINITY];
    if (one !== two) return one - two;
    return collator.compare(a.title, b.title) || compare(a.key, b.key);
  };
}
