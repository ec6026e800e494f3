import { placeIn } from '../../diagnostic.js';
import { readProse } from '../../source/read-blocks.js';
import { cleanText } from '../../text/clean-text.js';
import type { Block, Place } from '../../types.js';
import { maskCodes, maskForeign } from './mask.js';

/** A stretch of a text in which terms are found. */
export interface Passage {
  /** Its words, without code, and without what is in another language. */
  readonly prose: string;
  /** Returns the place of a part of the prose. */
  readonly placeOf: (start: number, text: string) => Place;
}

/** A text in which terms are found. */
export interface SearchedText {
  readonly passages: readonly Passage[];
  /** All that it says, code and foreign words among it. */
  readonly whole: string;
}

/** A document in which terms are found. */
export interface SearchedDocument extends SearchedText {
  /** The blocks that its passages are, in their order. */
  readonly blocks: readonly Block[];
}

/**
 * Reads the passages of a Markdown text: what is translated of it, block by block.
 *
 * @param language The language of the text: what it marks as another one is left out.
 */
export function readPassages(path: string, text: string, language: string): SearchedDocument {
  const source = cleanText(text.replace(/\r(?!\n)/g, '\n'));
  const masked = maskForeign(source, language);
  const find = createFinder(path, maskCodes(masked));
  const blocks = readProse(masked, { path });
  return {
    blocks: blocks.map(({ block }) => block),
    passages: blocks.map(({ block: { line }, prose }) => ({
      prose,
      placeOf: (start, match) => find(line, match, countBefore(prose, match, start)),
    })),
    whole: readProse(source, { path })
      .map(({ block }) => block.text)
      .join('\n'),
  };
}

/** Counts how often a text occurs before an index. */
function countBefore(prose: string, match: string, index: number): number {
  return prose.slice(0, index).split(match).length - 1;
}

/** Creates what finds an occurrence of a text in a source from a line on; the line where it stands otherwise there. */
function createFinder(file: string, source: string) {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (line: number, match: string, occurrence: number): Place => {
    const from = starts[line - 1] ?? 0;
    const words = match.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
    const pattern = new RegExp(words.join('[\\s>*_]{1,20}'), 'gu');
    let left = occurrence;
    for (const { index } of source.slice(from).matchAll(pattern)) {
      if (left-- > 0) continue;
      const at = from + index;
      const row = starts.findLastIndex((start) => start <= at);
      return { file, line: row + 1, column: at - (starts[row] ?? 0) + 1 };
    }
    return placeIn(file, { line, column: 1 });
  };
}
