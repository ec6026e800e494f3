import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Site } from '@almanach/core';
import { applyChecks, diagnose, placeIn } from '@almanach/core/report';

/** The host that a new site is written with. */
const exampleHost = 'site.example';

/**
 * Reports the address of a site that is still the one that a new site is written with.
 *
 * @param root The folder of the site.
 * @param site Undefined where its settings cannot be read.
 */
export function checkAddress(root: string, site: Site | undefined): Diagnostic[] {
  if (!site || new URL(site.url).hostname !== exampleHost) return [];
  const lines = readFileSync(join(root, site.file), 'utf8').split('\n');
  const line =
    1 +
    Math.max(
      0,
      lines.findIndex((each) => /^["']?url\b/.test(each)),
    );
  return applyChecks(
    [diagnose('site-url', placeIn(site.file, { line, column: 1 }), { found: site.url })],
    site.checks,
  );
}
