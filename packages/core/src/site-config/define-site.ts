import { placeIn } from '../diagnostic.js';
import { isTree } from '../text/is-tree.js';
import { quoteValue } from '../text/quote-value.js';
import type { LocaleCode, Site } from '../types.js';
import { completeSite } from './complete-site.js';
import { readSetting } from './read-setting.js';
import { type SiteConfig, siteSchema } from './site-schema.js';
import { valueAt } from './value-at.js';

/** How deep settings may nest: a menu within a menu takes two levels. */
const deepest = 200;

/**
 * Returns the complete settings of a site from those that a program writes: defaults are filled in, and every text
 * stands for each locale.
 *
 * @param config The settings as `site.yaml` writes them; `url`, `locales` and `title` are enough.
 * @typeParam Code The codes of the locales, `'fr' | 'en'`: a library of these settings has no other.
 * @typeParam Own The names of the site's own taxonomies, `'topics'`.
 * @throws TypeError where a setting is unknown or not valid.
 * @example
 * defineSite({ url: 'https://example.org/blog/', locales: ['fr'], title: 'Acrétion' }).basePath // '/blog/'
 */
export function defineSite<const Code extends LocaleCode, const Own extends string = never>(
  config: SiteConfig<Code, Own>,
): Site<Code, Own> {
  if (!isTree(config, deepest))
    throw new TypeError(`Expected settings that nest at most ${deepest} deep, not \`${String(config)}\``);
  const { value, problems } = readSetting(siteSchema, config);
  const [problem] = problems;
  if (problem) throw misuse(config, problem.path, problem.expected ?? 'a setting that exists');
  const file = 'site.yaml';
  const site: Site = completeSite(value as SiteConfig, {
    file,
    report: ({ path, expected }) => {
      throw misuse(config, path, expected);
    },
    placeAt: () => placeIn(file),
  });
  // Its locales and taxonomies are those of the settings.
  return site as Site<Code, Own>;
}

function misuse(config: unknown, path: readonly PropertyKey[], expected: string | undefined): TypeError {
  const setting = path.length === 0 ? 'the settings' : `\`${path.join('.')}\``;
  return new TypeError(`Expected ${setting} to be ${expected}, not \`${quoteValue(valueAt(config, path))}\``);
}
