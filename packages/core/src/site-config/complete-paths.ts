import type { PathName, Site, SiteLocale } from '../types.js';
import { pathNames, pathWords } from './path-words.js';
import type { SiteConfig } from './site-schema.js';
import { withoutUndefined } from './without-undefined.js';

type Words = Partial<Record<PathName, string>>;

/**
 * Completes the words of addresses for each locale: those of its language, over them those of the site. `paths` is
 * `{ tags: themes }`, `{ tags: { fr: … } }` or `{ fr: { tags: … } }`.
 */
export function completePaths(
  paths: SiteConfig['paths'] = {},
  locales: readonly SiteLocale[],
): Site['paths'] {
  return Object.fromEntries(
    locales.map(({ code, language }) => [
      code,
      { ...pathWords(language), ...wordsByName(code), ...wordsOfLocale(code) },
    ]),
  );

  function wordsByName(code: string): Words {
    const words: Record<string, string> = {};
    for (const [name, value] of Object.entries(paths)) {
      if (name === code || !pathNames.includes(name as PathName)) continue;
      const word = typeof value === 'string' ? value : (value as Readonly<Record<string, string>>)[code];
      if (word !== undefined) words[name] = word;
    }
    return words;
  }

  function wordsOfLocale(code: string): Words {
    const words = paths[code];
    return typeof words === 'object' ? withoutUndefined(words) : {};
  }
}
