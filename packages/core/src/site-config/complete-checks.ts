import { type RuleId, rules } from '../rules/index.js';
import { nearestName } from '../text/nearest.js';
import type { CheckLevel, CheckSetting } from '../types.js';
import type { ReportSetting } from './localize.js';
import type { SiteConfig } from './site-schema.js';

/** Completes the severities that a site sets; a rule that does not exist, or a group that is no folder, is reported. */
export function completeChecks(checks: SiteConfig['checks'] = {}, report: ReportSetting): CheckSetting[] {
  return Object.entries(checks).flatMap(([name, value]) => {
    if (typeof value === 'string') return setting('', name, value, [name]);
    if (name.endsWith('/')) {
      return Object.entries(value).flatMap(([rule, level]) => setting(name, rule, level, [name, rule]));
    }
    const expected = 'a folder that ends with `/`, or a rule and its severity';
    report({ path: ['checks', name], expected, unknown: false });
    return [];
  });

  function setting(folder: string, rule: string, level: CheckLevel, path: readonly string[]): CheckSetting[] {
    if (isRuleId(rule)) return [{ folder, rule, level }];
    const expected = nearestName(rule, Object.keys(rules)) ?? 'the id of a rule';
    report({ path: ['checks', ...path], expected, unknown: true });
    return [];
  }
}

function isRuleId(name: string): name is RuleId {
  return Object.hasOwn(rules, name);
}
