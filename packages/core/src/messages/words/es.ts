import words from '#locales/es.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Spanish. */
export const messages: Messages = words;
