import { expect, it } from 'vitest';
import { globReader } from '../../../src/workbench/layouts/glob.js';

it.each([
  ['docs/reference/**', 'docs/reference/a/b.md', true],
  ['docs/reference/', 'docs/reference/a.md', true],
  ['docs/reference/**', 'docs/reference.md', false],
  ['docs/*.md', 'docs/a.md', true],
  ['docs/*.md', 'docs/a/b.md', false],
  ['**/changelog.md', 'changelog.md', true],
  ['**/changelog.md', 'a/b/changelog.md', true],
  ['**/changelog.md', 'a/my-changelog.md', false],
  ['a/**/z.md', 'a/z.md', true],
  ['a/*x*.md', 'a/bxc.md', true],
  ['a/x*x.md', 'a/x.md', false],
  ['*', '', true],
  ['a.md', 'aXmd', false],
])('%j and %j: %j', (pattern, path, expected) => {
  expect(globReader([pattern])(path)).toBe(expected);
});

it('takes what one of several patterns fits', () => {
  expect(globReader(['b', 'a'])('a')).toBe(true);
  expect(globReader([])('a')).toBe(false);
});
