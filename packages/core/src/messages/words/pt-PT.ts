import words from '#locales/pt-PT.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in European Portuguese. */
export const messages: Messages = words;
