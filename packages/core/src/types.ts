/** The nouns: what is read (`place`, `site`, `document`) and what a theme is given (`item`, `route`, `library`). */

export type * from './types/block.js';
export type * from './types/date-style.js';
export type * from './types/document.js';
export type * from './types/hole.js';
export type * from './types/item.js';
export type * from './types/library.js';
export type * from './types/media.js';
export type * from './types/parse-options.js';
export type * from './types/place.js';
export type * from './types/route.js';
export type * from './types/site.js';
export type * from './types/status.js';
export type * from './types/words.js';
