import { describe, expect, it } from 'vitest';
import { isInside } from '../src/inside.js';

describe('isInside', () => {
  it.each([
    ['index.html', true],
    ['fr/l’été/index.html', true],
    ['fr/..a/b..html', true],
    ['fr/%2e%2e/x', true],
    ['', false],
    ['/etc/passwd', false],
    ['../x', false],
    ['fr/../../x', false],
    ['fr/./x', false],
    ['fr//x', false],
    ['fr\\..\\..\\x', false],
    ['C:/x', false],
    ['c:x', false],
    ['fr/\0', false],
  ])('of %j is %j', (path, inside) => {
    expect(isInside(path)).toBe(inside);
  });
});
