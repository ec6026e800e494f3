import { createSlug } from '../slug/index.js';
import type { LocaleCode, SiteLocale } from '../types.js';
import { nameOf, parentOf } from './folder.js';

/** The page of a folder: what gives the folder its segment in addresses. */
export interface FolderPage {
  readonly locale: SiteLocale;
  readonly folder: string;
  readonly slug: string;
}

/** Gives the slugs of a folder and those above it, joined by `/`. */
export type SectionPaths = (locale: LocaleCode, folder: string) => string;

/** Gives what knows the path of every folder: each segment is its page's slug or, without a page, its name's. */
export function createSectionPaths(
  locales: readonly SiteLocale[],
  pages: readonly FolderPage[],
): SectionPaths {
  const languages = new Map(locales.map(({ code, language }) => [code, language]));
  const slugs = new Map<string, string>();
  for (const { locale, folder, slug } of pages) {
    const id = `${locale.code}:${folder}`;
    if (!slugs.has(id)) slugs.set(id, slug);
  }
  const paths = new Map<string, string>();
  return function pathOf(code, folder): string {
    if (folder === '') return '';
    const id = `${code}:${folder}`;
    const known = paths.get(id);
    if (known !== undefined) return known;
    const above = pathOf(code, parentOf(folder));
    const own = slugs.get(id) ?? createSlug(nameOf(folder), { locale: languages.get(code) ?? code });
    const path = [above, own].filter(Boolean).join('/');
    paths.set(id, path);
    return path;
  };
}
