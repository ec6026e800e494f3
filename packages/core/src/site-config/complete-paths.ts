import { createSlug } from '../slug/index.js';
import type { Site, SiteLocale, TaxonomySettings } from '../types.js';
import type { TaxonomyPaths } from './complete-taxonomies.js';
import { pathNames, pathWords } from './path-words.js';
import type { SiteConfig } from './site-schema.js';
import { withoutUndefined } from './without-undefined.js';

type Words = Readonly<Record<string, string>>;

/** What the words of addresses are completed for. */
interface PathSources {
  readonly locales: readonly SiteLocale[];
  readonly taxonomies: readonly TaxonomySettings[];
  /** The words that taxonomies say themselves. */
  readonly ofTaxonomies: TaxonomyPaths;
}

/**
 * Completes the words of addresses for each locale: those of its language, over them those of the site. `paths` is
 * `{ tags: themes }`, `{ tags: { fr: … } }` or `{ fr: { tags: … } }`; a taxonomy of the site's own says its word itself.
 */
export function completePaths(
  paths: SiteConfig['paths'] = {},
  { locales, taxonomies, ofTaxonomies }: PathSources,
): Site['paths'] {
  const own = taxonomies.map(({ name }) => name);
  const names: readonly string[] = [...pathNames, ...own];
  return Object.fromEntries(
    locales.map(({ code, language }) => [
      code,
      {
        ...Object.fromEntries(own.map((name) => [name, createSlug(name, { locale: language })])),
        ...pathWords(language),
        ...wordsByName(paths, code),
        ...wordsOfLocale(code),
        ...wordsByName(ofTaxonomies, code),
      },
    ]),
  );

  function wordsByName(written: NonNullable<SiteConfig['paths']> | TaxonomyPaths, code: string): Words {
    const words: Record<string, string> = {};
    for (const [name, value] of Object.entries(written)) {
      if (name === code || !names.includes(name)) continue;
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
