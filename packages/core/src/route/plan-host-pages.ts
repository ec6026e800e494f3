import { createAbsolute } from '../absolute-url.js';
import { domainOf, hostedAddress, outputIn, seenFrom } from '../domain.js';
import type { HostRoute, Site } from '../types.js';
import type { Pairable } from './alternates.js';
import type { HostPage } from './host-page.js';

/** A page of the host before it is paired with its versions. */
export interface HostCandidate extends Pairable {
  readonly route: Omit<HostRoute, 'alternates'>;
}

/**
 * Plans the pages of the host that name a locale of the site: those with the key of documents, or of each other, are
 * versions of one page. Where a locale has a document of that key, the document is the version.
 */
export function planHostPages(
  site: Site,
  pages: readonly HostPage[],
  routes: readonly Pairable[],
): HostCandidate[] {
  const id = ({ identity = '', route }: Pairable) => `${route.locale} ${identity}`;
  const taken = new Set(routes.filter(({ identity }) => identity !== undefined).map(id));
  return pages.flatMap(({ permalink: written, locale, key, title }) => {
    if (!site.locales.some(({ code }) => code === locale) || locale === undefined) return [];
    const domain = domainOf(site, locale);
    const permalink = seenFrom(domain, hostedAddress(domain, written));
    const url = createAbsolute(domain.url)(permalink);
    const route = {
      permalink,
      output: outputIn(domain, permalink),
      title: title ?? site.title[locale] ?? permalink,
      locale,
      ...(key !== undefined && { key }),
      url,
      canonical: url,
    };
    const candidate = { route, identity: key === 'index' ? 'home' : key && `item:${key}` };
    if (candidate.identity === undefined || !taken.has(id(candidate))) {
      taken.add(id(candidate));
      return [candidate];
    }
    return [{ ...candidate, identity: undefined }];
  });
}
