import words from '#locales/nl.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Dutch. */
export const messages: Messages = words;
