import { createAbsolute } from '../absolute-url.js';
import type { Item } from '../types.js';
import type { LocaleContext } from './context.js';
import { createFiller } from './create-filler.js';
import { fillHoles } from './fill-holes.js';
import type { LocaleDocument } from './locale-documents.js';

/**
 * Gives the function that writes an item's HTML for readers elsewhere, of a feed or a letter: every link, anchor and
 * medium has its absolute address, since relative ones would be taken for the reader's own.
 */
export function createAbsoluteHtml(
  context: LocaleContext,
  documents: ReadonlyMap<string, LocaleDocument>,
): (item: Pick<Item, 'key' | 'url'>) => string {
  const absolute = createAbsolute(context.site.url);
  return ({ key, url }) => {
    const document = documents.get(key);
    if (!document) return '';
    const addressOf = (address: string) => {
      if (address.startsWith('/')) return absolute(address);
      return URL.canParse(address, url) ? new URL(address, url).href : address;
    };
    const filler = createFiller(context, document, documents, addressOf);
    // A feed's reader shows one text below the other: no link to a part of a page belongs there.
    return fillHoles(document.node.html, { ...filler, permalink: () => '' });
  };
}
