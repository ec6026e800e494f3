import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/text/word-count.js';

describe('countWords', () => {
  it.each([
    ['Le port, la nuit', 4],
    ['l’été', 2],
    ['3 000 ans', 3],
    ['नमस्ते दुनिया', 2],
    ['日本語', 3],
    ['東京 Tokyo', 3],
    ['… — !', 0],
    ['', 0],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
