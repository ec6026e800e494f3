import type { Messages } from '../types.js';

/** A file of `locales/`, as `#locales/<language>.json` names it: TypeScript reads no JSON from outside `src`. */
declare const words: Messages;
// biome-ignore lint/style/noDefaultExport: a JSON module has nothing else.
export default words;
