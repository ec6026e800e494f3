import words from '#locales/id.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Indonesian. */
export const messages: Messages = words;
