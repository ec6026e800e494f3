import words from '#locales/bn.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Bangla. */
export const messages: Messages = words;
