import english from '../../locales/en.js';
import type { Messages } from '../types.js';

/** The model's own words in English. */
export const messages: Messages = english;
