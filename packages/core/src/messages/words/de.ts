import words from '#locales/de.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in German. */
export const messages: Messages = words;
