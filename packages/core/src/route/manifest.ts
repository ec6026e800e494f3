import type { Domain, Site } from '../types.js';

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
 * Writes the web manifest of a domain (https://www.w3.org/TR/appmanifest/), named in its first locale. It starts at
 * the base path, where the reader's language is chosen.
 */
export function writeManifest(site: Site, domain: Domain, options: ManifestOptions = {}): string {
  const { icons = [], themeColor, backgroundColor, display = 'browser' } = options;
  const { basePath, locales: [first = site.defaultLocale] = [] } = domain;
  const locale = site.locales.find(({ code }) => code === first);
  const description = site.description[first];
  const manifest = {
    name: site.title[first] ?? '',
    ...(description && { description }),
    lang: locale?.language,
    dir: locale?.direction,
    id: basePath,
    start_url: basePath,
    scope: basePath,
    display,
    ...(themeColor !== undefined && { theme_color: themeColor }),
    ...(backgroundColor !== undefined && { background_color: backgroundColor }),
    icons: icons.map(({ src, ...icon }) => ({
      src: /^(?:[a-z][a-z+.-]*:|\/)/i.test(src) ? src : basePath + src,
      ...icon,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
