import type { Messages } from '../types.js';
import { messages as ar } from './words/ar.js';
import { messages as de } from './words/de.js';
import { messages as en } from './words/en.js';
import { messages as es } from './words/es.js';
import { messages as fr } from './words/fr.js';
import { messages as it } from './words/it.js';

/** The model's own words, by the language that they are in. `npm run locale` writes this list. */
export const builtInMessages: Readonly<Record<string, Messages>> = Object.freeze({
  ar,
  de,
  en,
  es,
  fr,
  it,
});
