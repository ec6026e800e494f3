import { createAbsolute } from '../absolute-url.js';
import { domainOf, type SiteDomains } from '../domain.js';
import { onceEach } from '../once.js';
import type { LocaleCode } from '../types.js';
import type { Entry } from './entry.js';

/**
 * Returns a function that tells the absolute address that search engines should keep for an entry: the document's own
 * `canonical`, else the address of the version that is shown, on its own domain.
 *
 * @param locale The locale that lists it.
 */
export function createCanonical(
  site: SiteDomains,
  locale: LocaleCode,
): (entry: Pick<Entry, 'node' | 'permalink'>) => string {
  const absoluteIn = onceEach((code: LocaleCode) => createAbsolute(domainOf(site, code).url));
  return ({ node, permalink }) => {
    const canonical = node?.fields.canonical;
    const { origin } = domainOf(site, node?.locale.code ?? locale);
    if (canonical !== undefined && URL.canParse(canonical, origin)) return new URL(canonical, origin).href;
    return absoluteIn(node?.locale.code ?? locale)(node?.permalink ?? permalink);
  };
}
