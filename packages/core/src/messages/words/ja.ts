import words from '#locales/ja.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Japanese. */
export const messages: Messages = words;
