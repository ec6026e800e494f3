export { rehypeTypography } from './rehype-typography.js';
export { type TypesetOptions, typeset } from './typeset.js';
