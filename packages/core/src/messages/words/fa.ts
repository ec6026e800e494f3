import words from '#locales/fa.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Persian. */
export const messages: Messages = words;
