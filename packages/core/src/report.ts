export { diagnose, type Facts, placeIn } from './diagnostic.js';
