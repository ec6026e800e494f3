import type { Item, Library, LocaleRoute, LocaleView } from '@almanach/core';
import { folderOfLocale } from '../domains.js';

/** A translation, its original, and where they are shown side by side in a preview. */
export interface Translation {
  readonly item: Item;
  readonly original: Item;
  readonly view: LocaleView;
  readonly route: LocaleRoute;
  /** The file, below the output folder. */
  readonly output: string;
}

/** The folder, in that of the theme, of the pages that show translations beside their originals: no text can claim it. */
const folder = 'theme/translations/';

/** Lists the translations that readers are shown, each with its original. */
export function listTranslations(library: Library): readonly Translation[] {
  return library.locales.flatMap(({ code }) => {
    const view = library.locale(code);
    return view.routes.flatMap((route) => translationAt(library, view, route) ?? []);
  });
}

function translationAt(library: Library, view: LocaleView, route: LocaleRoute): Translation | undefined {
  const item = 'item' in route ? route.item : undefined;
  // The list of a section has several pages; its text stands on the first.
  if (!item || item.permalink !== route.permalink || !hasOriginal(library, item)) return undefined;
  const { original } = library.relations(item);
  if (!original) return undefined;
  const ofDomain = folderOfLocale(library, view.code);
  const output = `${ofDomain}${folder}${route.output.slice(ofDomain.length)}`;
  return { item, original, view, route, output };
}

/** Decides whether a document is a translation whose original readers are shown, each in a file. */
export function hasOriginal(library: Library, item: Item): boolean {
  if (!item.translation || item.missing || item.file === '') return false;
  return (library.relations(item).original?.file ?? '') !== '';
}

/** Returns the permalink of the page that shows a translation beside its original. */
export function translationAddress({ basePath }: LocaleView, { permalink }: Item): string {
  return `${basePath}${folder}${permalink.slice(basePath.length)}`;
}
