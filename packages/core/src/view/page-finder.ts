import { hostedAddress } from '../domain.js';
import type { HostRoute, Item, LocaleRoute } from '../types.js';
import type { ViewSources } from './view-sources.js';

/** Finds what stands at an address, as one locale sees it, and what is above it. */
export class PageFinder {
  readonly #sources: ViewSources;
  readonly #items: ReadonlyMap<string, Item>;
  readonly #hostPages: ReadonlyMap<string, HostRoute>;

  constructor(sources: ViewSources) {
    const { open, hostPages } = sources;
    const shown = [...open.byKey.values()].filter(({ missing }) => missing !== 'link');
    const ofLocale = hostPages.filter(({ locale }) => locale === open.shelf.locale.code);
    this.#sources = sources;
    this.#items = new Map(shown.map((item) => [item.permalink, item]));
    this.#hostPages = new Map(ofLocale.map((page) => [page.permalink, page]));
  }

  route(permalink: string): LocaleRoute | undefined {
    const { byAddress, domain } = this.#sources;
    const route = byAddress.get(hostedAddress(domain, permalink));
    return route && 'alternates' in route && 'locale' in route ? route : undefined;
  }

  hostPage(permalink: string): HostRoute | undefined {
    return this.#hostPages.get(permalink);
  }

  /** Finds the item of a page; a page of a list is the page of what it lists. */
  item(permalink: string): Item | undefined {
    const item = this.#items.get(permalink);
    if (item) return item;
    const route = this.route(permalink);
    const { code } = this.#sources.open.shelf.locale;
    const shows = route && 'item' in route && route.kind !== 'not-found' && route.locale === code;
    return shows ? route.item : undefined;
  }

  /** Finds the item of a page; for a page of the host, the nearest one whose address its own begins with. */
  nearestItem(permalink: string): Item | undefined {
    if (!this.#hostPages.has(permalink)) return this.item(permalink);
    const { permalink: home } = this.#sources.open.shelf;
    for (let above = parentAddress(permalink); above.length > home.length; above = parentAddress(above)) {
      const item = this.#items.get(above);
      if (item) return item;
    }
    return undefined;
  }

  /** Lists the permalinks of the sections above a page. */
  sectionsAbove(permalink: string): Set<string> {
    const above = new Set<string>();
    const item = this.nearestItem(permalink);
    if (item && item.permalink !== permalink) above.add(item.permalink);
    for (let section = item?.section; section; section = section.section) above.add(section.permalink);
    return above;
  }
}

/** Returns the address of the folder that holds a page; empty for the root. */
function parentAddress(permalink: string): string {
  if (permalink.length < 2) return '';
  return permalink.slice(0, permalink.lastIndexOf('/', permalink.length - 2) + 1);
}
