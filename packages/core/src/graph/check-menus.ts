import { decodeAddress } from '../address.js';
import { diagnose } from '../diagnostic.js';
import { nearestName } from '../text/nearest.js';
import type { Diagnostic, HostRoute, MenuEntry } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { parentOf } from './folder.js';
import { sitePaths } from './site-paths.js';
import { orElsewhere } from './template-address.js';
import { reportUnpublished } from './unpublished.js';

/**
 * Finds menu entries that lead to no document, section or page of any locale, and menus that nobody sees.
 *
 * @param hostPages The pages that the host writes, which have keys too.
 * @param shownMenus The menus that templates ask for; by default, nothing is said of one that none of them shows.
 */
export function checkMenus(
  graph: ContentGraph,
  hasRoute: (path: string) => boolean,
  hostPages: readonly HostRoute[],
  shownMenus?: readonly string[],
): Diagnostic[] {
  const folders = foldersOf(graph);
  const hostKeys = new Set(hostPages.flatMap(({ key }) => key ?? []));

  function checkEntry({ key, url, place }: MenuEntry): Diagnostic[] {
    if (key === undefined) {
      const advice = orElsewhere('Correct the path, write the document');
      return leads(graph, url ?? '', hasRoute) ? [] : [diagnose('menu-dead', place, { found: url, advice })];
    }
    if (key === 'index' || graph.versions.has(key) || folders.has(key) || hostKeys.has(key)) return [];
    const [unpublished] = graph.unpublished.get(key)?.values() ?? [];
    if (unpublished) return [reportUnpublished(place, key, unpublished)];
    const keys = new Set([...graph.versions.keys(), ...folders, ...hostKeys]);
    return [diagnose('menu-dead', place, { found: key, expected: nearestName(key, keys) })];
  }

  function checkEntries(entries: readonly MenuEntry[]): Diagnostic[] {
    return entries.flatMap((entry) => [...checkEntry(entry), ...checkEntries(entry.children)]);
  }

  function checkShown(name: string, [first]: readonly MenuEntry[]): Diagnostic[] {
    if (!first || !shownMenus || shownMenus.includes(name)) return [];
    const expected = nearestName(name, shownMenus) ?? shownMenus.join(', ');
    return [diagnose('menu-unshown', first.place, { name, ...(expected && { expected }) })];
  }

  return Object.entries(graph.site.menus).flatMap(([name, entries]) => [
    ...checkShown(name, entries),
    ...checkEntries(entries),
  ]);
}

/** Decides whether an address leads somewhere: to another site, or to what is written in some locale. */
function leads({ site }: ContentGraph, url: string, hasRoute: (path: string) => boolean): boolean {
  const path = decodeAddress(url.replace(/[?#].*$/s, '')).normalize('NFC');
  if (!path.startsWith('/') || path.startsWith('//')) return true;
  return site.locales.some((locale) => sitePaths(site, locale, path).some(hasRoute));
}

/** Returns the folders that hold documents: those without a page are sections too, under their path. */
function foldersOf(graph: ContentGraph): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { parent } of graph.nodes) {
    for (let folder = parent ?? ''; folder !== '' && !folders.has(folder); folder = parentOf(folder))
      folders.add(folder);
  }
  return folders;
}
