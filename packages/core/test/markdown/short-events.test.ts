import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';

const line = fc
  .tuple(
    fc.array(fc.constantFrom('- ', '* ', '1. ', '2) ', '> ', '>', '  ', '    ', '\t', '-'), { maxLength: 4 }),
    fc.constantFrom('', 'a', '# a', '---', '===', '```', '<p>', '<!--', '-->', '[a]: b', '[a]', 'a  ', '***'),
  )
  .map(([markers, text]) => `${markers.join('')}${text}`);

it('quotes and lists that are long become the tree that micromark gives', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 60 }),
      (some, others, times) => {
        const text = [...Array.from({ length: times }, () => some).flat(), ...others].join('\n');
        expect(parseMarkdown(text, { gfm: false }).tree).toEqual(unified().use(remarkParse).parse(text));
      },
    ),
    { numRuns: 60 },
  );
});

it.each(['1. > a\n', '> - a\n>   - b\n'])('as many %j as a file can hold are read', (unit) => {
  const { tree, tooDense, tooDeep } = parseMarkdown(unit.repeat(6000), { gfm: true });
  expect({ tooDense, tooDeep, blocks: tree.children.length }).toEqual({ blocks: 1 });
});

it('as many notes as a file can hold are read', () => {
  const notes = Array.from({ length: 6000 }, (_, index) => `a[^${index}]\n\n[^${index}]: b\n`);
  const { tree, tooDense } = parseMarkdown(notes.join('\n'), { gfm: true });
  expect({ tooDense, blocks: tree.children.length }).toEqual({ blocks: 12_000 });
});
