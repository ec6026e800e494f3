import { describe, expect, it } from 'vitest';
import { createProcessor } from '../../src/markdown/index.js';

const write = (text: string) =>
  String(createProcessor({ locale: 'fr', typography: false }).processSync(text));

describe('a tag whose address is not quoted', () => {
  it.each([
    ['Un <a href=https://a.example/b>lien</a>.', '<p>Un <a href="https://a.example/b">lien</a>.</p>'],
    ['Un <a href=/b/c title="d > e">lien</a>.', '<p>Un <a href="/b/c" title="d > e">lien</a>.</p>'],
    ['Un <img src=https://a.example/b.png alt=c>', '<p>Un <img src="https://a.example/b.png" alt="c"></p>'],
    ['<a href=b/c rel=x>d</a>', '<p><a href="b/c" rel="x">d</a></p>'],
  ])('is HTML: %s', (text, html) => {
    expect(write(text)).toBe(html);
  });

  it.each([
    ['<a href=b/c?d=e>f</a>', '&#x3C;a href=b/c?d=e>f'],
    ['<a href=b/c', '&#x3C;a href=b/c'],
    ['\\<a href=b/c>', '&#x3C;a href=b/c>'],
    ['`<a href=b/c>`', '<code>&#x3C;a href=b/c></code>'],
    ['a < b=c/d > e', 'a &#x3C; b=c/d > e'],
  ])('is none: %s', (text, html) => {
    expect(write(text)).toContain(html);
  });
});
