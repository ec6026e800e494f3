import type { MarkRun } from './emphasis.js';
import { WordCollector } from './word-collector.js';
import type { Words } from './words.js';

/** A piece of a text, of which words are collected once it is known which marks and brackets stand for themselves. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code' | 'call' | 'tag'; readonly text: string; readonly line: number }
  | {
      readonly type: 'address';
      readonly url: string;
      readonly title: string | undefined;
      readonly line: number;
    }
  | { readonly type: 'alt'; readonly text: string; readonly line: number }
  | { readonly type: 'note' }
  | { readonly type: 'marks'; readonly run: MarkRun };

/** Returns what pieces say, in their order. */
export function collectWords(pieces: readonly Piece[]): Words {
  const words = new WordCollector();
  let text = '';
  const flush = (): void => {
    if (text !== '') words.addText(text);
    text = '';
  };
  for (const piece of pieces) {
    if (piece.type === 'text') {
      text += piece.text;
      continue;
    }
    if (piece.type === 'marks') {
      text += piece.run.mark.repeat(piece.run.count);
      continue;
    }
    flush();
    addPiece(words, piece);
  }
  flush();
  return words.finish();
}

function addPiece(words: WordCollector, piece: Exclude<Piece, { type: 'text' | 'marks' }>): void {
  switch (piece.type) {
    case 'code': {
      const code = piece.text.replace(/\s+/g, ' ').trim();
      words.addCode(code, `\`${code}\``);
      break;
    }
    case 'call':
      words.addCall(piece.text, piece.line);
      break;
    case 'tag':
      words.addTag(piece.text, piece.line);
      break;
    case 'alt':
      words.addAside('alt', piece.text, piece.line);
      break;
    case 'note':
      words.addCode('[^]', '');
      break;
    case 'address':
      words.addAddress(piece.url);
      words.addAside('title', piece.title, piece.line);
  }
}
