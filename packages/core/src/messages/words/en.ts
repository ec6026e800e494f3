import words from '#locales/en.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in English. */
export const messages: Messages = words;
