import { fileLink, otherLocaleLink, pageLink } from './relative.js';
import { addressLink, contentFileLink, localeFileLink, rootFileLink } from './rooted.js';
import type { LinkStrategy } from './strategy.js';

/** What names a document by its path, in the order in which it is tried. */
export const pathLinks: readonly LinkStrategy[] = [
  fileLink,
  otherLocaleLink,
  pageLink,
  addressLink,
  rootFileLink,
  localeFileLink,
  contentFileLink,
];

/** `../Équipe.md`, `/Blog/Cohesion/`: any of the paths above, in other capitals or without its accents. */
export const misspeltLink: LinkStrategy = {
  name: 'spelling',
  kinds: ['path', 'root'],
  example: '../Équipe.md',
  means:
    'any of the paths above, were it not for case and accents; the link works, and a hint names the file',
  resolve(context, from, link) {
    for (const { kinds, resolve } of pathLinks) {
      const target = kinds.includes(link.kind)
        ? resolve({ ...context, documents: context.similar }, from, link)
        : undefined;
      if (target) return 'node' in target ? { ...target, misspelt: true } : target;
    }
    return undefined;
  },
};
