import words from '#locales/ru.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Russian. */
export const messages: Messages = words;
