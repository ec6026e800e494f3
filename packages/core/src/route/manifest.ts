import type { Site } from '../types.js';

/** The icons and colours that a theme adds to the web manifest. */
export interface ManifestOptions {
  /** Addresses below the base path, `'theme/icons/192.png'`, or absolute ones. */
  readonly icons?: readonly ManifestIcon[];
  /** A CSS colour. */
  readonly themeColor?: string;
  /** A CSS colour. */
  readonly backgroundColor?: string;
  /** `'browser'` by default, since a site is not an application. */
  readonly display?: 'browser' | 'minimal-ui' | 'standalone' | 'fullscreen';
}

export interface ManifestIcon {
  readonly src: string;
  /** `'192x192'`, or `'any'` for a vector picture. */
  readonly sizes: string;
  /** `'image/png'` */
  readonly type?: string;
  /** `'maskable'`, `'any maskable'` */
  readonly purpose?: string;
}

/**
 * Writes the web manifest of a site (https://www.w3.org/TR/appmanifest/), named in its default locale. It starts at
 * the base path, where the reader's language is chosen.
 */
export function writeManifest(site: Site, options: ManifestOptions = {}): string {
  const { icons = [], themeColor, backgroundColor, display = 'browser' } = options;
  const locale = site.locales.find(({ code }) => code === site.defaultLocale);
  const description = site.description[site.defaultLocale];
  const manifest = {
    name: site.title[site.defaultLocale] ?? '',
    ...(description && { description }),
    lang: locale?.language,
    dir: locale?.direction,
    id: site.basePath,
    start_url: site.basePath,
    scope: site.basePath,
    display,
    ...(themeColor !== undefined && { theme_color: themeColor }),
    ...(backgroundColor !== undefined && { background_color: backgroundColor }),
    icons: icons.map(({ src, ...icon }) => ({
      src: /^(?:[a-z][a-z+.-]*:|\/)/i.test(src) ? src : site.basePath + src,
      ...icon,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
