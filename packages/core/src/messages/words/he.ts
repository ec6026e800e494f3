import words from '#locales/he.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Hebrew. */
export const messages: Messages = words;
