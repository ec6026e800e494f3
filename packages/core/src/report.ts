export { applyChecks, diagnose, type Facts, placeIn } from './diagnostic.js';
