import { describe, expect, it } from 'vitest';
import { keepMarkdownOf, readText } from './read.js';

const box = (content: string, title = '[message]', kind = 'tip') =>
  `<div class="alert alert-${kind}" role="note">\n<p class="alert-title">${title}</p>\n${content}\n</div>`;

describe('small marks of other tools', () => {
  it.each([
    ['Un {{</* youtube id */>}} et {{%/* note */%}}.', '<p>Un {{&#x3C; youtube id >}} et {{% note %}}.</p>'],
    [
      '```md\n{{</* youtube id */>}}\n```',
      '<pre><code class="language-md">{{&#x3C; youtube id >}}\n</code></pre>',
    ],
    ['Un {{< /* rien */ >}}', '<p>Un {{&#x3C; /* rien */ >}}</p>'],
    ['{::comment}\ncaché\n\n{:/comment}\nvu', '<p>vu</p>'],
    ['{::options toc_levels="1" /}\n\nvu', '<p>vu</p>'],
    ['{::nomarkdown}\n<b>a</b>\n{:/}\nvu', '<p><b>a</b></p>\n<p>vu</p>'],
    ['`{::comment}`', '<p><code>{::comment}</code></p>'],
    ['Un mot { #a.b:c }', '<p id="a.b:c">Un mot</p>'],
    ['*a*{: #b.c}', '<p><em id="b.c">a</em></p>'],
    [':::tip[Un *port* `a`]{#id .b}\nc\n:::', box('<p>c</p>', 'Un <em>port</em> <code>a</code>')],
    ['::: tip Un *port* {#id}\nc\n:::', box('<p>c</p>', 'Un <em>port</em>')],
    ['::: tip L’ensemble {a} est\nc\n:::', box('<p>c</p>', 'L’ensemble {a} est')],
    ['::: details Plus {open}\nc\n:::', '<details open>\n<summary>Plus</summary>\n<p>c</p>\n</details>'],
    ['::: raw\n*c*\n:::', '<p><em>c</em></p>'],
    ['::: tip\n<div>a</div>\n:::\n\nb', `${box('<div>a</div>')}\n<p>b</p>`],
    ['::: tip\n<div>\n  <b>a</b>\n</div>\n:::\nb', `${box('<div>\n<b>a</b>\n</div>')}\n<p>b</p>`],
    [
      ':::note\n<Tabs>\n<TabItem label="A">a</TabItem>\n</Tabs>\n:::',
      box(
        '<div class="tabs">\n<div class="tab">\n<p class="tab-title">A</p>\n<p>a</p>\n</div>\n</div>',
        '[message]',
        'note',
      ),
    ],
    [
      '<Image src="https://a.example/a.png" alt="A" />',
      '<img src="https://a.example/a.png" alt="A" loading="lazy" decoding="async">',
    ],
  ])('are read: %j', (text, html) => {
    expect(readText(text)).toEqual({ html, code: [] });
  });

  it.each([
    ['> !!! warning\n>     a', ['1:1 !!! warning']],
    ['<<< @/a.js{2}\n\n<!--@include: ./b.md-->', ['1:1 <<<', '3:1 <!--@include-->']],
    ['## ::: port\n\n### ::: port.quai\n\n::: port.quai', ['1:1 ::: …']],
    ['Un {--mot--} {++de++} plus', ['1:4 {++ … ++}']],
  ])('are told where they are not: %j', (text, code) => {
    expect(readText(text).code).toEqual(code);
  });

  it.each([
    '!!! Attention !!!',
    'Quoi ???',
    '<<< EOF',
    'a {-- b',
    '`<<< @/a.js` `{++a++}`',
    '<!-- include -->',
  ])('are none in %j', (text) => {
    expect(readText(text).code).toEqual([]);
  });

  it('are left out of the Markdown that is kept, or stay as they are written', () => {
    expect(keepMarkdownOf('Un {{</* a */>}}.').markdown).toBe('Un {{</* a */>}}.');
    expect(keepMarkdownOf('{::comment}\na\n{:/comment}\n\nb').markdown.trim()).toBe('b');
  });
});
