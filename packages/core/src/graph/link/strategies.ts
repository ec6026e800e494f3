import { homeLink, keyLink, partLink } from './by-name.js';
import { generatedBesideLink, generatedLink } from './generated.js';
import { languageTagLink } from './language-tag.js';
import { misspeltLink, pathLinks } from './spelling.js';
import type { LinkStrategy } from './strategy.js';
import { untranslatedLink } from './untranslated.js';

/** What a link may mean, in the order in which it is tried: the first that leads somewhere is meant. */
export const linkStrategies: readonly LinkStrategy[] = [
  partLink,
  keyLink,
  homeLink,
  ...pathLinks,
  untranslatedLink,
  languageTagLink,
  misspeltLink,
  generatedLink,
  generatedBesideLink,
];
