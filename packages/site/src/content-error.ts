import { terminalWords } from './terminal-words.js';

/** Ends a build whose content has errors: they were told before. */
export class ContentError extends Error {
  /** Eleventy would else print where in this file the error was made. */
  readonly skipOriginalStack = true;

  constructor() {
    super(terminalWords().nothingWritten);
  }
}
