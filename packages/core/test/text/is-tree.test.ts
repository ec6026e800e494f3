import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isTree } from '../../src/text/is-tree.js';

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { a: value };
  return value;
};

it.each([0, 1, 2, 9])('a value of %d levels is a tree of so many, and of none less', (levels) => {
  expect(isTree(nested(levels), levels)).toBe(true);
  if (levels > 0) expect(isTree(nested(levels), levels - 1)).toBe(false);
});

it('what contains itself is no tree, however deep one may be', () => {
  const list: unknown[] = [];
  list.push(list);
  const group: Record<string, unknown> = { a: 1 };
  group.b = { c: [group] };
  expect(isTree(list, 50)).toBe(false);
  expect(isTree(group, 1000)).toBe(false);
});

it('what holds one part so often that it would never be walked is no tree', () => {
  let part: unknown = ['a'];
  for (let level = 0; level < 40; level++) part = [part, part];
  expect(isTree(part, 500)).toBe(false);
});

it('what is deep beyond any stack is judged', () => {
  expect(isTree(nested(100_000), 500)).toBe(false);
});

it('what JSON can hold is a tree as deep as its text nests', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(isTree(value, 20)).toBe(true);
    }),
  );
});
