import { domainOf, hostedAddress } from '../../domain.js';
import { isTextFile } from '../../text/extension.js';
import { stripEnd } from '../../text/strip.js';
import type { ContentGraph } from '../content-graph.js';
import { joinPath } from '../folder.js';
import type { Node } from '../node.js';
import { folderPermalink } from '../node-permalink.js';
import { sitePaths } from '../site-paths.js';
import { withTagOfSite } from './language-tag.js';
import type { LinkStrategy } from './strategy.js';

/** `/archives/2015/`, `/fr/feed.xml`: a page or file that is written without a document, by its address. */
export const generatedLink: LinkStrategy = {
  name: 'generated',
  kinds: ['root'],
  example: '/archives/',
  means: 'what is written besides texts: archives, tags, folders without a page, feeds',
  resolve({ graph }, from, link) {
    const target = withTagOfSite(graph.site, from.locale, link.target);
    const page = withoutIndex(target);
    const paths = [...new Set([target, page])].flatMap((path) => sitePaths(graph.site, from.locale, path));
    return { paths: [...paths, folderPath(graph, from, page.slice(1))] };
  },
};

/** `../../archives/`: the same, as seen from the page of the text that links, or from its file. */
export const generatedBesideLink: LinkStrategy = {
  name: 'generated-beside',
  kinds: ['path'],
  example: '../../archives/',
  means: 'the same, as seen from the address of this page or from its file',
  resolve({ graph }, from, { target }) {
    const page = withoutIndex(target);
    const path = joinPath(from.permalink, page);
    if (path === undefined || isTextFile(target)) return undefined;
    const folder = joinPath(from.path.folder, page);
    const beside = hostedAddress(domainOf(graph.site, from.locale.code), `/${path}`);
    return { paths: [beside, ...(folder === undefined ? [] : [folderPath(graph, from, folder)])] };
  },
};

/** Returns the address of a page that is named by its file, `/archives/index.html`. */
function withoutIndex(target: string): string {
  return target.replace(/(^|\/)index\.html?$/i, '$1');
}

/** Returns the address of a folder, which it has without a page of its own too. */
function folderPath({ site, sectionPath }: ContentGraph, { locale }: Node, folder: string): string {
  const permalink = folderPermalink(site, locale, stripEnd(folder, /\//), sectionPath);
  return hostedAddress(domainOf(site, locale.code), permalink);
}
