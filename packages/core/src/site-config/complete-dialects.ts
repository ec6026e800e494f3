import { type DialectName, dialectNames } from '../dialect-names.js';
import { nearestName } from '../text/nearest.js';
import type { ReportSetting } from './localize.js';
import type { SiteConfig } from './site-schema.js';

/** Completes which dialects are on: those of a list, or all but those that are off. A name that is none is reported. */
export function completeDialects(
  dialects: SiteConfig['dialects'] = {},
  report: ReportSetting,
): readonly DialectName[] {
  if (!Array.isArray(dialects)) return dialectNames.filter((name) => dialects[name] !== false);
  for (const [index, name] of dialects.entries())
    if (!dialectNames.some((each) => each === name)) {
      const expected = nearestName(name, dialectNames) ?? dialectNames.join(', ');
      report({ path: ['dialects', index], expected, unknown: false });
    }
  return dialectNames.filter((name) => dialects.includes(name));
}
