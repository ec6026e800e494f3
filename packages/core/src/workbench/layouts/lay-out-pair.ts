import { compare } from '../../diagnostic.js';
import type { LocaleCode } from '../../types.js';
import type { ProjectFiles } from './declaration.js';
import { findLayout } from './find-layout.js';
import type { LaidPage, LanguageLayout } from './language-layout.js';
import { countPairs, type LaidOut } from './lay-out.js';
import { layPages } from './lay-pages.js';
import type { LayoutSettings } from './layout-settings.js';
import { isPreciseLocale, localeNameReader } from './locale-name.js';
import { isText } from './text-files.js';

/** A project of translations, and that of their originals. */
export interface ProjectPair {
  readonly translations: ProjectFiles;
  readonly originals: ProjectFiles;
  /** What paths of originals start with in the answer: `'../content/'`. */
  readonly prefix: string;
  /** The name of the folder of translations, which may say their language: `'docs-cn'`. */
  readonly name: string;
  readonly settings?: LayoutSettings;
}

/**
 * Pairs the texts of two projects: in the layout that they have together, or, where both have the same paths, each with
 * the one at its path; undefined where neither pairs any.
 *
 * @example
 * layOutPair({ translations, originals, prefix: '../docs/', name: 'docs-fr' })?.layout.locales // ['fr']
 */
export function layOutPair({
  translations,
  originals,
  prefix,
  name,
  settings = {},
}: ProjectPair): LaidOut | undefined {
  const together = layTogether(translations, originals, settings);
  const alike = layAlike(translations, originals, localeOf(name, settings), settings);
  const best = pairsOf(together) >= pairsOf(alike) ? together : alike;
  if (!best || pairsOf(best) === 0) return undefined;
  const pages = best.pages.map(({ original, ...page }) => ({
    ...page,
    ...(original !== undefined && { original: `${prefix}${original}` }),
  }));
  return { layout: best.layout, pages };
}

function pairsOf(laid: LaidOut | undefined): number {
  return laid ? countPairs(laid) : 0;
}

function layTogether(
  translations: ProjectFiles,
  originals: ProjectFiles,
  settings: LayoutSettings,
): LaidOut | undefined {
  const paths = [...new Set([...originals.paths, ...translations.paths])].sort(compare);
  const layout = findLayout({ paths, texts: new Map([...originals.texts, ...translations.texts]) }, settings);
  if (!layout) return undefined;
  const [here, there] = [new Set(translations.paths), new Set(originals.paths)];
  const pages = layPages(paths, layout).flatMap((page): LaidPage[] => {
    const versions = new Map([...page.translations].filter(([, path]) => here.has(path)));
    const { original, ...rest } = page;
    const isThere = original !== undefined && there.has(original);
    return isThere || versions.size > 0
      ? [{ ...rest, ...(isThere && { original }), translations: versions }]
      : [];
  });
  const used = new Set(pages.flatMap((page) => [...page.translations.keys()]));
  return { layout: { ...layout, locales: layout.locales.filter((locale) => used.has(locale)) }, pages };
}

function layAlike(
  translations: ProjectFiles,
  originals: ProjectFiles,
  locale: LocaleCode,
  { original = 'en', exclude }: LayoutSettings,
): LaidOut {
  const layout: LanguageLayout = {
    layout: 'pair',
    original,
    locales: [locale],
    tracks: [{ original: '{path}', translation: '{path}' }],
    ...(exclude && { exclude }),
  };
  const both = new Set(translations.paths.filter(isText));
  const pages = layPages(originals.paths, { ...layout, locales: [] });
  const folders = new Set(
    pages.filter(({ original: path = '' }) => both.has(path)).map(({ section }) => section),
  );
  return {
    layout,
    pages: pages
      // What stands in a folder that has no translation at all is of the repository, not of its texts.
      .filter(({ section }) => folders.has(section))
      .map((page) => {
        const { original: path = '' } = page;
        return { ...page, translations: new Map(both.has(path) ? [[locale, path]] : []) };
      }),
  };
}

/** Finds the language of a project in its name: `docs-cn`, `fr.example.org`, `docs-zh-cn`. */
function localeOf(name: string, { locales }: LayoutSettings): LocaleCode {
  if (locales?.[0] !== undefined) return locales[0];
  const isLocaleName = localeNameReader();
  const parts = name.split(/[-_.]/);
  const pairs = parts.map((part, index) => `${part}-${parts[index + 1] ?? ''}`);
  const precise = pairs.find((pair) => isPreciseLocale(pair) && !pair.endsWith('-') && isLocaleName(pair));
  return precise ?? parts.find((part) => part.length === 2 && isLocaleName(part)) ?? 'und';
}
