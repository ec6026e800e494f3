import { createAbsolute } from '../absolute-url.js';
import type { Site } from '../types.js';
import type { Entry } from './entry.js';

/**
 * Returns a function that tells the absolute address that search engines should keep for an entry: the document's own
 * `canonical`, else the address of the version that is shown.
 */
export function createCanonical(
  site: Pick<Site, 'url'>,
): (entry: Pick<Entry, 'node' | 'permalink'>) => string {
  const absolute = createAbsolute(site.url);
  const { origin } = new URL(site.url);
  return ({ node, permalink }) => {
    const canonical = node?.fields.canonical;
    if (canonical !== undefined && URL.canParse(canonical, origin)) return new URL(canonical, origin).href;
    return absolute(node?.permalink ?? permalink);
  };
}
