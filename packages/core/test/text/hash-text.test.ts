import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/text/hash-text.js';

describe('hashText', () => {
  it('is the same for the same text, however it was put together', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (start, end) => {
        expect(hashText(start + end)).toBe(hashText([...start, ...end].join('')));
      }),
    );
  });

  it('is another for a text that differs in one unit, in their order, or in its length', () => {
    const texts = ['', '\0', '\0\0', ' ', 'a', 'b', 'ab', 'ba', 'avril', 'avriL', 'Avril', 'avri', 'avril\0'];
    const longer = Array.from({ length: 40 }, (_, length) => 'été '.repeat(8).slice(0, length));
    const swapped = Array.from({ length: 31 }, (_, index) => swap('abcdefghijklmnopqrstuvwxyz012345', index));
    const all = [...new Set([...texts, ...longer, ...swapped])];
    expect(new Set(all.map(hashText)).size).toBe(all.length);
  });

  it('tells twenty thousand texts apart in each of its four parts', () => {
    const parts = Array.from({ length: 20_000 }, (_, index) => hashText(`/fr/blog/${index}/`).split('-'));
    for (const lane of [0, 1, 2, 3]) {
      const distinct = new Set(parts.map((part) => part[lane])).size;
      // Of as many random numbers of 32 bits, hardly any two are alike.
      expect(distinct).toBeGreaterThan(19_996);
    }
  });
});

function swap(text: string, index: number): string {
  return text.slice(0, index) + text.charAt(index + 1) + text.charAt(index) + text.slice(index + 2);
}
