import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, MediaFile, Site } from '../types.js';
import type { NearestMedia } from './check-media.js';
import type { MediaPublication } from './publish-media.js';
import { findSiteMedium, isOnWeb } from './site-media.js';

/** What the settings and templates name, and what is published. */
export interface SiteMediaCheck {
  readonly site: Site;
  readonly media: Readonly<Record<string, MediaFile>>;
  readonly publication: MediaPublication;
  readonly nearest: NearestMedia;
  /** Whether anything else is written at a path. */
  hasRoute(path: string): boolean;
}

/** Finds media that the settings or a template name, and that the site does not publish. */
export function checkSiteMedia({
  site,
  media,
  publication,
  nearest,
  hasRoute,
}: SiteMediaCheck): Diagnostic[] {
  const paths = new Set(publication.media.flatMap(({ path, refused }) => (refused ? [] : path)));
  const codes = site.locales.map(({ code }) => code);
  const { logo, logoPlace = placeIn(site.file) } = site.organization ?? {};
  const isOwn = logo !== undefined && !isOnWeb(logo) && !hasRoute(`/${logo.replace(/^\//, '')}`);
  const named = [...(isOwn ? [{ path: logo, ...logoPlace }] : []), ...publication.named.templates];
  return named.flatMap(({ path: found, file, line, column }) => {
    const path = findSiteMedium(media, found, site, codes);
    if (path !== undefined && paths.has(path)) return [];
    const facts = {
      found,
      expected: nearest(found),
      advice: 'Add the file below media/, or correct the path.',
    };
    return [diagnose('media-missing', { file, line, column }, facts)];
  });
}
