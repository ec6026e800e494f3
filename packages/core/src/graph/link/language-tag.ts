import { domainOf } from '../../domain.js';
import type { Site, SiteLocale } from '../../types.js';
import { pathLinks } from './spelling.js';
import type { LinkStrategy } from './strategy.js';
import { untranslatedLink } from './untranslated.js';

/**
 * `/zh-cn/docs/` where the language is `zh-CN`: capitals mean nothing in a tag, and the address that is written has those
 * of the site.
 *
 * @see RFC 5646, section 2.1.1.
 */
export const languageTagLink: LinkStrategy = {
  name: 'language-tag',
  kinds: ['root'],
  example: '/EN/crew/',
  means: 'any of the paths above, with the tag of a language in other capitals',
  resolve(context, from, link) {
    const target = withTagOfSite(context.graph.site, from.locale, link.target);
    if (target === link.target) return undefined;
    for (const { kinds, resolve } of [...pathLinks, untranslatedLink]) {
      const found = kinds.includes(link.kind) ? resolve(context, from, { ...link, target }) : undefined;
      if (found) return found;
    }
    return undefined;
  },
};

/**
 * Writes the language that a path from the root begins with as the site writes it.
 *
 * @example
 * withTagOfSite(site, french, '/ZH-cn/docs/') // '/zh-CN/docs/'
 */
export function withTagOfSite(site: Site, { code }: SiteLocale, path: string): string {
  const { basePath } = domainOf(site, code);
  const before =
    [`${basePath}content/`, '/content/', basePath, '/'].find((each) => path.startsWith(each)) ?? '';
  const [written = ''] = path.slice(before.length).split('/', 1);
  const names = site.locales.flatMap((locale) => [locale.prefix, locale.code]);
  if (written === '' || names.includes(written)) return path;
  const meant = names.find((name) => name.toLowerCase() === written.toLowerCase());
  return meant === undefined ? path : before + meant + path.slice(before.length + written.length);
}
