import { codeName } from '../text/clean-text.js';
import type { MessageForm } from './message-forms.js';
import type { Problem } from './problem.js';

/** Control characters besides tab and line ends, halves of characters, noncharacters, and what stands for a lost one. */
const unreadable = /[\p{Cs}\uFDD0-\uFDEF\uFFFD-\uFFFF]|[^\P{Cc}\t\n\r]/u;
/** Words that hold letters of two of these scripts: some look alike in two of them. */
const word = /[\p{L}\p{M}]+/gu;
const scripts = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
] as const;

/** Finds what is wrong with a text of a message by itself: characters that nobody can read, and words of two scripts. */
export function findTextProblems({ key, text }: MessageForm): Problem[] {
  return [...findUnreadable(key, text), ...findMixedWords(key, text)];
}

function findUnreadable(key: string, text: string): Problem[] {
  const index = text.search(unreadable);
  if (index < 0) return [];
  const found = codeName(text.slice(index));
  return [{ rule: 'message-character', key, facts: { name: key, found }, index }];
}

function findMixedWords(key: string, text: string): Problem[] {
  for (const { 0: found, index } of text.matchAll(word)) {
    const mixed = scripts.filter(([, pattern]) => pattern.test(found)).map(([script]) => script);
    // Of one letter beside others, such as « μm », units and formulas are made.
    if (mixed.length < 2 || [...found].length < 3) continue;
    return [
      { rule: 'message-script', key, facts: { name: key, found, expected: mixed.join(' or ') }, index },
    ];
  }
  return [];
}
