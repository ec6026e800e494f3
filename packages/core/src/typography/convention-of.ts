import { toLocaleTag } from '../date/locale-tag.js';
import type { Convention } from './convention.js';
import { english } from './english.js';
import { canada, france, switzerland } from './french.js';

/** The conventions by language tag. A new language is written as rules and named here; so is a country that differs. */
const conventions: ReadonlyMap<string, Convention> = new Map([
  ['en', english],
  ['fr', france],
  ['fr-CA', canada],
  ['fr-CH', switzerland],
]);

/**
 * Returns the convention of a locale: its country's, else its language's; undefined if neither has rules.
 *
 * @throws TypeError if `locale` is not a BCP 47 language tag.
 * @example
 * conventionOf('fr-BE') === conventionOf('fr') // true
 */
export function conventionOf(locale: string): Convention | undefined {
  const convention = conventions.get(locale);
  if (convention) return convention;
  const { language, region } = new Intl.Locale(toLocaleTag(locale));
  return conventions.get(`${language}-${region}`) ?? conventions.get(language);
}
