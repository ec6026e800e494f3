import type { BuiltInTaxonomy, Site, Taxonomy, TaxonomySettings, Translate } from './types.js';

/** What differs between taxonomies. */
interface TaxonomyTraits {
  /** The messages that name the taxonomy and one of its terms; undefined where the settings do. */
  readonly words?: { readonly title: string; readonly term: string };
  /** Whether its terms are people, whose names are the same in every language. */
  readonly people: boolean;
  /** How much it counts that two documents share a term. */
  readonly weight: number;
}

/** The taxonomies of every site, in their order. */
const builtIn: Readonly<Record<BuiltInTaxonomy, TaxonomyTraits>> = {
  tags: {
    words: { title: 'term.tags', term: 'term.tag' },
    people: false,
    weight: 2,
  },
  categories: {
    words: { title: 'term.categories', term: 'term.category' },
    people: false,
    weight: 1,
  },
  authors: {
    words: { title: 'term.authors', term: 'term.author' },
    people: true,
    weight: 0,
  },
};

const ofSite: TaxonomyTraits = { people: false, weight: 2 };

/** The names of the taxonomies of every site. */
export const builtInTaxonomies = Object.keys(builtIn) as readonly BuiltInTaxonomy[];

/** Decides whether every site has a taxonomy. */
export function isBuiltIn(name: string): name is BuiltInTaxonomy {
  return Object.hasOwn(builtIn, name);
}

/** Returns what is decided for a taxonomy. */
export function taxonomyTraits(name: Taxonomy): TaxonomyTraits {
  return isBuiltIn(name) ? builtIn[name] : ofSite;
}

/** Returns a value for each taxonomy of a site, by its name. */
export function byTaxonomy<Value>(
  { taxonomies }: Pick<Site, 'taxonomies'>,
  toValue: (taxonomy: Taxonomy) => Value,
): Readonly<Record<Taxonomy, Value>> {
  return Object.fromEntries(taxonomies.map(({ name }) => [name, toValue(name)])) as Record<Taxonomy, Value>;
}

/** Names a taxonomy for the readers of a locale: as the site does, else in the words of the language, else by its field. */
export function titleOfTaxonomy(
  { name, title }: TaxonomySettings,
  locale: string,
  translate: Translate,
): string {
  const { words } = taxonomyTraits(name);
  return title?.[locale] ?? (words ? translate(words.title) : name.charAt(0).toUpperCase() + name.slice(1));
}

/** Names the page of a term for the readers of a locale: « Mot-clé : confiance ». */
export function titleOfTerm(
  taxonomy: TaxonomySettings,
  name: string,
  { locale, translate }: { readonly locale: string; readonly translate: Translate },
): string {
  const { words } = taxonomyTraits(taxonomy.name);
  if (words && !taxonomy.title) return translate(words.term, { name });
  return translate('term.of', { taxonomy: titleOfTaxonomy(taxonomy, locale, translate), name });
}
