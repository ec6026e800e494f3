import { diagnose, placeIn } from '../diagnostic.js';
import type { PublishedMedium } from '../graph/publish-media.js';
import { mediaAddress } from '../graph/resolve-media.js';
import type { Diagnostic, Output, Site } from '../types.js';
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

/** Claims the files of media; returns where each is copied to, by its path, and reports those whose place is taken. */
export function claimMedia({ site, media, claims, diagnostics }: MediaClaims): ReadonlyMap<string, string> {
  const copied = new Map<string, string>();
  for (const { path, output, file, privileged, refused } of media) {
    const found = mediaAddress(path, site.basePath);
    const place = placeIn(file);
    const judged = judgeName(output, found, place, 'medium-name');
    const isRight = judged.reserved && privileged;
    if (judged.diagnostic && !isRight && !refused) diagnostics.push(judged.diagnostic);
    if (!judged.written && !isRight) continue;
    const other = refused ? claims.holder(output) : claims.claim({ output, kind: 'medium', place });
    if (other !== undefined)
      diagnostics.push(
        diagnose('output-conflict', place, { name: names[other.kind], found, related: [other.place] }),
      );
    else if (!refused) copied.set(path, output);
  }
  return copied;
}
