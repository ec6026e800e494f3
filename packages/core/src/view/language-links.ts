import type { Alternate, BreadcrumbItem, Item, LanguageLink, LocaleRoute, SiteLocale } from '../types.js';

/** A page that a link of the language switch may lead to. */
export interface LanguageTarget {
  readonly permalink: string;
  readonly title: string;
}

/** How another locale shows a document. */
export interface ShownVersion extends LanguageTarget {
  /** Set where it shows the document in another language. */
  readonly missing: Item['missing'];
}

/** What is known of the page that is shown. */
export interface LanguageOptions {
  readonly locales: readonly SiteLocale[];
  readonly locale: SiteLocale;
  readonly permalink: string;
  readonly item: Item | undefined;
  /** Whether it is the page of unknown addresses, which has no version anywhere. */
  readonly isUnknown: boolean;
  readonly alternates: readonly Alternate[];
  /** The way to the page, from the home page down. */
  trail(): readonly BreadcrumbItem[];
  /** The home page of a locale. */
  home(locale: SiteLocale): LanguageTarget;
  /** How another locale shows a document: its version, or a fallback. */
  find(locale: SiteLocale, key: string): ShownVersion | undefined;
  /** The version, in another locale, of the page at a permalink. */
  versionOf(permalink: string, locale: SiteLocale): LanguageTarget | undefined;
}

/**
 * Builds the language switch: the version in each locale, else the page where that locale shows the document in
 * another language, else the nearest page above it that the locale has, at last its home page. The page of unknown
 * addresses leads to the home pages.
 */
export function languageLinks(options: LanguageOptions): LanguageLink[] {
  const { locales, locale, permalink, item, alternates, isUnknown, home, find } = options;
  return locales.map((other) => {
    if (other.code === locale.code) return { ...other, permalink, current: true, missing: false };
    if (isUnknown) return { ...other, permalink: home(other).permalink, current: false, missing: false };
    const alternate = alternates.find(
      ({ locale: code, hreflang }) => code === other.code && hreflang !== 'x-default',
    );
    if (alternate) return { ...other, permalink: alternate.permalink, current: false, missing: false };
    const shown = item && find(other, item.key);
    if (shown) {
      const missing = shown.missing !== undefined;
      return { ...other, permalink: shown.permalink, current: false, missing };
    }
    const nearest = nearestPage(options, other);
    return { ...other, permalink: nearest.permalink, current: false, missing: true, nearest: nearest.title };
  });
}

/** Finds the nearest page above the one that is shown that another locale has. */
function nearestPage(
  { permalink, trail, versionOf, home }: LanguageOptions,
  other: SiteLocale,
): LanguageTarget {
  const above = trail().filter((step) => step.permalink !== permalink);
  for (const step of above.slice(1).reverse()) {
    const version = versionOf(step.permalink, other);
    if (version) return version;
  }
  return home(other);
}

/** Returns the alternates of a page or, where a page of a list has none, those of the list's first page. */
export function alternatesOf(
  route: LocaleRoute | undefined,
  routeAt: (permalink: string) => LocaleRoute | undefined,
): readonly Alternate[] {
  if (!route || route.alternates.length > 0 || !('pagination' in route)) return route?.alternates ?? [];
  return routeAt(route.pagination.first)?.alternates ?? [];
}
