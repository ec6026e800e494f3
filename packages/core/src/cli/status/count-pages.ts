import type { PageState, PageStatus } from '../../types.js';

/** Counts pages by their states. */
export function countPages(pages: readonly PageStatus[]): Readonly<Record<PageState, number>> {
  const counts: Record<PageState, number> = { missing: 0, surplus: 0, draft: 0, stale: 0, current: 0 };
  for (const { state } of pages) counts[state] += 1;
  return counts;
}
