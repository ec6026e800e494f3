import type { Fields, ParsedDocument } from '../types.js';

type Named = Pick<ParsedDocument, 'path' | 'fields'>;

/** The key that the pages for unknown addresses share. */
export const notFoundKey = '404';

/**
 * Decides whether a document is its locale's page for unknown addresses: `404.md` at the top, or one that another
 * generator wrote to `/404.html`.
 */
export function isNotFound({ path, fields }: Named): boolean {
  return path.key === notFoundKey || /(?:^|\/)404(?:\.html)?\/?$/.test(fields.permalink ?? '');
}

/** Returns the fields of a page that no list, menu, search or feed has: only what it shows itself. */
export function unlistedFields(fields: Fields): Fields {
  const {
    date: _date,
    moment: _moment,
    kind: _kind,
    series: _series,
    translationKey: _key,
    layout: _layout,
    ...shown
  } = fields;
  return { ...shown, tags: [], categories: [], authors: [], aliases: [], terms: {} };
}
