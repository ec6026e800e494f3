export { applyChecks, diagnose, type Facts, placeIn } from './diagnostic.js';
export { type CommandLine, commandLineIn } from './wording/command-line.js';
export { languageOfSystem } from './wording/system-language.js';
