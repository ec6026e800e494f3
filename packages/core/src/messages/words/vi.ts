import words from '#locales/vi.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Vietnamese. */
export const messages: Messages = words;
