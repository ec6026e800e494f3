import {
  type Item,
  type Library,
  type LocaleView,
  openGraphLocale,
  type TermReference,
} from '@almanach/core';
import { dialled, encodeAddress, hrefOf, unbroken } from './address.js';
import { createCalendar } from './calendar.js';
import { lettered } from './letters.js';
import { createList, createPhrase, languageNames, markWords, type Translate } from './phrase.js';
import { readingPlace } from './reading-order.js';
import { strictView } from './strict-view.js';

/** What the templates of one locale are given, whatever the page. */
export interface Reader {
  readonly library: Library;
  readonly view: LocaleView;
  readonly t: Translate;
  readonly languageName: (language: string) => string;
  readonly [name: string]: unknown;
}

/** Creates what the templates of one locale are given: the library as its readers see it, and how they write. */
export function createReader(library: Library, locale: LocaleView): Reader {
  const view = strictView(locale);
  const { t } = view;
  return {
    library,
    view,
    t,
    phrase: createPhrase(t),
    languageName: languageNames(view.language),
    listed: createList(view.language),
    dialled,
    unbroken,
    encode: encodeAddress,
    href: hrefOf,
    absolute: (path: string) => new URL(encodeAddress(path), view.url).href,
    asset: (path: string) => `${view.basePath}theme/${path}`,
    media: (path: string) => mediumAddress(view, path),
    calendar: createCalendar(view),
    openGraphLocale,
    dateOr: (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? view.date(text) : text),
    logo: view.logo,
    mostUsed,
    termsOf,
    lettered,
    marked: markWords,
    ownTaxonomies: library.site.taxonomies.flatMap(({ name }) => (builtIn.includes(name) ? [] : name)),
    readingPlace,
    figures: (number: number | string) =>
      String(number).replace(/\d/g, (digit) => view.number(Number(digit))),
    names: (people: readonly { readonly name: string }[]) => people.map(({ name }) => name),
  };
}

/**
 * Returns the address of a medium on the pages of a locale.
 *
 * @throws Error where the site publishes none at the path, so that the page which shows it fails.
 */
export function mediumAddress(view: Pick<LocaleView, 'medium'>, path: string): string {
  const medium = view.medium(path);
  if (!medium) throw new Error(`A template names the medium \`${path}\`, which the site does not publish`);
  return medium.src;
}

/** The taxonomies of every site: the theme has parts of its own for them. */
const builtIn: readonly string[] = ['tags', 'categories', 'authors'];

/** Lists the terms of an item in a taxonomy: those of every site are its own fields. */
function termsOf(item: Item, taxonomy: string): readonly TermReference[] {
  const { tags, categories, authors, terms } = item;
  const lists: Readonly<Record<string, readonly TermReference[]>> = { tags, categories, authors, ...terms };
  return lists[taxonomy] ?? [];
}

/** Lists the terms that stand on most articles, no more than a number, in the order in which they were listed. */
function mostUsed<Term extends { readonly count: number }>(
  terms: readonly Term[],
  most: number,
): readonly Term[] {
  if (terms.length <= most) return terms;
  const chosen = new Set([...terms].sort((one, other) => other.count - one.count).slice(0, most));
  return terms.filter((term) => chosen.has(term));
}
