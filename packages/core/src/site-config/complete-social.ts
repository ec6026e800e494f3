import { isMoment } from '../date/moment.js';
import type { SocialPost } from '../types.js';
import type { Localize, ReportSetting } from './localize.js';
import type { SiteConfig } from './site-schema.js';
import { withoutUndefined } from './without-undefined.js';

/** Completes the posts on social networks; one without a moment is reported and left out. */
export function completeSocial(
  posts: SiteConfig['social'] = [],
  localize: Localize,
  report: ReportSetting,
): SocialPost[] {
  return posts.flatMap(({ date, text, ...rest }, index) => {
    if (!isMoment(date)) {
      const expected = 'a moment such as 2019-04-17T09:59:00+02:00';
      report({ path: ['social', index, 'date'], expected, unknown: false });
      return [];
    }
    return [{ ...withoutUndefined(rest), date, text: localize<string>(text, ['social', index, 'text']) }];
  });
}
