import { diagnose } from '../diagnostic.js';
import { codeName } from '../text/clean-text.js';
import type { Diagnostic } from '../types.js';

/** Reports the character at an offset of a file, which no page can hold. */
export function reportControl(file: string, text: string, offset: number): Diagnostic {
  const line = text.slice(0, offset).split('\n').length;
  const column = offset - text.lastIndexOf('\n', offset - 1);
  const place = { file, line, column: offset === 0 ? 1 : column };
  return diagnose('file-control-character', place, { found: codeName(text.charAt(offset)) });
}
