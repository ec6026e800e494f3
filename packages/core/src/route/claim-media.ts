import { diagnose, placeIn } from '../diagnostic.js';
import type { PublishedMedium } from '../graph/publish-media.js';
import { mediaAddress } from '../graph/resolve-media.js';
import type { Diagnostic, Domain, Output, Site } from '../types.js';
import type { Claims } from './claims.js';
import { judgeName } from './judge-name.js';

/** What media are claimed with. */
interface MediaClaims {
  readonly site: Site;
  readonly media: readonly PublishedMedium[];
  readonly claims: Claims;
  readonly diagnostics: Diagnostic[];
}

const names: Readonly<Record<Output['kind'], string>> = {
  page: 'a page',
  file: 'a file that the site writes',
  host: 'another file',
  medium: 'another file',
  alias: 'an old address',
};

/**
 * Claims the files of media, which every domain has; returns where each is copied to, by its path, and reports those whose
 * place is taken.
 */
export function claimMedia(media: MediaClaims): ReadonlyMap<string, readonly string[]> {
  const copied = new Map<string, string[]>();
  for (const domain of media.site.domains) claimIn(domain, media, copied);
  return copied;
}

/** Claims the files of media on one domain; what is wrong with a name everywhere is told once. */
function claimIn(
  domain: Domain,
  { site, media, ...claiming }: MediaClaims,
  copied: Map<string, string[]>,
): void {
  const isFirst = domain === site.domains[0];
  for (const medium of media.filter((each) => isFor(domain, each))) {
    const { path, file, privileged, refused } = medium;
    const found = mediaAddress(path, domain.basePath);
    const judged = judgeName(medium.output, found, placeIn(file), 'medium-name');
    const isRight = judged.reserved && privileged;
    const isTold = isFirst && !isRight && !refused;
    if (judged.diagnostic && isTold) claiming.diagnostics.push(judged.diagnostic);
    if (!judged.written && !isRight) continue;
    const output = domain.folder + medium.output;
    if (claimFile(medium, { output, found }, claiming))
      copied.set(path, [...(copied.get(path) ?? []), output]);
  }
}

/** Claims the file of a medium, unless it is refused; returns whether it is copied there, and reports what stands there. */
function claimFile(
  { file, refused }: PublishedMedium,
  { output, found }: { readonly output: string; readonly found: string },
  { claims, diagnostics }: Pick<MediaClaims, 'claims' | 'diagnostics'>,
): boolean {
  const place = placeIn(file);
  const other = refused ? claims.holder(output) : claims.claim({ output, kind: 'medium', place });
  if (other !== undefined)
    diagnostics.push(
      diagnose('output-conflict', place, { name: names[other.kind], found, related: [other.place] }),
    );
  return other === undefined && !refused;
}

/** Decides whether a domain has a medium: all but what names another host. */
function isFor({ folder, url }: Domain, { host }: PublishedMedium): boolean {
  return host === undefined || folder === '' || host === new URL(url).hostname;
}
