import type { Item, Library, LocaleView, Route } from '@almanach/core';
import { encodeAddress } from '../address.js';

/** Returns the address of the version that a page translates, as the switch of languages leads to it. */
export function originalAddress(
  library: Library,
  view: LocaleView,
  route: Route,
  item: Item,
): string | undefined {
  const { original } = library.relations(item);
  const language = view.languages(route).find(({ code }) => code === original?.locale);
  return language && encodeAddress(language.permalink);
}
