import { languageFinder } from '../locale.js';
import { onceEach } from '../once.js';
import { createNameFold, type NameFold } from '../text/name-fold.js';
import type { LocaleCode, ParsedDocument, Site } from '../types.js';
import { namesIn } from './names-in.js';
import { mayBePeople } from './people.js';

/** Creates the functions that tell the names of terms and series apart, as the language of each locale does. */
export function createNameFolds(
  site: Site,
  documents: readonly ParsedDocument[],
): (locale: LocaleCode) => NameFold {
  const { locales, terms } = site;
  const languageOf = languageFinder(locales);
  const paired = Object.values(terms).flatMap((pairs = []) =>
    pairs.flatMap(({ names }) => Object.values(names)),
  );
  const ofPeople = mayBePeople(documents).flatMap(({ fields }) => fields.title ?? []);
  const names = new Set([
    ...documents.flatMap((document) => namesIn(document, site)),
    ...paired,
    ...ofPeople,
  ]);
  return onceEach((code) => createNameFold(languageOf(code), names));
}
