export type { MessageValues } from '../types.js';
export { builtInMessages } from './built-in.js';
export { type CheckMessagesOptions, checkMessages } from './check-messages.js';
export type { LocaleMessages } from './message-chain.js';
export { readMessages } from './read-messages.js';
export {
  createTranslator,
  type Translator,
  type TranslatorOptions,
} from './translator.js';
