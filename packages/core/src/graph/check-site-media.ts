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

const advice = 'Add the file below media/, or correct the path.';

/** Finds media that the settings or a template name, and that the site does not publish. */
export function checkSiteMedia(sources: SiteMediaCheck): Diagnostic[] {
  const { site, publication, hasRoute } = sources;
  const isPublished = createPublished(sources);
  const { logo, logoDark, places } = site.organization ?? {};
  const logos = Object.entries({ logo, logoDark }) as ['logo' | 'logoDark', string | undefined][];
  return [
    ...logos.flatMap(([name, found]) => {
      const isThere =
        found === undefined ||
        isOnWeb(found) ||
        isPublished(found) ||
        hasRoute(`/${found.replace(/^\//, '')}`);
      if (isThere) return [];
      const facts = { name: `organization.${name}`, found, expected: sources.nearest(found) };
      return [diagnose('logo-missing', places?.[name] ?? placeIn(site.file), facts)];
    }),
    ...publication.named.templates.flatMap(({ path: found, ...place }) =>
      isPublished(found)
        ? []
        : [diagnose('media-missing', place, { found, expected: sources.nearest(found), advice })],
    ),
  ];
}

/** Creates what decides whether the site publishes the medium that its settings or a template name. */
function createPublished({ site, media, publication }: SiteMediaCheck): (written: string) => boolean {
  const paths = new Set(publication.media.flatMap(({ path, refused }) => (refused ? [] : path)));
  const codes = site.locales.map(({ code }) => code);
  return (written) => {
    const path = findSiteMedium(media, written, site, codes);
    return path !== undefined && paths.has(path);
  };
}
