import { domainOf } from '../domain.js';
import { mediaAddress } from '../graph/resolve-media.js';
import { findSiteMedium, isOnWeb } from '../graph/site-media.js';
import { onceEach } from '../once.js';
import { encodePath } from '../permalink.js';
import { permalinkAt, type Routes } from '../route/address-shelves.js';
import { expectText } from '../text/expect.js';
import type { LocaleCode, LocaleView, LogoView, MediumView, NamedMediaFile, Site } from '../types.js';

/** What a locale's templates may ask of media that stand in no text. */
export type SiteMedia = Pick<LocaleView, 'medium' | 'logo'>;

/** What media are found with. */
interface MediaSources {
  readonly site: Site;
  readonly media: Readonly<Record<string, NamedMediaFile>>;
  readonly routes: Routes;
}

/** Returns the function that says what each locale's templates may ask of media that stand in no text. */
export function createSiteMedia(sources: MediaSources): (locale: LocaleCode) => SiteMedia {
  const published = Object.fromEntries(
    Object.entries(sources.media).filter(([, { output }]) => output !== undefined),
  );
  return onceEach((code) => siteMediaOf(code, { ...sources, media: published }));
}

function siteMediaOf(code: LocaleCode, { site, media, routes }: MediaSources): SiteMedia {
  const domain = domainOf(site, code);
  const medium = (written: string): MediumView | undefined => {
    const path = findSiteMedium(media, written, site, [code]);
    const file = path === undefined ? undefined : media[path];
    if (path === undefined || !file) return undefined;
    const { width, height } = file;
    return {
      src: mediaAddress(path, domain.basePath),
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
    };
  };
  const logo = logoOf(site, medium, (path) => permalinkAt(routes, path, domain));
  return {
    medium(path) {
      expectText(path, 'the path of a medium');
      return medium(path);
    },
    ...(logo && { logo }),
  };
}

/** Finds the logo: a medium, what another program serves there, or an address on the web. */
function logoOf(
  { organization }: Site,
  medium: SiteMedia['medium'],
  addressAt: (path: string) => string | undefined,
): LogoView | undefined {
  const find = (written: string | undefined): MediumView | undefined => {
    if (written === undefined) return undefined;
    if (isOnWeb(written)) return { src: written };
    const address = addressAt(`/${written.replace(/^\//, '')}`);
    return medium(written) ?? (address === undefined ? undefined : { src: encodePath(address) });
  };
  const logo = find(organization?.logo);
  const dark = find(organization?.logoDark);
  return logo && { ...logo, ...(dark && { dark }) };
}
