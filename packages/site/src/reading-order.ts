import type { Item, Section } from '@almanach/core';

/** Where a document stands in a part of the site that is read as a book. */
export interface ReadingPlace {
  /** The topmost section of that part. */
  readonly root: Section;
  readonly previous?: Item;
  readonly next?: Item;
}

/**
 * Finds where a document stands among those that are shown by the same layout: the topmost of the sections above it that
 * have it, and what is read before and after it, each section before what stands in it. Undefined outside sections.
 */
export function readingPlace(item: Item): ReadingPlace | undefined {
  let root = item.kind === 'section' ? item : item.section;
  while (root?.section && root.section.layout === item.layout) root = root.section;
  if (!root) return undefined;
  const order = readingOrder(root);
  const index = order.findIndex(({ permalink }) => permalink === item.permalink);
  const [previous, next] = index === -1 ? [] : [order[index - 1], order[index + 1]];
  return { root, ...(previous && { previous }), ...(next && { next }) };
}

/** Lists a section and what stands in it: its pages, its articles, then the sections below; links to other languages aside. */
function readingOrder(section: Section): Item[] {
  const articles = section.articles.filter((article) => article.section === section);
  const leaves = [...section.pages, ...articles].filter(({ missing }) => missing !== 'link');
  return [section, ...leaves, ...section.children.flatMap(readingOrder)];
}
