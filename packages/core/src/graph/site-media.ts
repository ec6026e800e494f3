import { decodeAddress } from '../address.js';
import type { LocaleCode, MediaFile, Site } from '../types.js';

/** The settings by which a medium is found. */
type MediaSite = Pick<Site, 'domains'>;

/**
 * Finds the medium that a path means which stands in no text, but in the settings or in a template: from the root, else
 * below `media/`, `content/` or the folder of a locale; undefined where there is none.
 *
 * @example
 * findSiteMedium(media, 'logo.svg', site) // 'media/logo.svg'
 */
export function findSiteMedium(
  media: Readonly<Record<string, MediaFile>>,
  written: string,
  { domains }: MediaSite,
  locales: readonly LocaleCode[] = [],
): string | undefined {
  const address = decodeAddress(written.replace(/[?#].*$/s, ''));
  const folders = ['', 'media/', 'content/', ...locales.map((code) => `content/${code}/`)];
  const paths = domains.flatMap(({ basePath }) => {
    const below = (address.startsWith(basePath) ? address.slice(basePath.length) : address).replace(
      /^\//,
      '',
    );
    return folders.map((folder) => folder + below.normalize('NFC'));
  });
  return paths.find((path) => Object.hasOwn(media, path));
}

/** Decides whether an address is on the web, and none of the site's files. */
export function isOnWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
