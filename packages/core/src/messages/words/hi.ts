import words from '#locales/hi.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Hindi. */
export const messages: Messages = words;
