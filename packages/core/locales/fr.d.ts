import type { Messages } from '../src/types.js';

/** The model’s own words in French; declared here because TypeScript takes no JSON from outside its root. */
declare const messages: Messages;
export default messages;
