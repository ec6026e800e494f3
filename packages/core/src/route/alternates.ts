import type { Alternate, LocaleRoute, Site } from '../types.js';
import type { RouteEntry } from './locale-routes.js';

/** Gives every route its versions in the other locales, itself included, and `x-default` where the default locale has one. */
export function pairRoutes(site: Site, entries: readonly RouteEntry[]): LocaleRoute[] {
  const groups = new Map<string, LocaleRoute[]>();
  for (const { route, identity } of entries) {
    if (identity === undefined) continue;
    const group = groups.get(identity);
    if (group) group.push(route);
    else groups.set(identity, [route]);
  }
  const languages = new Map(site.locales.map(({ code, language }) => [code, language]));
  const versions = new Map<string, readonly Alternate[]>();
  for (const [identity, routes] of groups) {
    const alternates: Alternate[] = routes.map(({ locale, permalink, url }) => ({
      hreflang: languages.get(locale) ?? locale,
      locale,
      permalink,
      url,
    }));
    const standard = alternates.find(({ locale }) => locale === site.defaultLocale);
    versions.set(identity, standard ? [...alternates, { ...standard, hreflang: 'x-default' }] : alternates);
  }
  return entries.map(({ route, identity }) =>
    identity === undefined ? route : { ...route, alternates: versions.get(identity) ?? [] },
  );
}
