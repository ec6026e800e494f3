import { nearestLanguage } from '../locale.js';
import type { Convention } from './convention.js';
import { dutch, swedish } from './dutch-swedish.js';
import { english } from './english.js';
import { canada, france, switzerland } from './french.js';
import { germany, swissGerman } from './german.js';
import { setOrdinals } from './ordinals.js';
import { brazil, italian, portugal, spanish } from './romance.js';
import { czech, polish, russian } from './slavic.js';

/** The conventions by language tag. A new language is written as rules and named here; so is a country that differs. */
const conventions: ReadonlyMap<string, Convention> = new Map([
  ['cs', czech],
  ['de', germany],
  ['de-CH', swissGerman],
  ['de-LI', swissGerman],
  ['en', english],
  ['es', spanish],
  ['fr', france],
  ['fr-CA', canada],
  ['fr-CH', switzerland],
  ['it', italian],
  ['nl', dutch],
  ['pl', polish],
  ['pt', brazil],
  ['pt-PT', portugal],
  ['ru', russian],
  ['sv', swedish],
]);

const languages = [...conventions.keys()];

/**
 * Returns the convention of a locale: its country's, else its language's; undefined if neither has rules.
 *
 * @param switches Whether ordinals are shortened; true by default.
 * @throws TypeError if `locale` is not a BCP 47 language tag.
 * @example
 * conventionOf('fr-BE') === conventionOf('fr') // true
 * conventionOf('pt-AO') === conventionOf('pt-PT') // true
 */
export function conventionOf(
  locale: string,
  { ordinals = true }: { readonly ordinals?: boolean } = {},
): Convention | undefined {
  const convention = nearestConvention(locale);
  if (ordinals || !convention) return convention;
  return { ...convention, characters: convention.characters.filter((rule) => rule !== setOrdinals) };
}

function nearestConvention(locale: string): Convention | undefined {
  const convention = conventions.get(locale);
  if (convention) return convention;
  const nearest = nearestLanguage(locale, languages);
  return nearest === undefined ? undefined : conventions.get(nearest);
}
