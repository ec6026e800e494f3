import { expect, it } from 'vitest';
import { readingMinutes } from '../../src/text/reading-time.js';

it.each([
  [0, 'fr', 1],
  [230, 'fr-CA', 1],
  [1000, 'fr', 4],
  [1000, 'th', 4],
  [1000, 'ja', 5],
  [1000, 'zh-Hant', 6],
])('%i words take in %s %i minutes', (words, language, minutes) => {
  expect(readingMinutes(words, language)).toBe(minutes);
});
