import type { MenuEntry, Site } from '../types.js';
import type { Localize, PlaceAt } from './localize.js';
import type { SiteConfig } from './site-schema.js';

type MenuLine = string | WrittenEntry;

interface WrittenEntry {
  readonly key?: string | undefined;
  readonly url?: string | undefined;
  readonly label?: string | Readonly<Record<string, string>> | undefined;
  readonly children?: readonly MenuLine[] | undefined;
}

/** Completes the menus: each entry with its place, and its label for each locale. */
export function completeMenus(
  menus: SiteConfig['menus'] = {},
  localize: Localize,
  placeAt: PlaceAt,
): Site['menus'] {
  return Object.fromEntries(
    Object.entries(menus).map(([name, lines]) => [name, completeLines(lines, ['menus', name])]),
  );

  function completeLines(lines: readonly MenuLine[], path: readonly PropertyKey[]): MenuEntry[] {
    return lines.flatMap((line, index) => [completeEntry(line, [...path, index])]);
  }

  function completeEntry(line: MenuLine, path: readonly PropertyKey[]): MenuEntry {
    const place = placeAt(path);
    if (typeof line === 'string') return { key: line, children: [], place };
    const { key, url, label, children = [] } = line;
    return {
      ...(key !== undefined && { key }),
      ...(url !== undefined && { url }),
      ...(label !== undefined && { label: localize<string>(label, [...path, 'label']) }),
      children: completeLines(children, [...path, 'children']),
      place,
    };
  }
}
