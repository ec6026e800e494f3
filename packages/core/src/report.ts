export { applyChecks, diagnose, type Facts, placeIn } from './diagnostic.js';
export { languageOfSystem } from './wording/system-language.js';
