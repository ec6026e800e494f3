import words from '#locales/zh-Hant.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Traditional Chinese. */
export const messages: Messages = words;
