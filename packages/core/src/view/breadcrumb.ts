import type { BreadcrumbItem, Item, LocaleRoute } from '../types.js';
import type { WayfindingContext } from './navigation.js';

/** What is known of the page that is shown. */
export interface BreadcrumbOptions {
  readonly permalink: string;
  readonly route: LocaleRoute | undefined;
  readonly item: Item | undefined;
  /** The page of all archives, where there is one. */
  readonly archive: LocaleRoute | undefined;
}

/** Lists the way from the home page to a page, that page included and marked. */
export function breadcrumb(
  { translate, home }: WayfindingContext,
  { permalink, route, item, archive }: BreadcrumbOptions,
): BreadcrumbItem[] {
  const trail: BreadcrumbItem[] = [];
  const add = (label: string, address: string) =>
    trail.unshift({ label, permalink: address, current: address === permalink });
  const pagination = route && 'pagination' in route ? route.pagination : undefined;
  if (pagination && pagination.page > 1)
    add(translate('page', { page: pagination.page, pages: pagination.pages }), permalink);

  if (item) {
    for (let above: Item | undefined = item; above; above = above.section)
      if (above.permalink !== home) add(above.shortTitle, above.permalink);
  } else if (route) {
    const first = pagination?.first ?? route.permalink;
    if (first !== home) add(route.title, first);
    if (route.kind === 'month') add(route.year.label, route.year.permalink);
    if (archive && (route.kind === 'month' || route.kind === 'year')) add(archive.title, archive.permalink);
  }
  add(translate('home'), home);
  return trail;
}
