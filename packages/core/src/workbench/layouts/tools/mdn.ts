import type { Declaration, ProjectFiles } from '../declaration.js';

/** Reads the languages of documentation kept as MDN keeps its own: a folder of `files` for each, pages as folders. */
export function declareMdn({ paths }: ProjectFiles): readonly Declaration[] {
  const pages = paths.filter((path) => /^files\/[a-z]{2,3}(?:-[a-z]{2})?\/.+\/index\.md$/.test(path));
  if (pages.length === 0) return [];
  const locales = [...new Set(pages.map((path) => path.split('/')[1] ?? ''))];
  const original = locales.includes('en-us') ? 'en-us' : undefined;
  return [{ layout: 'mdn', base: 'files/', locales, ...(original !== undefined && { original }) }];
}
