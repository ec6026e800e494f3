import words from '#locales/ko.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Korean. */
export const messages: Messages = words;
