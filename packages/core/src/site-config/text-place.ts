import { isScalar, type Node } from 'yaml';
import type { Position } from '../types.js';

/** Finds a line and column of a text, both from 1, in the file that holds it. */
export type PlaceInText = (line: number, column: number) => Pick<Position, 'line' | 'column'>;

/**
 * Returns the function that finds a place inside a text of YAML: exactly in a block (`|`) and on one line, else where the
 * text starts.
 *
 * @param at Finds the position of an offset of `source` in the file.
 */
export function placeInText(node: Node, source: string, at: (offset: number) => Position): PlaceInText {
  const start = node.range?.[0] ?? 0;
  const first = at(start);
  if (!isScalar(node)) return () => first;
  const written = source.slice(start, node.range?.[1]);
  if (node.type === 'BLOCK_LITERAL') {
    const indent = /(?<=\n)( *)[^ \n]/.exec(written)?.[1]?.length ?? 0;
    return (line, column) => ({ line: first.line + line, column: indent + column });
  }
  if (written.includes('\n')) return () => first;
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
  return (_, column) => ({ line: first.line, column: first.column + quoted + column - 1 });
}
