import type { MessageSheet } from '../../messages/message-sheet.js';
import type { Diagnostic } from '../../types.js';
import { checkTerms, type TermFinders, type TextInLanguage } from './check-terms.js';
import { maskMessage } from './mask.js';

/**
 * Holds the messages of a file to a glossary, each against the message of its original.
 *
 * @param original The file that this one translates; undefined of an original.
 */
export function checkMessageTerms(
  sheet: MessageSheet,
  original: MessageSheet | undefined,
  findersFor: (language: string) => TermFinders,
): Diagnostic[] {
  return [...sheet.texts].flatMap(([key, text]) => {
    const model = original?.texts.get(key);
    // What nobody has translated is told as that.
    if (text.trim() === '' || text === model) return [];
    return checkTerms(
      searched(sheet, key, text, findersFor),
      original && model !== undefined ? searched(original, key, model, findersFor) : undefined,
      () => sheet.placeOf(key),
    );
  });
}

function searched(
  sheet: MessageSheet,
  key: string,
  text: string,
  findersFor: (language: string) => TermFinders,
): TextInLanguage {
  const passage = { prose: maskMessage(text), placeOf: (start: number) => sheet.placeOf(key, start) };
  return { passages: [passage], whole: text, finders: findersFor(sheet.language) };
}
