import { domainOf, hostedAddress, seenFrom } from '../domain.js';
import { groupBy } from '../group-by.js';
import { languageFinder } from '../locale.js';
import { onceEach } from '../once.js';
import type { Alternate, Domain, LocaleCode, Site } from '../types.js';

/** An address of one locale, and what pairs it with those of others. */
export interface Pairable {
  readonly route: {
    readonly permalink: string;
    readonly locale: LocaleCode;
    readonly url: string;
    readonly canonical: string;
  };
  /** The same in every locale; undefined where the route has no equivalent. */
  readonly identity: string | undefined;
}

const none: readonly Alternate[] = [];

/**
 * Pairs routes with their versions in the other locales, themselves included, then `x-default` where the default
 * locale has one. A page whose canonical address is another is no version: search engines keep the other page, and no
 * pair that only one side confirms. Returns a function that tells the alternates of a route.
 *
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function pairRoutes(
  site: Site,
  candidates: readonly Pairable[],
): (candidate: Pairable) => readonly Alternate[] {
  const groups = groupBy(candidates, ({ identity }) => identity);
  const languageOf = languageFinder(site.locales);
  const order = site.locales.map(({ code }) => code);
  const versions = new Map<string, readonly Alternate[]>();
  for (const [identity, group] of groups) {
    if (identity === undefined) continue;
    const kept = group.filter(isCanonical);
    const alternates: Alternate[] = kept
      .map(({ route: { locale, permalink, url } }) => ({
        hreflang: languageOf(locale),
        locale,
        permalink,
        url,
      }))
      .sort((a, b) => order.indexOf(a.locale) - order.indexOf(b.locale));
    if (kept.length < group.length && kept.length < 2) continue;
    const standard = alternates.find(({ locale }) => locale === site.defaultLocale);
    versions.set(identity, standard ? [...alternates, { ...standard, hreflang: 'x-default' }] : alternates);
  }
  const versionsFor = createSeenVersions(site, versions);
  return (candidate) => {
    const { identity, route } = candidate;
    if (identity === undefined || !isCanonical(candidate)) return none;
    return versionsFor(domainOf(site, route.locale)).get(identity) ?? none;
  };
}

/** Returns the function that tells versions as the pages of a domain lead to them. */
function createSeenVersions(site: Site, versions: ReadonlyMap<string, readonly Alternate[]>) {
  if (site.domains.length === 1) return () => versions;
  return onceEach((domain: Domain) => {
    const seen = (alternate: Alternate): Alternate => {
      const hosted = hostedAddress(domainOf(site, alternate.locale), alternate.permalink);
      return { ...alternate, permalink: seenFrom(domain, hosted) };
    };
    return new Map(Array.from(versions, ([identity, alternates]) => [identity, alternates.map(seen)]));
  });
}

/** Decides whether search engines keep a page under its own address. */
function isCanonical({ route }: Pairable): boolean {
  return route.canonical === route.url;
}
