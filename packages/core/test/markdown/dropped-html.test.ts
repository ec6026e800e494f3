import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/index.js';

const parse = (text: string, more = {}) =>
  parseBody(text, { file: 'a.md', language: 'fr', typography: true, ...more });
const dropped = (text: string, more = {}) =>
  parse(text, more)
    .diagnostics.filter(({ rule }) => rule === 'html-dropped')
    .map(({ message, line, column }) => [/`(.*)`/.exec(message)?.[1], line, column]);
const shown = (text: string, more = {}) => parse(text, more).html.join('');

describe('HTML that is left out', () => {
  it.each([
    ['a\n\nb <iframe src="https://a.example"></iframe>', [['<iframe>', 3, 3]]],
    ['<object data="a.pdf">a</object>', [['<object>', 1, 1]]],
    ['<embed src="a.pdf">', [['<embed>', 1, 1]]],
    ['<svg><title>a</title><circle r="1"/></svg>', [['<svg>', 1, 1]]],
    ['<math><mi>a</mi></math>', [['<math>', 1, 1]]],
    ['<script src="https://a.example/b.js"></script>', [['<script>', 1, 1]]],
    ['<style>p { color: red }</style>', [['<style>', 1, 1]]],
    ['<form><input name="a"><button>b</button></form>', [['<form>', 1, 1]]],
    ['a <input type="text">', [['<input>', 1, 3]]],
    ['<p class="a">b</p>', [['class', 1, 1]]],
    ['<p style="color: red">b</p>', [['style', 1, 1]]],
    ['<p onclick="a()">b</p>', [['onclick', 1, 1]]],
    ['a <nom> b', [['<nom>', 1, 3]]],
    ['<mon-cadre>a</mon-cadre>', [['<mon-cadre>', 1, 1]]],
    ['a\n\n::: galerie\nb\n:::', [[':::galerie', 3, 1]]],
  ])('is reported where it stands: %j', (text, expected) => {
    expect(dropped(text)).toEqual(expected);
  });

  it('is reported once for each kind', () => {
    expect(dropped('<i class="a">b</i> <i class="c">d</i> <nom> <nom>')).toEqual([
      ['class', 1, 1],
      ['<nom>', 1, 39],
    ]);
  });

  it.each([
    '<b>a</b> <kbd>b</kbd> <details open><summary>c</summary></details>',
    '<table><tr><td colspan="2" rowspan="2">a</td><th scope="row">b</th></tr></table>',
    '<ol start="3" reversed><li value="4">a</li></ol>',
    '<p lang="en" dir="ltr">a</p>',
    '<center><font color="red">a</font></center>',
    '```js\na\n```\n\n- [x] b\n\n> [!TIP]\n> c\n\nd[^1]\n\n[^1]: e',
    '::: tip\na\n:::',
    '`<iframe>` et 1 < 2',
    '<!-- <iframe> -->',
  ])('is none in %j', (text) => {
    expect(dropped(text)).toEqual([]);
  });

  it.each([
    ['wanring', ':::warning'],
    ['galerie', undefined],
  ])('is told with the name that was meant: %s', (name, expected) => {
    const [diagnostic] = parse(`::: ${name}\na\n:::`).diagnostics;
    expect(diagnostic?.expected).toBe(expected);
  });

  it('is not shown as something else', () => {
    expect(shown('a <input type="text" value="b"> c')).toBe('<p>a  c</p>');
    expect(shown('<input type="checkbox" disabled> a')).toContain('type="checkbox"');
  });

  it('leaves lists, cells and languages as they are written', () => {
    expect(shown('<ol start="3" reversed><li value="4" lang="en" dir="ltr">a</li></ol>')).toBe(
      '<ol start="3" reversed><li value="4" lang="en" dir="ltr">a</li></ol>',
    );
    expect(shown('<table><tr><th scope="row" colspan="2" rowspan="3">a</th></tr></table>')).toContain(
      '<th scope="row" colspan="2" rowspan="3">',
    );
  });

  it('leaves what a link is said to be, beside our own', () => {
    expect(shown('<a href="https://a.example" rel="sponsored nofollow">a</a>')).toContain(
      'rel="sponsored nofollow external noopener"',
    );
  });
});

describe('what a site allows', () => {
  const allow = {
    elements: ['svg', 'circle'],
    attributes: { '*': ['class'], circle: ['r', 'stroke-width'] },
  };

  it('is shown and not reported', () => {
    const text = '<p class="a">b</p>\n\n<svg class="c"><circle r="4" stroke-width="2"/></svg>';
    expect(dropped(text, { allow })).toEqual([]);
    expect(shown(text, { allow })).toBe(
      '<p class="a">b</p>\n<p><svg class="c"><circle r="4" stroke-width="2"></circle></svg></p>',
    );
  });

  it('is shown beside what is safe of the same element', () => {
    const more = { allow: { attributes: { td: ['bgcolor'], code: ['class'] } } };
    expect(shown('<table><tr><td bgcolor="red" colspan="2">a</td></tr></table>', more)).toContain(
      '<td bgcolor="red" colspan="2">',
    );
    expect(shown('<code class="language-js b">a</code> <i class="b">c</i>', more)).toBe(
      '<p><code class="language-js b">a</code> <i>c</i></p>',
    );
  });

  it.each([
    ['https://www.film.example/a?b=c', true],
    ['https://film.example/a', false],
    ['http://www.film.example/a', false],
    ['//www.film.example/a', true],
    ['https://www.film.example.evil.example/a', false],
    ['https://www.film.example:8443/a', false],
    ['javascript:alert(1)', false],
    ['a.html', false],
  ])('are the frames of its hosts: %s is one, %s', (src, isAllowed) => {
    const text = `a\n\n<iframe src="${src}" title="b" onload="c()" srcdoc="d"></iframe>`;
    const more = { allow: { iframes: ['www.film.example'] } };
    expect(shown(text, more).includes('<iframe')).toBe(isAllowed);
    expect(shown(text, more)).not.toMatch(/onload|srcdoc/);
    expect(dropped(text, more).some(([kind]) => kind === '<iframe>')).toBe(!isAllowed);
  });
});
