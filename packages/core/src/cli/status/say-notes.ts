import { formatDiagnostics } from '../../folding/format-diagnostics.js';
import type { StatusNotes } from '../../node/status/open-status.js';
import type { ReportLanguage } from '../../types.js';
import { statusWords } from './words.js';

/** Says on the side what a reader of the answer has to know of it. */
export function sayNotes(
  { diagnostics, shallow, partial, without, reason = '' }: StatusNotes,
  lang: ReportLanguage,
): void {
  const words = statusWords[lang];
  const lines = [
    ...(diagnostics.length > 0 ? [formatDiagnostics(diagnostics, { all: true, lang }).trimEnd()] : []),
    ...(shallow ? [words.shallow] : []),
    ...(partial ? [words.partial] : []),
    ...(without ? [words.without[without](reason)] : []),
  ];
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
}
