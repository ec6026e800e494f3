import words from '#locales/pt-BR.json' with { type: 'json' };
import type { Messages } from '../../types.js';

/** The model's own words in Brazilian Portuguese. */
export const messages: Messages = words;
