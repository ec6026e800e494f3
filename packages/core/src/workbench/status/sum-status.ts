import type { LocaleCode, LocaleStatus, PageState, PageStatus, Status } from '../../types.js';
import type { LanguageLayout } from '../layouts/language-layout.js';

/** Sums up the pages of each language. */
export function sumStatus(
  { layout, original, locales }: Pick<LanguageLayout, 'layout' | 'original' | 'locales'>,
  pagesOf: (locale: LocaleCode) => readonly PageStatus[],
): Status {
  return {
    layout,
    original,
    locales: Object.fromEntries(locales.map((locale) => [locale, sumPages(pagesOf(locale))])),
  };
}

/** Counts the pages of a language by their states, and the words that are left in them. */
export function sumPages(pages: readonly PageStatus[]): LocaleStatus {
  const count = (state: PageState) => pages.filter((page) => page.state === state).length;
  return {
    pages,
    current: count('current'),
    stale: count('stale'),
    missing: count('missing'),
    words: pages.reduce((sum, { words }) => sum + words, 0),
  };
}
