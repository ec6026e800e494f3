import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines, wordsOf } from '../../../src/covers/lettering/break-lines.js';

/** Every letter is as wide as any other. */
const measure = ({ start, end }: { readonly start: number; readonly end: number }) => end - start;

function linesOf(text: string, width: number): string[] {
  return breakLines(wordsOf(text), text, width, measure).map(({ start, end }) => text.slice(start, end));
}

it('makes lines of nearly the same length', () => {
  expect(linesOf('aaaa bbbb cccc dd', 14)).toEqual(['aaaa bbbb', 'cccc dd']);
  expect(linesOf('aaaa bbbb cccc', 14)).toEqual(['aaaa bbbb cccc']);
});

it('ends no line at a no-break space, nor after the first letters of a compound', () => {
  expect(linesOf('Est-ce vrai\u202F?', 8)).toEqual(['Est-ce', 'vrai\u202F?']);
  expect(linesOf('le e-management', 6)).toEqual(['le', 'e-management']);
  expect(linesOf('auto-évaluation', 10)).toEqual(['auto-', 'évaluation']);
});

it('keeps every word in its order, and every line in its width', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 9, max: 40 }), (list, width) => {
      const lines = linesOf(list.join(' '), width);
      expect(lines.join(' ')).toBe(list.join(' '));
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }),
  );
});
