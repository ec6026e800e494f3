import type { BreadcrumbItem, HostRoute, Item, LocaleRoute, TaxonomyView } from '../types.js';
import type { WayfindingContext } from './navigation.js';

/** What is known of the page that is shown. */
export interface BreadcrumbOptions {
  readonly permalink: string;
  readonly route: LocaleRoute | undefined;
  /** The item that is shown; for a page of the host, the section that holds it. */
  readonly item: Item | undefined;
  readonly hostPage: HostRoute | undefined;
  /** The page of all archives, where there is one. */
  readonly archive: LocaleRoute | undefined;
  /** The taxonomies of the locale. */
  readonly taxonomies: readonly TaxonomyView[];
}

/** Lists the way from the home page to a page, that page included and marked. */
export function breadcrumb(
  { translate, home }: WayfindingContext,
  { permalink, route, item, hostPage, archive, taxonomies }: BreadcrumbOptions,
): BreadcrumbItem[] {
  const pagination = route && 'pagination' in route ? route.pagination : undefined;
  const { page = 1, pages = 1 } = pagination ?? {};
  const way =
    item && route?.kind !== 'term' ? wayToItem(item) : route ? wayToList(route, archive, taxonomies) : [];
  const steps = [
    { label: translate('home'), permalink: home },
    ...way.filter((step) => step.permalink !== home),
    ...(hostPage ? [{ label: hostPage.title, permalink }] : []),
    ...(page > 1 ? [{ label: translate('page', { page, pages }), permalink }] : []),
  ];
  return steps.map((step) => ({ ...step, current: step.permalink === permalink }));
}

type Step = Omit<BreadcrumbItem, 'current'>;

/** Lists an item and the sections above it, the highest first. */
function wayToItem(item: Item): Step[] {
  const steps: Step[] = [];
  for (let above: Item | undefined = item; above; above = above.section)
    steps.unshift({ label: above.shortTitle, permalink: above.permalink });
  return steps;
}

/**
 * Lists what leads to a page that is made of a list; a month lies below its year, a year in the archives, a term in the
 * list of its taxonomy.
 */
function wayToList(
  route: LocaleRoute,
  archive: LocaleRoute | undefined,
  taxonomies: readonly TaxonomyView[],
): Step[] {
  const first = ('pagination' in route && route.pagination?.first) || route.permalink;
  const dated = route.kind === 'month' || route.kind === 'year';
  const taxonomy = route.kind === 'term' && taxonomies.find(({ name }) => name === route.term.taxonomy);
  return [
    ...(taxonomy && taxonomy.permalink !== undefined
      ? [{ label: taxonomy.title, permalink: taxonomy.permalink }]
      : []),
    ...(archive && dated ? [{ label: archive.title, permalink: archive.permalink }] : []),
    ...(route.kind === 'month' ? [{ label: route.year.label, permalink: route.year.permalink }] : []),
    { label: route.title, permalink: first },
  ];
}
