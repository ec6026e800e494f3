import { blankOf } from './held-lines.js';
import type { LineReader, Scan } from './scan.js';

const extension = /^ {0,3}\{::(comment|nomarkdown|options)\b[^{}\n]{0,300}\}[ \t\r]*$/;
const end = /^ {0,3}\{:\/(?:comment|nomarkdown)?\}[ \t\r]*$/;

/**
 * Leaves out the lines of kramdown's extensions, `{::options …/}`, `{::nomarkdown}` and `{::comment}`, the last one with
 * all that it holds.
 *
 * @see https://kramdown.gettalong.org/syntax.html#extensions
 */
export const readExtensionLine: LineReader = (scan) => {
  const { line, lines, index } = scan;
  if (!line.includes('{:')) return undefined;
  const name = extension.exec(line)?.[1];
  if (name === undefined) return end.test(line) ? leaveOut(scan, 1) : undefined;
  const close = name === 'comment' ? lines.findIndex((each, at) => at > index && end.test(each)) : index;
  return close < 0 ? undefined : leaveOut(scan, close - index + 1);
};

function leaveOut(scan: Scan, count: number): string {
  scan.taken = count;
  scan.paragraph = [];
  return blankOf(scan.lines.slice(scan.index, scan.index + count).join('\n'));
}
