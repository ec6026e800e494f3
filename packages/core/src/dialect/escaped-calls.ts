import { escapeHtml } from '../text/escape-html.js';
import type { NodeReader } from './dialect.js';
import { eachMark, type HeldPart, holdParts } from './held-lines.js';
import type { LineReader } from './scan.js';

const escaped = /\{\{([<%])\/\*([^{}\n]{0,300}?)\*\/([>%])\}\}/g;

/** Shows a call that is written so that it calls nothing, `{{</* youtube id *\/>}}`, as it would be written to call. */
export const readEscapedCalls: LineReader = (scan) => {
  const { line } = scan;
  if (!line.includes('/*')) return undefined;
  const parts: HeldPart[] = [];
  eachMark(line, 0, escaped, (start) => {
    const [written = ''] = /^\{\{.*?\}\}/.exec(line.slice(start, start + 400)) ?? [];
    const end = start + written.length;
    parts.push({ start, end, mark: { type: 'tag', html: escapeHtml(plainCall(written)) } });
    return end;
  });
  // Other readers go on with the line.
  if (parts.length > 0) scan.lines[scan.index] = holdParts(scan, parts);
  return undefined;
};

/** Shows it so in code, in which such calls are carried out too. */
export const readCallsInCode: NodeReader = (node) => {
  if (node.type === 'code' || node.type === 'inlineCode') node.value = plainCall(node.value);
};

function plainCall(written: string): string {
  return written.replace(escaped, '{{$1$2$3}}');
}
