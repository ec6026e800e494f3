import { domainOf } from '../../domain.js';
import { stripEnd } from '../../text/strip.js';
import type { Site, SiteLocale } from '../../types.js';
import { sitePaths } from '../site-paths.js';
import { documentTarget, findByFile, findInLocales } from './find-document.js';
import type { LinkStrategy } from './strategy.js';

/** `/fr/blog/cohesion/`, `/blog/cohesion.html`: an address, new or old, with or without what is before its section. */
export const addressLink: LinkStrategy = {
  name: 'address',
  kinds: ['root'],
  example: '/blog/cohesion/',
  means: 'the page with this address or alias; the path of the site and of the language may be left out',
  resolve({ graph, documents }, { locale }, { target }) {
    const nodes = sitePaths(graph.site, locale, target).flatMap((path) => documents.address(path) ?? []);
    return documentTarget(graph, nodes[0]);
  },
};

/** `/content/fr/equipe.md`: a file, from the root. */
export const rootFileLink: LinkStrategy = {
  name: 'root-file',
  kinds: ['root'],
  example: '/content/fr/equipe.md',
  means: 'the file at this path from the root',
  resolve: ({ graph, documents }, { locale }, { target }) =>
    documentTarget(graph, findByFile(documents, belowBase(graph.site, locale, target))),
};

/** `/blog/2015-04-07-cohesion.md`: a file below the folder of the locale, or of another. */
export const localeFileLink: LinkStrategy = {
  name: 'locale-file',
  kinds: ['root'],
  example: '/blog/2015-04-07-cohesion.md',
  means: 'the file at this path in the folder of this language, or else of another',
  resolve({ graph, documents }, from, { target }) {
    const path = stripEnd(belowBase(graph.site, from.locale, target), /\//);
    return documentTarget(graph, findInLocales(graph, documents, from, path));
  },
};

/** `/en/equipe.md`: a file below the folder of the content. */
export const contentFileLink: LinkStrategy = {
  name: 'content-file',
  kinds: ['root'],
  example: '/en/equipe.md',
  means: 'the file at this path in the folder of the content',
  resolve({ graph, documents }, { locale }, { target }) {
    const path = belowBase(graph.site, locale, target);
    return documentTarget(graph, findByFile(documents, `content/${path}`));
  },
};

function belowBase(site: Site, { code }: SiteLocale, path: string): string {
  const { basePath } = domainOf(site, code);
  return path.startsWith(basePath) ? path.slice(basePath.length) : path.slice(1);
}
