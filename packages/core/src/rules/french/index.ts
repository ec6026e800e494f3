import type { RuleId } from '../index.js';
import type { RuleWords } from '../rule.js';
import { frenchDocumentRules } from './document-rules.js';
import { frenchGraphRules } from './graph-rules.js';
import { frenchMessageRules } from './message-rules.js';
import { frenchSiteRules } from './site-rules.js';
import { frenchTextRules } from './text-rules.js';

export { frenchAdvice } from './advice.js';
export { frenchFacts } from './facts.js';

/** The words of every rule in French. */
export const frenchRules: RuleWords<RuleId> = {
  ...frenchDocumentRules,
  ...frenchTextRules,
  ...frenchSiteRules,
  ...frenchMessageRules,
  ...frenchGraphRules,
};
