import { loadInbound } from '../../node/status/load-inbound.js';
import type { PageStatus, Status } from '../../types.js';

/** Sorts the pages of each language by what its readers miss most: new ones first, then those that most others link to. */
export async function sortForReaders(status: Status, root: string, originals?: string): Promise<Status> {
  const pages = Object.values(status.locales).flatMap((locale) => locale.pages);
  const paths = new Set(pages.flatMap(({ original }) => (original === undefined ? [] : [original])));
  const inbound = await loadInbound({ root, originals, paths: [...paths] });
  const rank = ({ state, original = '' }: PageStatus) => ({
    isDone: state === 'current' || state === 'surplus' ? 1 : 0,
    isOld: state === 'missing' ? 0 : 1,
    links: inbound.get(original) ?? 0,
  });
  const sorted = Object.entries(status.locales).map(([locale, each]) => {
    const ranked = each.pages.map((page) => ({ page, ...rank(page) }));
    ranked.sort((a, b) => a.isDone - b.isDone || a.isOld - b.isOld || b.links - a.links);
    return [locale, { ...each, pages: ranked.map(({ page }) => page) }] as const;
  });
  return { ...status, locales: Object.fromEntries(sorted) };
}
