import french from '../../locales/fr.js';
import type { Messages } from '../types.js';

/** The model's own words in French. */
export const messages: Messages = french;
