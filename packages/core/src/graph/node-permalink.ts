import { diagnose, placeIn } from '../diagnostic.js';
import { domainOf, type SiteDomains } from '../domain.js';
import { fillPattern, namesIn } from '../permalink.js';
import type { Diagnostic, DocumentKind, Site, SiteLocale } from '../types.js';
import { lastSegment } from './folder.js';
import type { Node } from './node.js';
import type { SectionPaths } from './section-paths.js';
import type { Sections } from './sections.js';

/**
 * Returns the path at which a locale shows a document.
 *
 * @param section The slugs, in that locale, of the folder that holds the document and those above it.
 */
export function permalinkOf(
  site: Site,
  node: Pick<Node, 'kind' | 'slug' | 'key' | 'date' | 'parent' | 'person'>,
  locale: SiteLocale,
  section: string,
): string {
  if (node.person) return termPermalink(site, locale, 'authors', node.slug);
  const [year = '', month = '', day = ''] = (node.date ?? '').split('-');
  return fillPattern(
    node.parent === undefined ? '/:locale/' : site.permalinks[node.kind],
    { locale: locale.prefix, section, slug: node.slug, year, month, day, key: node.key },
    domainOf(site, locale.code).basePath,
  );
}

/** Returns the path at which a locale lists what has a term. */
export function termPermalink(site: Site, locale: SiteLocale, taxonomy: string, slug: string): string {
  const word = site.paths[locale.code]?.[taxonomy] ?? taxonomy;
  const values = { locale: locale.prefix, taxonomy: word, slug };
  return fillPattern(site.permalinks.term, values, domainOf(site, locale.code).basePath);
}

/** What places a document below the sections of a locale. */
interface TranslationPlaces {
  readonly site: Site;
  readonly sections: Sections;
  readonly sectionPath: SectionPaths;
}

/**
 * Returns the path at which a locale shows a document that it has no version of, below that locale's sections; a section
 * takes its folder's segment there, as what is below it does.
 */
export function translatedPermalink(
  { site, sections, sectionPath }: TranslationPlaces,
  node: Node,
  locale: SiteLocale,
): string {
  const here = (folder: string) =>
    sectionPath(locale.code, sections.counterpart(folder, node.locale.code, locale.code));
  const slug = node.kind === 'section' && !node.person ? lastSegment(here(node.folder)) : node.slug;
  return permalinkOf(site, { ...node, slug }, locale, here(node.parent ?? ''));
}

/** Returns the address of a locale's home page. */
export function homePermalink(site: SiteDomains, { code, prefix }: SiteLocale): string {
  const { basePath } = domainOf(site, code);
  return `${basePath}${prefix === '' ? '' : `${prefix}/`}`;
}

/** Returns the address of a locale's page for unknown addresses. */
export function notFoundPermalink(site: SiteDomains, locale: SiteLocale): string {
  return `${homePermalink(site, locale)}404.html`;
}

/** Returns the permalink of a folder that has no page: a section's, as if it had one. */
export function folderPermalink(site: Site, locale: SiteLocale, folder: string, paths: SectionPaths): string {
  const segments = paths(locale.code, folder).split('/');
  const slug = segments.pop() ?? '';
  return permalinkOf(
    site,
    { kind: 'section', slug, key: folder, date: undefined, parent: '' },
    locale,
    segments.join('/'),
  );
}

/** Finds patterns that name a date where documents have none: once a kind, at the first such document. */
export function checkPatterns(site: Site, nodes: readonly Node[]): Diagnostic[] {
  const undated = new Map<DocumentKind, Node[]>();
  for (const node of nodes) {
    if (node.date !== undefined || node.parent === undefined || node.fields.permalink !== undefined) continue;
    undated.set(node.kind, [...(undated.get(node.kind) ?? []), node].slice(0, 2));
  }
  return [...undated].flatMap(([kind, [first, second]]) => {
    const pattern = site.permalinks[kind];
    if (!first || !namesIn(pattern).some((name) => /^(?:year|month|day)$/.test(name))) return [];
    const related = [...(second ? [placeIn(second.file)] : []), placeIn(site.file)];
    return [diagnose('permalink-date', placeIn(first.file), { name: kind, found: pattern, related })];
  });
}
