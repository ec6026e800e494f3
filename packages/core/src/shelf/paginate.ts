import { folderOf } from '../permalink.js';
import type { Pagination } from '../types.js';

/**
 * Cuts a list into pages; an empty list has one empty page. The first page is the list's own permalink, the others
 * stand below it, or below its name where it is a file.
 *
 * @example
 * paginate(['a', 'b', 'c'], { size: 2, permalink: '/fr/', word: 'page' }).map(({ pagination }) => pagination.permalinks[1])
 * // ['/fr/page/2/', '/fr/page/2/']
 */
export function paginate<T>(
  items: readonly T[],
  { size, permalink, word }: { readonly size: number; readonly permalink: string; readonly word: string },
): readonly { readonly items: readonly T[]; readonly permalink: string; readonly pagination: Pagination }[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const permalinks = Array.from({ length: pages }, (_, index) =>
    index === 0 ? permalink : `${folderOf(permalink)}${word}/${index + 1}/`,
  );
  return permalinks.map((address, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    permalink: address,
    pagination: {
      page: index + 1,
      pages,
      total: items.length,
      first: permalink,
      last: permalinks[pages - 1] ?? permalink,
      ...(index > 0 && { previous: permalinks[index - 1] ?? permalink }),
      ...(index + 1 < pages && { next: permalinks[index + 1] ?? permalink }),
      permalinks,
    },
  }));
}
