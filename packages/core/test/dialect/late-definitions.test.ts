import { describe, expect, it } from 'vitest';
import { keepMarkdownOf, readText } from './read.js';

const link = (address: string, words: string) => `<a href="${address}" rel="external noopener">${words}</a>`;
const a = 'https://a.example/';

describe('a definition right below a line of text', () => {
  it.each([
    [`Le [quai][q].\n[q]: ${a}q\nSuite.`, `<p>Le ${link(`${a}q`, 'quai')}.</p>\n<p>Suite.</p>`],
    [
      `- [un]\n- deux\n[un]: ${a}1\n  [deux]: <${a}2>\n\n[deux]`,
      `<ul>\n<li>${link(`${a}1`, 'un')}</li>\n<li>deux</li>\n</ul>\n<p>${link(`${a}2`, 'deux')}</p>`,
    ],
    [`> [c]\n[c]: ${a}c`, `<blockquote>\n<p>${link(`${a}c`, 'c')}</p>\n</blockquote>`],
    [`<div markdown="1">\n[c]\n[c]: ${a}c\n</div>`, `<div>\n<p>${link(`${a}c`, 'c')}</p>\n</div>`],
    ['Un [mot].\n[mot]: page', '<p>Un <a [link]>mot</a>.</p>'],
  ])('is read in %j', (text, html) => {
    expect(readText(text)).toEqual({ html, code: [] });
  });

  it.each([
    ['Texte.\n[Note]: ceci n’est pas une adresse.', '<p>Texte.\n[Note]: ceci n’est pas une adresse.</p>'],
    ['Texte.\n[Reste]: demain', '<p>Texte.\n[Reste]: demain</p>'],
    ['```\nb\n[c]: /d\n```\n\n[c]', '<pre><code>b\n[c]: /d\n</code></pre>\n<p>[c]</p>'],
    ['[c].\n[c]: /d\n\n```\nb', '<p>[c].\n[c]: /d</p>\n<pre><code>b\n</code></pre>'],
    ['<p>[c]\n[c]: /d</p>', '<p>[c]\n[c]: /d</p>'],
  ])('is text in %j', (text, html) => {
    expect(readText(text).html).toBe(html);
  });

  it('keeps its place, and a blank line above it where the Markdown is kept', () => {
    const text = `Un.\n\nLe [quai][q].\n[q]: /q\n\nFin.`;
    expect(keepMarkdownOf(text)).toEqual({
      markdown: 'Un.\n\nLe [quai][q].\n\n[q]: [link]\n\nFin.',
      blocks: ['Un.', 'Le [quai][q].', '[q]: /q', 'Fin.'],
    });
  });
});
