import { domainOf, hostedAddress } from '../../domain.js';
import { homePermalink } from '../node-permalink.js';
import type { LinkStrategy } from './strategy.js';

/** `#salle`, `?page=2`: the document that links, or a part of it. */
export const partLink: LinkStrategy = {
  name: 'part',
  kinds: ['anchor', 'path', 'root'],
  example: '#salle',
  means: 'a part of this text',
  resolve: (_, from, { kind, target }) =>
    kind === 'anchor' || target === '' ? { node: from, misspelt: false } : undefined,
};

/** `key:equipe`: the document with that translation key, in the reader's language where there is one. */
export const keyLink: LinkStrategy = {
  name: 'key',
  kinds: ['key'],
  example: 'key:equipe',
  means: 'the document with this translation key',
  resolve({ graph }, from, { target }) {
    const named = target.replace(/^key:/, '');
    const node = graph.versionFor(named, from.locale.code);
    if (node) return { node, misspelt: false };
    const [unpublished] = graph.unpublished.get(named)?.values() ?? [];
    return unpublished && { unpublished };
  },
};

/** `/`, and `/blog/` where the site stands there: the reader's own home page, which needs no document. */
export const homeLink: LinkStrategy = {
  name: 'home',
  kinds: ['root'],
  example: '/',
  means: 'the home page in the language of this text',
  resolve({ graph: { site, sections } }, { locale }, { target }) {
    const domain = domainOf(site, locale.code);
    if (target !== '/' && target !== domain.basePath) return undefined;
    const node = sections.page(locale.code, '');
    if (node) return { node, misspelt: false };
    return { paths: [hostedAddress(domain, homePermalink(site, locale))] };
  },
};
