import type { Item, MenuEntry, NavigationItem } from '../types.js';
import type { LocaleContext } from './context.js';

/** What a menu needs to know of the page that is shown. */
export interface Current {
  readonly permalink: string;
}

/** Gives a menu as a tree, the shown page marked, and the entries above it. */
export function navigation(
  context: LocaleContext,
  entries: readonly MenuEntry[],
  byKey: ReadonlyMap<string, Item>,
  current: Current | undefined,
): NavigationItem[] {
  return entries.flatMap((entry) => {
    const children = navigation(context, entry.children, byKey, current);
    const item = entry.key === undefined ? undefined : byKey.get(entry.key);
    if (entry.key !== undefined && !item && children.length === 0) return [];
    const permalink = item?.permalink ?? entry.url ?? '';
    const isCurrent = item !== undefined && !item.missing && current?.permalink === permalink;
    const below =
      !isCurrent && item?.kind === 'section' && item.key !== 'index' && isBelow(current, permalink);
    return [
      {
        label: entry.label?.[context.locale.code] ?? item?.shortTitle ?? entry.key ?? permalink,
        permalink,
        ...(entry.key !== undefined && { key: entry.key }),
        external: /^[a-z][a-z+.-]*:|^\/\//i.test(permalink),
        current: isCurrent,
        ancestor: below || children.some((child) => child.current || child.ancestor),
        ...(item?.missing && { missing: item.missing, language: item.language }),
        children,
      },
    ];
  });
}

function isBelow(current: Current | undefined, permalink: string): boolean {
  return current?.permalink.startsWith(permalink) ?? false;
}
