import words from '#locales/ar.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Arabic. */
export const messages: Messages = words;
