import words from '#locales/it.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Italian. */
export const messages: Messages = words;
