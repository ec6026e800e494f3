export { type BuildOptions, buildLibrary } from './build-library.js';
export { formatDiagnostics } from './diagnostic.js';
export type { MessageInput } from './library-translator.js';
export { type RuleId, rules } from './rules.js';
export { defineSite, readSite } from './site-config.js';
export { createSlug, type SlugOptions } from './slug.js';
export { readComments } from './source/read-comments.js';
export { readDocument } from './source/read-document.js';
export type * from './types.js';
