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

  it.each([
    ['日本の首都である東京', 'ja', 6],
    ['東京 Tokyo 2020', 'ja', 3],
    ['我们在学习中文', 'zh-Hans', 4],
    ['ภาษาไทยไม่มีการเว้นวรรค', 'th', 6],
    ['ខ្ញុំស្រលាញ់ភាសាខ្មែរ', 'km', 3],
    ['ພາສາລາວ', 'lo', 2],
    ['မြန်မာဘာသာစကား', 'my', 2],
    // Korean has spaces, and so has a French text that names a Japanese city.
    ['한국어는 낱말 사이를 띄어 쓴다', 'ko', 5],
    ['La ville de 東京', 'fr', 5],
    ['', 'ja', 0],
    ['…、。', 'ja', 0],
  ])('%j has in %s %i', (text, language, words) => {
    expect(countWords(text, language)).toBe(words);
  });
});
