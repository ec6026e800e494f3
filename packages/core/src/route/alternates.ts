import { groupBy } from '../group-by.js';
import type { Alternate, Site } from '../types.js';
import type { RouteCandidate } from './plan-routes.js';

const none: readonly Alternate[] = [];

/**
 * Pairs routes with their versions in the other locales, themselves included, then `x-default` where the default
 * locale has one. Returns a function that tells the alternates of a route.
 */
export function pairRoutes(
  site: Site,
  candidates: readonly RouteCandidate[],
): (candidate: RouteCandidate) => readonly Alternate[] {
  const groups = groupBy(candidates, ({ identity }) => identity);
  const languages = new Map(site.locales.map(({ code, language }) => [code, language]));
  const versions = new Map<string, readonly Alternate[]>();
  for (const [identity, group] of groups) {
    if (identity === undefined) continue;
    const alternates: Alternate[] = group.map(({ route: { locale, permalink, url } }) => ({
      hreflang: languages.get(locale) ?? locale,
      locale,
      permalink,
      url,
    }));
    const standard = alternates.find(({ locale }) => locale === site.defaultLocale);
    versions.set(identity, standard ? [...alternates, { ...standard, hreflang: 'x-default' }] : alternates);
  }
  return ({ identity }) => (identity === undefined ? none : (versions.get(identity) ?? none));
}
