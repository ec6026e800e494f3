import { domainOf, hostedAddress } from '../../domain.js';
import { folderOfText, joinPath } from '../folder.js';
import { documentTarget, findByFile, findInLocales } from './find-document.js';
import type { LinkStrategy } from './strategy.js';

/** `../equipe.md`, `../equipe`, `../equipe/`: a file, as seen from the file that links. */
export const fileLink: LinkStrategy = {
  name: 'file',
  kinds: ['path'],
  example: '../equipe.md',
  means: 'the file there, as seen from this one; `.md` and `index.md` may be left out',
  resolve({ graph, documents }, from, { target }) {
    const path = joinPath(folderOfText(from), target);
    return path === undefined ? undefined : documentTarget(graph, findByFile(documents, path));
  },
};

/** `../team.md`, in French, of a text that there is only in English: the same path in the folder of another locale. */
export const otherLocaleLink: LinkStrategy = {
  name: 'other-locale',
  kinds: ['path'],
  example: '../team.md',
  means: 'the file there in the folder of another language, where this one has none',
  resolve({ graph, documents }, from, { target }) {
    const path = joinPath(from.path.folder, target);
    return path === undefined
      ? undefined
      : documentTarget(graph, findInLocales(graph, documents, from, path));
  },
};

/** `../cohesion/`: a page, as seen from the page of the text that links. */
export const pageLink: LinkStrategy = {
  name: 'page',
  kinds: ['path'],
  example: '../cohesion/',
  means: 'the page there, as seen from the address of this one',
  resolve({ graph, documents }, from, { target }) {
    const path = joinPath(from.permalink, target);
    if (path === undefined) return undefined;
    const address = hostedAddress(domainOf(graph.site, from.locale.code), `/${path}`);
    return documentTarget(graph, documents.address(address));
  },
};
