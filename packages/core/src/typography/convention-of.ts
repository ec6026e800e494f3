import { toLocaleTag } from '../date/locale-tag.js';
import type { Convention } from './convention.js';
import { english } from './english.js';
import { canada, france, switzerland } from './french.js';

/** To add a language, write its rules and name them here; a country has its own where it differs. */
const conventions: ReadonlyMap<string, Convention> = new Map([
  ['en', english],
  ['fr', france],
  ['fr-CA', canada],
  ['fr-CH', switzerland],
]);

/**
 * Gives how a language sets its texts: as its country does, else as the language does; undefined where it has no rules.
 *
 * @throws TypeError where `locale` is no BCP 47 language tag.
 * @example
 * conventionOf('fr-BE') === conventionOf('fr') // true
 */
export function conventionOf(locale: string): Convention | undefined {
  const known = conventions.get(locale);
  if (known) return known;
  const { language, region } = new Intl.Locale(toLocaleTag(locale));
  return conventions.get(`${language}-${region}`) ?? conventions.get(language);
}
