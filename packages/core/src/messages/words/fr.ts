import words from '#locales/fr.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in French. */
export const messages: Messages = words;
