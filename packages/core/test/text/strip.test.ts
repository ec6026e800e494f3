import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stripEnd, stripEnds } from '../../src/text/strip.js';

it.each([
  ['/blog//', '/blog'],
  ['/blog', '/blog'],
  ['a/b/', 'a/b'],
  ['///', ''],
  ['', ''],
])('the slashes at the end of %j go, which leaves %j', (text, stripped) => {
  expect(stripEnd(text, /\//)).toBe(stripped);
});

it.each([
  ['--a-b--', 'a-b'],
  ['a', 'a'],
  ['----', ''],
])('the hyphens at both ends of %j go, which leaves %j', (text, stripped) => {
  expect(stripEnds(text, /-/)).toBe(stripped);
});

it('nothing but such characters goes, and none is left at the end', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '/', ' ', 'é', '\n') }), (text) => {
      const stripped = stripEnd(text, /[/\s]/);
      expect(text.startsWith(stripped)).toBe(true);
      expect(stripped).not.toMatch(/[/\s]$/);
      expect(text.slice(stripped.length)).toMatch(/^[/\s]*$/);
      expect(stripEnds(text, /[/\s]/)).toBe(
        text
          .trim()
          .replace(/^[/\s]+/, '')
          .replace(/[/\s]+$/, ''),
      );
    }),
  );
});
