import type { Messages } from '../types.js';
import { messages as en } from './en.js';
import { messages as fr } from './fr.js';

/** The model's own words, by the language that they are in. */
export const builtInMessages: Readonly<Record<string, Messages>> = Object.freeze({ en, fr });
