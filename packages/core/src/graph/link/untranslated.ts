import { domainOf, hostedAddress } from '../../domain.js';
import type { LocaleCode } from '../../types.js';
import { joinPath } from '../folder.js';
import { sitePaths } from '../site-paths.js';
import type { LinkStrategy } from './strategy.js';

/**
 * `/fr/guide/` of a text that there is only in English: the address that its translation would have. So it leads where
 * `guide.md` does, whatever the policy for what is missing.
 */
export const untranslatedLink: LinkStrategy = {
  name: 'untranslated',
  kinds: ['path', 'root'],
  example: '/fr/team/',
  means: 'the text whose translation would have this address, where there is none',
  resolve({ graph, untranslated }, from, { kind, target }) {
    const path = kind === 'root' ? undefined : joinPath(from.permalink, target);
    const { site } = graph;
    const beside = path ? [hostedAddress(domainOf(site, from.locale.code), `/${path}`)] : [];
    const paths = kind === 'root' ? sitePaths(site, from.locale, target) : beside;
    const codes: LocaleCode[] = site.locales.map(({ code }) => code);
    for (const each of paths)
      for (const code of codes) {
        const node = untranslated(code, each);
        if (node) return { node, misspelt: false };
      }
    return undefined;
  },
};
