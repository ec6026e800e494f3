import words from '#locales/uk.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Ukrainian. */
export const messages: Messages = words;
