import { patternProblem } from '../permalink.js';
import type { PatternKind, Site } from '../types.js';
import type { ReportSetting } from './localize.js';
import type { SiteConfig } from './site-schema.js';

/** The pattern that addresses of each kind have where a site sets none. */
export const permalinkPatterns = {
  article: '/:locale/:section/:slug/',
  page: '/:locale/:section/:slug/',
  section: '/:locale/:section/:slug/',
  archive: '/:locale/:archives/',
  year: '/:locale/:archives/:year/',
  month: '/:locale/:archives/:year/:month/',
  term: '/:locale/:taxonomy/:slug/',
  terms: '/:locale/:taxonomy/',
  series: '/:locale/:series/:slug/',
} as const satisfies Readonly<Record<PatternKind, string>>;

/** Completes the settings of permalinks; a pattern that no address can be made of is reported, and ours stands for it. */
export function completePatterns(
  patterns: SiteConfig['permalinks'] = {},
  report: ReportSetting,
): Site['permalinks'] {
  const complete: Record<PatternKind, string> & { keep: boolean } = {
    ...permalinkPatterns,
    keep: patterns.keep ?? false,
  };
  for (const kind of Object.keys(permalinkPatterns) as PatternKind[]) {
    const pattern = patterns[kind];
    if (pattern === undefined) continue;
    const expected = patternProblem(kind, pattern);
    if (expected === undefined) complete[kind] = pattern;
    else report({ path: ['permalinks', kind], expected, unknown: false });
  }
  return complete;
}
