import { builtInTaxonomies, isBuiltIn } from '../taxonomy.js';
import type { LocaleCode, Taxonomy, TaxonomySettings } from '../types.js';
import type { Localize, ReportSetting } from './localize.js';
import type { SiteConfig } from './site-schema.js';

/** The fields of front matter that mean something else, and the words that addresses have for something else. */
const taken: ReadonlySet<string> = new Set(
  [
    ...['title', 'shortTitle', 'date', 'updated', 'expires', 'slug', 'description', 'translators', 'series'],
    ...['order', 'cover', 'draft', 'canonical', 'kind', 'translationKey', 'original', 'translation'],
    ...[
      'sourceBlocks',
      'sources',
      'aliases',
      'missing',
      'publish',
      'typography',
      'comments',
      'layout',
      'data',
      'permalink',
      'sameAs',
    ],
    ...['archives', 'page', 'search'],
  ].map(plain),
);

/** Returns what tells the fields of front matter apart: their letters alone. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

/** Returns what the name of a taxonomy should be; undefined where it is right. */
function nameProblem(name: string, fields: object, written: ReadonlySet<string>): string | undefined {
  const isField = Object.keys(fields).some((field) => plain(field) === plain(name));
  const resembles = !isBuiltIn(name) && builtInTaxonomies.some((each) => each === plain(name));
  if (taken.has(plain(name)) || name in {} || isField || resembles)
    return 'a name that no other field of front matter has';
  return written.has(plain(name)) ? 'a taxonomy that stands once' : undefined;
}

/** The words of addresses for the taxonomies that say them, by name. */
export type TaxonomyPaths = Readonly<Record<string, string | Readonly<Record<LocaleCode, string>>>>;

/**
 * Completes the taxonomies of a site: those of every site, which it may title, then its own. A name that stands twice, or
 * that is that of another field of front matter, is reported.
 */
export function completeTaxonomies(
  { taxonomies = [], fields = {}, feeds }: Pick<SiteConfig, 'taxonomies' | 'fields' | 'feeds'>,
  localize: Localize,
  report: ReportSetting,
): { readonly taxonomies: readonly TaxonomySettings[]; readonly paths: TaxonomyPaths } {
  const complete = new Map<Taxonomy, TaxonomySettings>(
    builtInTaxonomies.map((name) => [name, { name, feeds: true }]),
  );
  const paths: Record<string, string | Readonly<Record<LocaleCode, string>>> = {};
  const written = new Set<string>();
  taxonomies.forEach((entry, index) => {
    const { name, title, path, feeds: hasFeeds = true } = typeof entry === 'string' ? { name: entry } : entry;
    const expected = nameProblem(name, fields, written);
    if (expected !== undefined) {
      const at = typeof entry === 'string' ? [] : ['name'];
      report({ path: ['taxonomies', index, ...at], expected, unknown: false });
      return;
    }
    written.add(plain(name));
    if (path !== undefined) paths[name] = localize<string>(path, ['taxonomies', index, 'path']);
    complete.set(name, {
      name,
      ...(title !== undefined && { title: localize<string>(title, ['taxonomies', index, 'title']) }),
      feeds: hasFeeds,
    });
  });
  const tags = complete.get('tags');
  if (tags && typeof feeds === 'object' && feeds.tags === false)
    complete.set('tags', { ...tags, feeds: false });
  return { taxonomies: [...complete.values()], paths };
}
