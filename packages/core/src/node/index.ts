export { type LoadOptions, loadLibrary } from './load-library.js';
