export { createSlug, type SlugOptions } from './create-slug.js';
