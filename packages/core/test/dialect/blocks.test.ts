import { describe, expect, it } from 'vitest';
import { readText } from './read.js';

const alert = (kind: string, title: string, content: string) =>
  `<div class="alert alert-${kind}" role="note">\n<p class="alert-title">${title}</p>\n${content}\n</div>`;
const word = '[message]';
const tab = (title: string, content: string) =>
  `<div class="tab">\n<p class="tab-title">${title}</p>\n${content}\n</div>`;
const tabs = (...parts: readonly string[]) => `<div class="tabs">\n${parts.join('\n')}\n</div>`;

describe('a box whose content is indented', () => {
  it.each([
    ['!!! note\n    a', alert('note', word, '<p>a</p>')],
    ['!!! tip "Un *port*"\n    a', alert('tip', 'Un <em>port</em>', '<p>a</p>')],
    ['!!! danger "Dire "oui""\n    a', alert('caution', 'Dire "oui"', '<p>a</p>')],
    ['!!! note inline end "Ici"\n    a', alert('note', 'Ici', '<p>a</p>')],
    ['!!! note\n\n    a\n\n    b', alert('note', word, '<p>a</p>\n<p>b</p>')],
    ['!!! note ""\n    a', '<div class="alert alert-note" role="note">\n<p>a</p>\n</div>'],
    ['!!! port\n    a', alert('note', 'Port', '<p>a</p>')],
    ['!!! failure\n    a\n\nb', `${alert('caution', word, '<p>a</p>')}\n<p>b</p>`],
    ['a\n!!! note\n    b', `<p>a</p>\n${alert('note', word, '<p>b</p>')}`],
    [
      '!!! note\n    a\n\n    !!! tip\n        b',
      alert('note', word, `<p>a</p>\n${alert('tip', word, '<p>b</p>')}`),
    ],
    [
      '!!! note\n    ```js\n    a\n\n    !!! b\n    ```',
      alert('note', word, '<pre><code class="language-js">a\n\n!!! b\n</code></pre>'),
    ],
    ['!!! note\n\n        a\n', alert('note', word, '<pre><code>a\n</code></pre>')],
    [
      '- a\n\n    !!! note\n        b',
      `<ul>\n<li>\n<p>a</p>\n${alert('note', word, '<p>b</p>')}\n</li>\n</ul>`,
    ],
    [
      '- a\n\n!!! note\n    b\n\n- c',
      `<ul>\n<li>a</li>\n</ul>\n${alert('note', word, '<p>b</p>')}\n<ul>\n<li>c</li>\n</ul>`,
    ],
    ['??? tip "Plus"\n    a', '<details>\n<summary>Plus</summary>\n<p>a</p>\n</details>'],
    ['???+ tip\n    a', '<details open>\n<summary>Tip</summary>\n<p>a</p>\n</details>'],
    ['!!! note "C #"\n    a', alert('note', 'C', '<p>a</p>')],
    ['!!! note\r\n    a\r\n', alert('note', word, '<p>a</p>')],
  ])('is read in %j', (text, html) => {
    expect(readText(text)).toEqual({ html, code: [] });
  });

  it.each([
    ['!!! note', '<p>!!! note</p>'],
    ['!!! Quoi ?\n    a', '<p>!!! Quoi ?\na</p>'],
    ['Non !!! note\n    a', '<p>Non !!! note\na</p>'],
    ['!! note\n    a', '<p>!! note\na</p>'],
    ['!!! note\n\na', '<p>!!! note</p>\n<p>a</p>'],
    ['\\!!! note\n    a', '<p>!!! note\na</p>'],
    ['```\n!!! note\n    a\n```', '<pre><code>!!! note\n    a\n</code></pre>'],
    ['    !!! note\n        a', '<pre><code>!!! note\n    a\n</code></pre>'],
    ['<pre>\n!!! note\n    a\n</pre>', '<pre>!!! note\n    a\n</pre>'],
    ['`!!! note`\n    a', '<p><code>!!! note</code>\na</p>'],
    ['??? Vraiment ???\n    a', '<p>??? Vraiment ???\na</p>'],
  ])('is none in %j', (text, html) => {
    expect(readText(text).html).toBe(html);
  });

  it('keeps the places of what stands in it', () => {
    const { code } = readText('a\n\n!!! note "{{ t }}"\n    b {{ x }}\n\n    {{ y }}');
    expect(code).toEqual(['3:11 {{ t }}', '4:7 {{ x }}', '6:5 {{ y }}']);
  });
});

describe('tabs', () => {
  it.each([
    ['=== "A"\n    a\n\n=== "B"\n    b', tabs(tab('A', '<p>a</p>'), tab('B', '<p>b</p>'))],
    ['=== "A"\n\n    a\n\n    - b', tabs(tab('A', '<p>a</p>\n<ul>\n<li>b</li>\n</ul>'))],
    [
      '=== "C++"\n    ```cpp\n    a\n    ```',
      tabs(tab('C++', '<pre><code class="language-cpp">a\n</code></pre>')),
    ],
    ['===! "A"\n    a', tabs(tab('A', '<p>a</p>'))],
    ['!!! note\n    === "A"\n        a', alert('note', word, tabs(tab('A', '<p>a</p>')))],
    ['- x\n\n=== "A"\n    a', `<ul>\n<li>x</li>\n</ul>\n${tabs(tab('A', '<p>a</p>'))}`],
    [
      '::: code-group\n```js [a.js]\na\n```\n:::',
      tabs(
        '<figure>\n<figcaption>a.js</figcaption>\n<pre><code class="language-js">a\n</code></pre>\n</figure>',
      ),
    ],
    [
      '<Tabs>\n<TabItem value="a" label="Un">\na\n</TabItem>\n  <TabItem value="b">\n\n  b\n\n  </TabItem>\n</Tabs>',
      tabs(tab('Un', '<p>a</p>'), tab('b', '<p>b</p>')),
    ],
    [
      '{{< tabs >}}\n{{< tab "Un" >}}\n*a*\n{{< /tab >}}\n{{< /tabs >}}',
      tabs(tab('Un', '<p><em>a</em></p>')),
    ],
    ['Titre\n===\n    a', '<h1 id="titre">[anchor]Titre</h1>[permalink]\n<pre><code>a\n</code></pre>'],
    ['=== "A"\na', '<p>=== "A"\na</p>'],
    ['=== A\n    a', '<p>=== A\na</p>'],
    ['a === "b"\n    c', '<p>a === "b"\nc</p>'],
  ])('are read in %j', (text, html) => {
    expect(readText(text)).toEqual({ html, code: [] });
  });
});

describe('a list of definitions', () => {
  const list = (...parts: readonly string[]) => `<dl>\n${parts.join('\n')}\n</dl>`;

  it.each([
    ['Port\n: Un abri.', list('<dt>Port</dt>', '<dd>Un abri.</dd>')],
    ['Port\n:   Un abri.', list('<dt>Port</dt>', '<dd>Un abri.</dd>')],
    ['*Port*\n: a `b`', list('<dt><em>Port</em></dt>', '<dd>a <code>b</code></dd>')],
    ['A\nB\n: c\n: d', list('<dt>A</dt>', '<dt>B</dt>', '<dd>c</dd>', '<dd>d</dd>')],
    ['A\n: b\n\nC\n: d', list('<dt>A</dt>', '<dd>b</dd>', '<dt>C</dt>', '<dd>d</dd>')],
    ['A\n\n: b', list('<dt>A</dt>', '<dd>b</dd>')],
    ['A\n: b\n\n    c', list('<dt>A</dt>', '<dd>\n<p>b</p>\n<p>c</p>\n</dd>')],
    ['A\n: b\nc', list('<dt>A</dt>', '<dd>b\nc</dd>')],
    ['A\n: b\n\nC', `${list('<dt>A</dt>', '<dd>b</dd>')}\n<p>C</p>`],
    ['A\n: b\n\n- c', `${list('<dt>A</dt>', '<dd>b</dd>')}\n<ul>\n<li>c</li>\n</ul>`],
    ['A\n: - b\n  - c', list('<dt>A</dt>', '<dd>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</dd>')],
  ])('is read in %j', (text, html) => {
    expect(readText(text)).toEqual({ html, code: [] });
  });

  it.each([
    [': a', '<p>: a</p>'],
    ['a :\n:b', '<p>a :\n:b</p>'],
    ['# A\n: b', '<h1 id="a">[anchor]A</h1>[permalink]\n<p>: b</p>'],
    ['- a\n: b', '<ul>\n<li>a\n: b</li>\n</ul>'],
    ['```\nA\n: b\n```', '<pre><code>A\n: b\n</code></pre>'],
    ['A\n    : b', '<p>A\n: b</p>'],
    ['A\n\n\n: b', '<p>A</p>\n<p>: b</p>'],
    ['A\n\\: b', '<p>A\n: b</p>'],
    [`${'mot '.repeat(40)}\n: b`, `<p>${'mot '.repeat(40).trim()}\n: b</p>`],
  ])('is none in %j', (text, html) => {
    expect(readText(text).html).toBe(html);
  });
});

describe('an abbreviation', () => {
  const html = '<abbr title="HyperText">HTML</abbr>';

  it.each([
    ['Le HTML.\n\n*[HTML]: HyperText', `<p>Le ${html}.</p>`],
    ['*[HTML]: HyperText\n\nLe **HTML** et HTML', `<p>Le <strong>${html}</strong> et ${html}</p>`],
    ['*[HTML]: HyperText\n## HTML', `<h2 id="html">[anchor]${html}</h2>[permalink]`],
    ['*[HTML]: HyperText\n\nHTML5 XHTML `HTML` html', '<p>HTML5 XHTML <code>HTML</code> html</p>'],
    ['*[HTML]: HyperText\n\n[HTML](a.md)', `<p><a [link]>${html}</a></p>`],
    ['*[C++]: Un langage\n\nC++ !', '<p><abbr title="Un langage">C++</abbr> !</p>'],
    ['*[A B]: "><script>\n\nA B', '<p><abbr title="&#x22;><script>">A B</abbr></p>'],
    ['*[HTML]: HyperText', ''],
    ['`*[HTML]: HyperText`\n\nHTML', '<p><code>*[HTML]: HyperText</code></p>\n<p>HTML</p>'],
    ['```\n*[HTML]: HyperText\n```', '<pre><code>*[HTML]: HyperText\n</code></pre>'],
    ['*[HTML] : a*\n\nHTML', '<p><em>[HTML] : a</em></p>\n<p>HTML</p>'],
    ['[HTML]: a.md\n\nHTML', '<p>HTML</p>'],
  ])('is read in %j', (text, shown) => {
    expect(readText(text)).toEqual({ html: shown, code: [] });
  });
});

describe('HTML whose content is Markdown', () => {
  it.each([
    ['<div markdown="1">\n*a*\n</div>', '<div>\n<p><em>a</em></p>\n</div>'],
    ['<div markdown>\n*a*\n</div>\nb', '<div>\n<p><em>a</em></p>\n</div>\n<p>b</p>'],
    [
      '<aside markdown="block" id="x">\n\n- a\n\n</aside>',
      '<aside id="x">\n<ul>\n<li>a</li>\n</ul>\n</aside>',
    ],
    [
      '<div markdown="1">\n<div>\n*a*\n</div>\n*b*\n</div>',
      '<div>\n<div>\n<p><em>a</em></p>\n</div>\n<p><em>b</em></p>\n</div>',
    ],
    [
      '<figure markdown="span">\n  ![a](b.png)\n  <figcaption>c</figcaption>\n</figure>',
      '<figure>\n<p><img [media] alt="a"></p>\n  <figcaption>c</figcaption>\n</figure>',
    ],
    ['> <div markdown="1">\n> *a*\n> </div>', '<blockquote>\n<div>\n*a*\n</div>\n</blockquote>'],
    ['<div>\n*a*\n</div>', '<div>\n*a*\n</div>'],
    ['<div data-markdown="1">\n*a*\n</div>', '<div>\n*a*\n</div>'],
    ['`<div markdown="1">`', '<p><code>&#x3C;div markdown="1"></code></p>'],
    [
      '```\n<div markdown="1">\n</div>\n```',
      '<pre><code>&#x3C;div markdown="1">\n&#x3C;/div>\n</code></pre>',
    ],
  ])('is read in %j', (text, html) => {
    expect(readText(text)).toEqual({ html, code: [] });
  });
});
