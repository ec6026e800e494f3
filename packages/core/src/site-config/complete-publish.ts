import type { LocaleCode } from '../types.js';
import type { ReportSetting } from './localize.js';
import type { SiteConfig } from './site-schema.js';

/** Lists the locales that documents wait for; a code that is no locale's is reported. */
export function completePublish(
  publish: SiteConfig['publish'] = 'apart',
  codes: readonly LocaleCode[],
  report: ReportSetting,
): readonly LocaleCode[] {
  if (publish === 'apart') return [];
  if (publish === 'together') return codes;
  return publish.together.filter((code, index) => {
    const isLocale = codes.includes(code);
    if (!isLocale)
      report({ path: ['publish', 'together', index], expected: codes.join(', '), unknown: false });
    return isLocale;
  });
}
