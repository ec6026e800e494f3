import { placeIn } from '../../diagnostic.js';
import { createPlaces } from '../../markdown/places.js';
import { readProse } from '../../source/read-blocks.js';
import { cleanText } from '../../text/clean-text.js';
import { escapePattern } from '../../text/escape-pattern.js';
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
    passages: blocks.map(({ block: { line }, prose }, index) => ({
      prose,
      placeOf(start, match) {
        // The text of a picture and the title of a link stand on the line of what they stand in.
        let first = index;
        while (blocks[first - 1]?.block.line === line) first--;
        const beside = blocks.slice(first, index).map((other) => other.prose);
        const before = [...beside, prose.slice(0, start)].join('\n');
        let next = index + 1;
        while (blocks[next] && (blocks[next]?.block.line ?? 0) <= line) next++;
        const end = blocks[next]?.block.line;
        return find({ line, end }, match, before.split(match).length - 1);
      },
    })),
    whole: (masked === source ? blocks : readProse(source, { path }))
      .map(({ block }) => block.text)
      .join('\n'),
  };
}

/** The lines of a block: from one, up to another one that is no part of it. */
interface Lines {
  readonly line: number;
  readonly end: number | undefined;
}

/** Creates what finds an occurrence of a text in some lines of a source; the first line where it stands otherwise there. */
function createFinder(file: string, source: string) {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const placeAt = createPlaces(source);
  return ({ line, end = starts.length + 1 }: Lines, match: string, occurrence: number): Place => {
    const from = starts[line - 1] ?? 0;
    const words = match.split(/\s+/).map(escapePattern);
    const pattern = new RegExp(words.join('[\\s>*_]{1,20}'), 'gu');
    let left = occurrence;
    for (const { index } of source.slice(from, starts[end - 1]).matchAll(pattern)) {
      if (left-- > 0) continue;
      return { file, ...placeAt(from + index) };
    }
    return placeIn(file, { line, column: 1 });
  };
}
