import words from '#locales/pl.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Polish. */
export const messages: Messages = words;
