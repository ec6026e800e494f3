import { domainOf, seenFrom } from '../domain.js';
import { languagesOfPaths, pathWords } from '../site-config/path-words.js';
import { createSlug } from '../slug/create-slug.js';
import type { PathName, Site, SiteLocale } from '../types.js';
import { joinPath } from './folder.js';
import type { Node } from './node.js';
import { readSitePath, sitePaths } from './site-paths.js';

/** Words of other generators for the folders of pages that they write. */
const foreignWords: Readonly<Record<string, PathName>> = {
  archive: 'archives',
  tag: 'tags',
  category: 'categories',
  author: 'authors',
};

/** Returns the address of the generated page that a dead link may have meant; undefined where there is none. */
export type NearestGenerated = (from: Node, target: string) => string | undefined;

/**
 * Creates the search for a generated page whose address a link writes with the words of another language:
 * `/tags/web/` for `/fr/mots-cles/web/`.
 */
export function createNearestGenerated(site: Site, hasRoute: (path: string) => boolean): NearestGenerated {
  const names = collectNames(site);
  return (from, target) => {
    const rooted = target.startsWith('/') ? target : `/${joinPath(from.permalink, target) ?? ''}`;
    const { code, path } = readSitePath(site, rooted, from.locale.code);
    const segments = path.split('/').filter(Boolean);
    if (!segments.some((segment) => names.has(segment))) return undefined;
    const locales = [site.locales.find((each) => each.code === code), from.locale];
    const address = locales
      .flatMap((locale) => (locale ? [addressIn(site, locale, segments, names)] : []))
      .find((each) => hasRoute(each));
    return address === undefined ? undefined : seenFrom(domainOf(site, from.locale.code), address);
  };
}

/** Writes the segments of an address with the words of a locale, other names as slugs. */
function addressIn(
  site: Site,
  locale: SiteLocale,
  segments: readonly string[],
  names: ReadonlyMap<string, PathName>,
): string {
  const words = segments.map((segment) => {
    const name = names.get(segment);
    const word = name && site.paths[locale.code]?.[name];
    return word ?? createSlug(segment, { locale: locale.language });
  });
  return sitePaths(site, locale, `/${words.join('/')}/`).at(-1) ?? '';
}

/** Collects the words that generated pages have in any language, each with what it stands for. */
function collectNames(site: Site): ReadonlyMap<string, PathName> {
  const tables = [...languagesOfPaths.map(pathWords), ...Object.values(site.paths)];
  const words = tables.flatMap((table) =>
    Object.entries(table).map(([name, word]) => [word, name as PathName] as const),
  );
  return new Map([...Object.entries(foreignWords), ...words]);
}
