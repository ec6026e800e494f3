import type { Messages } from '../types.js';
import { messages as ar } from './words/ar.js';
import { messages as bn } from './words/bn.js';
import { messages as da } from './words/da.js';
import { messages as de } from './words/de.js';
import { messages as en } from './words/en.js';
import { messages as es } from './words/es.js';
import { messages as fa } from './words/fa.js';
import { messages as fr } from './words/fr.js';
import { messages as he } from './words/he.js';
import { messages as hi } from './words/hi.js';
import { messages as id } from './words/id.js';
import { messages as it } from './words/it.js';
import { messages as ja } from './words/ja.js';
import { messages as ko } from './words/ko.js';
import { messages as nl } from './words/nl.js';
import { messages as pl } from './words/pl.js';
import { messages as ptBR } from './words/pt-BR.js';
import { messages as ptPT } from './words/pt-PT.js';
import { messages as ru } from './words/ru.js';
import { messages as tr } from './words/tr.js';
import { messages as uk } from './words/uk.js';
import { messages as vi } from './words/vi.js';
import { messages as zhHans } from './words/zh-Hans.js';
import { messages as zhHant } from './words/zh-Hant.js';

/** The model's own words, by the language that they are in. `npm run locale` writes this list. */
export const builtInMessages: Readonly<Record<string, Messages>> = Object.freeze({
  ar,
  bn,
  da,
  de,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  'pt-BR': ptBR,
  'pt-PT': ptPT,
  ru,
  tr,
  uk,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
});
