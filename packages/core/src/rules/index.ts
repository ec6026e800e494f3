import { documentRules } from './document-rules.js';
import { graphRules } from './graph-rules.js';
import { messageRules } from './message-rules.js';
import { siteRules } from './site-rules.js';
import { textRules } from './text-rules.js';

/** Every rule by its id. The ids are public: `checks` in `site.yaml` and people's programs name them. */
export const rules = { ...documentRules, ...textRules, ...siteRules, ...messageRules, ...graphRules };

/** The id of a rule. */
export type RuleId = keyof typeof rules;
