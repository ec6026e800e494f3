import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { plainMarkSyntax } from '../../src/markdown/plain-marks.js';

const parse = (text: string) => fromMarkdown(text, { extensions: [plainMarkSyntax()] });

it.each([
  'Oui ! Non ? a & b',
  '\\*a! \\*b!',
  'a ] b [ c',
  '`a`! <b>! &amp;! *a*!',
  '![a](b "\\*c! \\*d&") ! [e](f)',
  'a!  \nb!\\\nc!',
  '```\\*a! &b\nc\n```',
])('joins %j as it is joined without', (text) => {
  expect(parse(text)).toEqual(fromMarkdown(text));
});

it('reads every text as it is read without', () => {
  const text = fc.string({ unit: fc.constantFrom(...'\\*_[]()!&<>`"a \n#-'), maxLength: 30 });
  fc.assert(
    fc.property(text, (each) => {
      expect(parse(each)).toEqual(fromMarkdown(each));
    }),
    { numRuns: 1000 },
  );
});
