import type { Item, Route } from '@almanach/core';

/** The folder, in that of a theme, of the templates that documents name as their `layout`. */
export const layoutFolder = 'layouts';

/** Returns the template of a page: that of the layout of its document, else that of its kind. */
export function templateOf({ kind }: Route, item: Item | undefined): string {
  return item?.layout === undefined || kind === 'not-found'
    ? `${kind}.njk`
    : `${layoutFolder}/${item.layout}.njk`;
}
