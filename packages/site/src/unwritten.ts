import { relative, resolve, sep } from 'node:path';
import { type Diagnostic, formatDiagnostics, type Route } from '@almanach/core';
import { applyChecks, diagnose, languageOfSystem, placeIn } from '@almanach/core/report';
import type { SiteData } from './site-data.js';

/** What Eleventy says of the files that it wrote. */
export interface WrittenPages {
  /** Whether it wrote again only what changed. */
  readonly incremental?: boolean;
  /** Their paths, from the working directory; no text where nothing was written. */
  readonly results?: readonly { readonly outputPath?: string | false | undefined }[];
}

/** How many addresses a report names. */
const shownExamples = 3;

/** Tells on the error output what no template wrote. */
export function tellUnwritten(...found: Parameters<typeof reportUnwritten>): void {
  process.stderr.write(formatDiagnostics(reportUnwritten(...found), { lang: languageOfSystem(process.env) }));
}

/**
 * Reports the kinds of routes that no template of the project wrote all of, where the theme writes none.
 *
 * @param output The folder that the site was written to, absolute.
 */
function reportUnwritten(
  { routes, library }: Pick<SiteData, 'routes' | 'library'>,
  { incremental = false, results = [] }: WrittenPages,
  output: string,
): Diagnostic[] {
  if (incremental) return [];
  const written = new Set(
    results.flatMap(({ outputPath }) =>
      outputPath ? relative(output, resolve(outputPath)).split(sep).join('/') : [],
    ),
  );
  const byKind = new Map<Route['kind'], string[]>();
  for (const route of routes)
    if (!written.has(route.output))
      byKind.set(route.kind, [...(byKind.get(route.kind) ?? []), route.permalink]);
  const { checks, file } = library.site;
  return applyChecks(
    [...byKind].map(([name, permalinks]) =>
      diagnose('route-unwritten', placeIn(file), { name, found: shortList(permalinks) }),
    ),
    checks,
  );
}

/** Lists the first addresses, and how many there are where these are not all. */
function shortList(permalinks: readonly string[]): string {
  const shown = permalinks.slice(0, shownExamples).join(', ');
  return permalinks.length > shownExamples ? `${shown}, … (${permalinks.length})` : shown;
}
