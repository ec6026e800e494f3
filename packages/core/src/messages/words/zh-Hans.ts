import words from '#locales/zh-Hans.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Simplified Chinese. */
export const messages: Messages = words;
