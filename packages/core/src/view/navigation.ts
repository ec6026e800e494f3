import { sitePaths } from '../graph/site-paths.js';
import type { Item, MenuEntry, NavigationItem } from '../types.js';
import type { LocaleContext } from './context.js';

/** What is shown, as a menu sees it. */
export interface Shown {
  readonly permalink: string;
  /** The permalinks of the sections above it. */
  readonly above: ReadonlySet<string>;
}

/**
 * Gives a menu as a tree, the shown page marked, and the entries above it: an entry is an ancestor where its section
 * holds the page, or one of its children is. An entry that leads nowhere here is left out, unless it has children to
 * group.
 */
export function navigation(
  context: LocaleContext,
  entries: readonly MenuEntry[],
  byKey: ReadonlyMap<string, Item>,
  shown: Shown | undefined,
): NavigationItem[] {
  return entries.flatMap((entry): NavigationItem[] => {
    const children = navigation(context, entry.children, byKey, shown);
    const target = targetOf(context, entry, byKey);
    const permalink = target?.permalink ?? entry.url ?? '';
    if (permalink === '' && children.length === 0) return [];
    const current = permalink !== '' && shown?.permalink === permalink;
    const holds = !current && permalink !== context.home && (shown?.above.has(permalink) ?? false);
    return [
      {
        label: entry.label?.[context.locale.code] ?? target?.label ?? entry.key ?? permalink,
        permalink,
        ...(entry.key !== undefined && { key: entry.key }),
        external: /^[a-z][a-z+.-]*:|^\/\//i.test(permalink),
        current,
        ancestor: holds || children.some((child) => child.current || child.ancestor),
        ...(target?.item?.missing && { missing: target.item.missing, language: target.item.language }),
        children,
      },
    ];
  });
}

interface Target {
  readonly permalink: string;
  readonly label: string | undefined;
  readonly item?: Item;
}

/** The home page is there even without a document; a path from the root may leave out what every address has. */
function targetOf(
  context: LocaleContext,
  { key, url }: MenuEntry,
  byKey: ReadonlyMap<string, Item>,
): Target | undefined {
  if (key === undefined) {
    if (!url?.startsWith('/') || url.startsWith('//')) return undefined;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
    const found = sitePaths(context.site, context.locale, path)
      .map(context.routeAt)
      .find((each) => each !== undefined);
    return found === undefined ? undefined : { permalink: found + rest, label: undefined };
  }
  const item = byKey.get(key);
  if (item) return { permalink: item.permalink, label: item.shortTitle, item };
  return key === 'index' ? { permalink: context.home, label: context.translate('home') } : undefined;
}
