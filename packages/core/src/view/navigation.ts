import { decodeAddress } from '../address.js';
import { sitePaths } from '../graph/site-paths.js';
import { encodePath } from '../permalink.js';
import type { HostRoute, Item, MenuEntry, NavigationItem, Site, SiteLocale, Translate } from '../types.js';

/** What the way to a page is told from, in one locale. */
export interface WayfindingContext {
  readonly site: Site;
  readonly locale: SiteLocale;
  /** The address of the home page. */
  readonly home: string;
  readonly translate: Translate;
  readonly byKey: ReadonlyMap<string, Item>;
  /** The pages of the host in this locale, by translation key. */
  readonly hostPages: ReadonlyMap<string, HostRoute>;
  /** Finds the permalink that a path means, with or without the base path and the last slash. */
  permalinkAt(path: string): string | undefined;
}

/** The page that a menu stands on. */
export interface CurrentPage {
  readonly permalink: string;
  /** The permalinks of the sections above it. */
  readonly above: ReadonlySet<string>;
}

/**
 * Builds a menu as a tree, the current page marked, and the entries above it: an entry is an ancestor where its section
 * holds the page, or one of its children is one. An entry that leads nowhere here is left out, unless it has children to
 * group.
 */
export function navigation(
  context: WayfindingContext,
  entries: readonly MenuEntry[],
  currentPage: CurrentPage | undefined,
): NavigationItem[] {
  return entries.flatMap((entry): NavigationItem[] => {
    const children = navigation(context, entry.children, currentPage);
    const target = targetOf(context, entry);
    const permalink = target?.permalink ?? entry.url ?? '';
    if (permalink === '' && children.length === 0) return [];
    const current = permalink !== '' && currentPage?.permalink === permalink;
    const holds = !current && permalink !== context.home && (currentPage?.above.has(permalink) ?? false);
    return [
      {
        label: entry.label?.[context.locale.code] ?? target?.label ?? entry.key ?? permalink,
        permalink,
        ...(entry.key !== undefined && { key: entry.key }),
        external: target === undefined && /^[a-z][a-z+.-]*:|^\/\//i.test(permalink),
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
function targetOf(context: WayfindingContext, { key, url }: MenuEntry): Target | undefined {
  if (key === undefined) {
    if (!url?.startsWith('/') || url.startsWith('//')) return undefined;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
    const plain = decodeAddress(path).normalize('NFC');
    const address = sitePaths(context.site, context.locale, plain)
      .map(context.permalinkAt)
      .find((permalink) => permalink !== undefined);
    if (address === undefined) return undefined;
    // The name of a file may hold what ends a path.
    return { permalink: (/[#?%]/.test(address) ? encodePath(address) : address) + rest, label: undefined };
  }
  const item = context.byKey.get(key);
  const page = item && !item.missing ? undefined : context.hostPages.get(key);
  if (page) return { permalink: page.permalink, label: page.title };
  if (item) return { permalink: item.permalink, label: item.shortTitle, item };
  return key === 'index' ? { permalink: context.home, label: context.translate('home') } : undefined;
}
