import { compare } from '../../diagnostic.js';
import type { LocaleCode } from '../../types.js';
import type { ProjectFiles } from './declaration.js';
import { readDeclarations } from './declarations.js';
import { findLayout } from './find-layout.js';
import { globReader } from './glob.js';
import type { LaidPage, LanguageLayout } from './language-layout.js';
import { layPages } from './lay-pages.js';
import type { LayoutSettings } from './layout-settings.js';
import { localeNameReader } from './locale-name.js';
import { type FieldsOf, layByLanguage, pairByKeys } from './pair-by-fields.js';
import { pairsByFields } from './pairing-fields.js';
import { compilePattern } from './path-pattern.js';
import { isText } from './text-files.js';

/** A project whose texts are to be paired. */
export interface LaidProject extends ProjectFiles {
  readonly settings?: LayoutSettings;
  /** Reads what the front matter of a text says of its language and translations; by default nothing. */
  readonly fieldsOf?: FieldsOf;
}

/** The layout of a project, and its texts with their translations. */
export interface LaidOut {
  readonly layout: LanguageLayout;
  readonly pages: readonly LaidPage[];
}

/**
 * Pairs the texts of a project with their translations, in the layout that its settings name or that is found; undefined
 * where no language is translated to.
 *
 * @example
 * layOut({ paths: ['docs/guide.md', 'docs/fr/guide.md'], texts: new Map() })?.pages
 * // [{ key: 'guide', section: '', original: 'docs/guide.md', translations: Map { 'fr' => 'docs/fr/guide.md' } }]
 */
export function layOut({ settings = {}, fieldsOf = () => ({}), ...files }: LaidProject): LaidOut | undefined {
  const layout = settings.pages ? layoutOfSettings(files.paths, settings) : findLayout(files, settings);
  if (!layout) return layOutByLanguage(files, settings, fieldsOf);
  const pages = layPages(files.paths, layout);
  const laid = { layout, pages: pairsByFields(layout) ? pairByKeys(pages, fieldsOf) : pages };
  const named = layout.layout === 'jekyll' ? layOutByLanguage(files, settings, fieldsOf) : undefined;
  return named && countPairs(named) > countPairs(laid) ? named : laid;
}

/** Counts the translations that have an original. */
export function countPairs({ pages }: Pick<LaidOut, 'pages'>): number {
  return pages.reduce((sum, page) => sum + (page.original === undefined ? 0 : page.translations.size), 0);
}

function layoutOfSettings(
  paths: readonly string[],
  { layout = 'settings', original = 'en', locales, pages = [], exclude }: LayoutSettings,
): LanguageLayout | undefined {
  const codes = (locales ?? localesIn(paths, pages)).filter((locale) => locale !== original);
  if (codes.length === 0) return undefined;
  return { layout, original, locales: [...codes].sort(compare), tracks: pages, ...(exclude && { exclude }) };
}

/** Collects the names that stand in the place of a language in patterns. */
function localesIn(
  paths: readonly string[],
  tracks: readonly { readonly translation: string }[],
): readonly LocaleCode[] {
  const isLocaleName = localeNameReader();
  const names = new Set(
    paths.flatMap((path) => [...path.split(/[/.]/), ...path.split(/[/._-]/)]).filter(isLocaleName),
  );
  const readers = tracks.map(({ translation }) => compilePattern(translation, [...names]));
  const used = paths.filter(isText).flatMap((path) => readers.map((read) => read(path)?.locale));
  return [...new Set(used)].filter((locale) => locale !== undefined);
}

/** Lays out a site whose texts say in front matter which language they are in. */
function layOutByLanguage(
  files: ProjectFiles,
  { layout: wanted = 'jekyll', original: named, locales: only, exclude }: LayoutSettings,
  fieldsOf: FieldsOf,
): LaidOut | undefined {
  const declaration = readDeclarations(files).find(({ layout }) => layout === wanted);
  if (wanted !== 'jekyll' || !declaration) return undefined;
  const isExcluded = globReader(exclude ?? []);
  const paths = files.paths.filter(
    (path) => path.startsWith(declaration.base) && isText(path) && !isExcluded(path),
  );
  const counts = new Map<LocaleCode, number>();
  for (const path of paths) {
    const { locale } = fieldsOf(path);
    if (locale !== undefined) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  const original = named ?? declaration.original ?? most ?? 'en';
  const isLocaleName = localeNameReader();
  const locales = (only ?? [...counts.keys()].filter(isLocaleName)).filter((locale) => locale !== original);
  if (locales.length === 0) return undefined;
  const layout: LanguageLayout = {
    layout: 'jekyll',
    original,
    locales: [...locales].sort(compare),
    tracks: [],
    ...(exclude && { exclude }),
  };
  const pages = layByLanguage(paths, layout, fieldsOf);
  return pages.some((page) => page.original !== undefined && page.translations.size > 0)
    ? { layout, pages }
    : undefined;
}
