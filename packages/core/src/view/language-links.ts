import type { Alternate, Item, LanguageLink, LocaleRoute, SiteLocale } from '../types.js';

/** What is known of the page that is shown. */
export interface LanguageOptions {
  readonly locales: readonly SiteLocale[];
  readonly locale: SiteLocale;
  readonly permalink: string;
  readonly item: Item | undefined;
  readonly alternates: readonly Alternate[];
  /** The home page of a locale. */
  home(locale: SiteLocale): string;
  /** How another locale shows a document: its version, or a fallback. */
  find(locale: SiteLocale, key: string): Item | undefined;
}

/**
 * Builds the language switch: the version in each locale, else the page where that locale shows the document in
 * another language, else its home page.
 */
export function languageLinks(options: LanguageOptions): LanguageLink[] {
  const { locales, locale, permalink, item, alternates, home, find } = options;
  return locales.map((other) => {
    if (other.code === locale.code) return { ...other, permalink, current: true, missing: false };
    const alternate = alternates.find(
      ({ locale: code, hreflang }) => code === other.code && hreflang !== 'x-default',
    );
    if (alternate) return { ...other, permalink: alternate.permalink, current: false, missing: false };
    const shown = item && find(other, item.key);
    return {
      ...other,
      permalink: shown?.permalink ?? home(other),
      current: false,
      missing: shown === undefined || shown.missing !== undefined,
    };
  });
}

/** Returns the alternates of a page or, where a page of a list has none, those of the list's first page. */
export function alternatesOf(
  route: LocaleRoute | undefined,
  routeAt: (permalink: string) => LocaleRoute | undefined,
): readonly Alternate[] {
  if (!route || route.alternates.length > 0 || !('pagination' in route)) return route?.alternates ?? [];
  return routeAt(route.pagination.first)?.alternates ?? [];
}
