import words from '#locales/da.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Danish. */
export const messages: Messages = words;
