import words from '#locales/tr.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Turkish. */
export const messages: Messages = words;
