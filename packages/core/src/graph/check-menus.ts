import { diagnose } from '../diagnostic.js';
import { nearestName } from '../text/nearest.js';
import type { Diagnostic, MenuEntry } from '../types.js';
import { unpublished } from './check-links.js';
import type { ContentGraph } from './content-graph.js';
import { parentOf } from './folder.js';
import { sitePaths } from './site-paths.js';

/** Finds menu entries that lead to no document, section or page of any locale. */
export function checkMenus(graph: ContentGraph, hasRoute: (path: string) => boolean): Diagnostic[] {
  const folders = foldersOf(graph);
  const keys = () => [...new Set([...graph.versions.keys(), ...folders])];

  function check(entries: readonly MenuEntry[]): Diagnostic[] {
    return entries.flatMap((entry) => [...checkEntry(entry), ...check(entry.children)]);
  }

  function checkEntry({ key, url, place }: MenuEntry): Diagnostic[] {
    if (key === undefined) {
      const path = url?.replace(/[?#].*$/s, '') ?? '';
      if (!path.startsWith('/') || path.startsWith('//')) return [];
      const known = graph.site.locales.some((locale) => sitePaths(graph.site, locale, path).some(hasRoute));
      return known ? [] : [diagnose('menu-dead', place, { found: url })];
    }
    if (key === 'index' || graph.versions.has(key) || folders.has(key)) return [];
    const [hidden] = graph.unpublished.get(key)?.values() ?? [];
    if (hidden) return [unpublished(place, key, hidden)];
    return [diagnose('menu-dead', place, { found: key, expected: nearestName(key, keys()) })];
  }

  return Object.values(graph.site.menus).flatMap(check);
}

/** Folders without a page are sections too, under their path. */
function foldersOf(graph: ContentGraph): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { parent } of graph.nodes) {
    for (let folder = parent ?? ''; folder !== '' && !folders.has(folder); folder = parentOf(folder))
      folders.add(folder);
  }
  return folders;
}
