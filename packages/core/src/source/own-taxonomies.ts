import { isBuiltIn } from '../taxonomy.js';
import type { ParseSettings } from '../types.js';

/** Lists the taxonomies of a site that are no fields of every site. */
export function ownTaxonomies({ taxonomies }: Pick<ParseSettings, 'taxonomies'>): readonly string[] {
  return taxonomies.flatMap(({ name }) => (isBuiltIn(name) ? [] : name));
}
