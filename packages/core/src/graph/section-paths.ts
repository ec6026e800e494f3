import type { LocaleCode, SiteLocale } from '../types.js';
import { lastSegment, parentOf } from './folder.js';
import type { SegmentOf } from './segment.js';

/** The page of a folder: its slug is the folder's segment in addresses. */
export interface FolderPage {
  readonly locale: SiteLocale;
  readonly folder: string;
  readonly slug: string;
}

/** Returns the slugs of a folder and those above it, joined by `/`. */
export type SectionPaths = (locale: LocaleCode, folder: string) => string;

/** Creates the paths of folders: each segment is the slug of its page or, without a page, of its name. */
export function createSectionPaths(segmentOf: SegmentOf, pages: readonly FolderPage[]): SectionPaths {
  const slugs = new Map<string, string>();
  for (const { locale, folder, slug } of pages) {
    const id = `${locale.code}:${folder}`;
    if (!slugs.has(id)) slugs.set(id, slug);
  }
  const paths = new Map<string, string>();
  return function pathOf(code, folder): string {
    if (folder === '') return '';
    const id = `${code}:${folder}`;
    const remembered = paths.get(id);
    if (remembered !== undefined) return remembered;
    const above = pathOf(code, parentOf(folder));
    const slug = slugs.get(id) ?? segmentOf(code, lastSegment(folder));
    const path = [above, slug].filter(Boolean).join('/');
    paths.set(id, path);
    return path;
  };
}
