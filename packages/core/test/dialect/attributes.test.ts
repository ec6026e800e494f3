import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/index.js';
import { readText } from './read.js';

/** Returns what a reader sees of a text on a site that allows classes. */
function readWithClasses(text: string): string {
  const { html } = parseBody(text, {
    file: 'content/fr/a.md',
    language: 'fr',
    typography: false,
    allow: { attributes: { '*': ['class'] } },
  });
  return html
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : piece.hole === 'anchor' || piece.hole === 'permalink'
          ? ''
          : `[${piece.hole}]`,
    )
    .join('');
}

describe('an attribute list', () => {
  it.each([
    ['## Un { #un }', '<h2 id="un">Un</h2>'],
    ['## Un {#un .a .b}', '<h2 id="un" class="a b">Un</h2>'],
    ['## Un {: #un .a }', '<h2 id="un" class="a">Un</h2>'],
    ['## *Un* {: #un }', '<h2 id="un"><em>Un</em></h2>'],
    ['## Un {: #un } ##', '<h2 id="un">Un</h2>'],
    ['Un\n==\n{: #un}', '<h1 id="un">Un</h1>'],
    ['Un mot.\n{: #un .a}', '<p id="un" class="a">Un mot.</p>'],
    ['{: .a}\nUn mot.', '<p class="a">Un mot.</p>'],
    ['{: .a}\n\nUn mot.', '<p class="a">Un mot.</p>'],
    ['Un mot. {.a}', '<p class="a">Un mot.</p>'],
    ['- a\n- b\n{: .a}', '<ul class="a">\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['- a {: .a}\n- b', '<ul>\n<li class="a">a</li>\n<li>b</li>\n</ul>'],
    ['> a\n{: .a}', '<blockquote class="a">\n<p>a</p>\n</blockquote>'],
    ['```\na\n```\n{: .language-js}', '<pre><code class="language-js">a\n</code></pre>'],
    ['[a](b.md){: .a}', '<p><a [link] class="a">a</a></p>'],
    ['[a](b.md){.a target="_blank"}', '<p><a [link] class="a" target="_blank">a</a></p>'],
    ['![a](b.png){ width=300 #c }', '<p><img [media] alt="a" width="300" id="c"></p>'],
    [
      '**a**{.a} *b*{: .b} `c`{.c}',
      '<p><strong class="a">a</strong> <em class="b">b</em> <code class="c">c</code></p>',
    ],
    ['[](){#ici}Un mot.', '<p><span id="ici"></span>Un mot.</p>'],
    ['| a | b |\n|---|---|\n| c {: .a} | d |', 'class="a">c</td>'],
    ['| a |\n|---|\n| b |\n{: .a}', '<table class="a">'],
  ])('is read in %j', (text, html) => {
    expect(readWithClasses(text)).toContain(html);
    expect(readText(text).html).not.toMatch(/[{}]/);
    expect(readText(text).code).toEqual([]);
  });

  it.each([
    ['a {b} c', 'a {b} c'],
    ['[a](b.md) {c}', '</a> {c}'],
    ['`a`{b}', '<code>a</code>{b}'],
    ['Un mot {width=3}', 'Un mot {width=3}'],
    ['Un mot{.a}', 'Un mot{.a}'],
    ['\\{: .a}', '{: .a}'],
    ['## Un \\{ #un }', 'Un { #un }'],
    ['`{: .a}`', '<code>{: .a}</code>'],
    ['    {: .a}', '<pre><code>{: .a}'],
    ['```\na\n{: .a}\n```', 'a\n{: .a}\n'],
    ['Un {: .a} mot', 'Un {: .a} mot'],
    ['{ a: .b }', '{ a: .b }'],
    ['{{ a }}', '{{ a }}'],
    ['{# a #}', '{# a #}'],
    ['{: .a', '{: .a'],
    ['- a\n  - b {c}', 'b {c}'],
    ['| a |\n|---|\n| {b} |', '<td>{b}</td>'],
  ])('is none in %j', (text, html) => {
    expect(readText(text).html).toContain(html);
  });

  it('keeps what is safe alone, and says what is left out', () => {
    const text = '[a](https://b.example){: onclick="x()" style="y" .c #d href="javascript:x" }';
    const { html, diagnostics } = parseBody(text, {
      file: 'content/fr/a.md',
      language: 'fr',
      typography: false,
    });
    expect(html.join('')).toBe('<p><a href="https://b.example" id="d" rel="external noopener">a</a></p>');
    expect(diagnostics.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'html-dropped `class` is left out',
      'html-dropped `style` is left out',
      'html-dropped `onclick` is left out',
    ]);
  });

  it('makes ids that stand twice a problem, as headings’ are', () => {
    const { diagnostics } = parseBody('## A { #a }\n\nb\n{: #a}', {
      file: 'content/fr/a.md',
      language: 'fr',
      typography: false,
    });
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['heading-id-duplicate', 3]]);
  });
});

describe('marked text', () => {
  it.each([
    ['a ==b== c', '<p>a <mark>b</mark> c</p>'],
    ['==**a** `b`== c', '<p><mark><strong>a</strong> <code>b</code></mark> c</p>'],
    ['*==a== b*', '<p><em><mark>a</mark> b</em></p>'],
    ['==a== ==b==', '<p><mark>a</mark> <mark>b</mark></p>'],
    ['(==a==)', '<p>(<mark>a</mark>)</p>'],
    ['==a\nb==', '<p><mark>a\nb</mark></p>'],
    ['重要==文字==です', '<p>重要<mark>文字</mark>です</p>'],
    ['## ==a==', '<h2 id="a">[anchor]<mark>a</mark></h2>[permalink]'],
    ['==a== b ==c', '<p><mark>a</mark> b ==c</p>'],
    ['a==b and c==d', '<p>a==b and c==d</p>'],
    ['a == b == c', '<p>a == b == c</p>'],
    ['\\==a==', '<p>==a==</p>'],
    ['`==a==`', '<p><code>==a==</code></p>'],
    ['===a===', '<p>===a===</p>'],
    ['==a\n\nb==', '<p>==a</p>\n<p>b==</p>'],
    ['a\n==', '<h1 id="a">[anchor]a</h1>[permalink]'],
    ['====', '<p>====</p>'],
  ])('is read in %j', (text, html) => {
    expect(readText(text).html).toBe(html);
  });
});

describe('the title of a block of code', () => {
  const titled = (title: string, language = 'js') =>
    `<figure>\n<figcaption>${title}</figcaption>\n<pre><code class="language-${language}">x\n</code></pre>\n</figure>`;

  it.each([
    ['js title="a.js"', titled('a.js')],
    ["js {1,3} title='Un titre'", titled('Un titre')],
    ['js filename=a.js', titled('a.js')],
    ['js [a.js]', titled('a.js')],
    ['js:src/a.js', titled('src/a.js')],
    ['js{1,3} title="a"', titled('a')],
    ['{ .python .annotate title="a.py" }', titled('a.py', 'python')],
    ['js title="<b>"', titled('&#x3C;b>')],
    ['js{1,3}', '<pre><code class="language-js">x\n</code></pre>'],
    ['{.js}', '<pre><code class="language-js">x\n</code></pre>'],
    ['{python}', '<pre><code class="language-python">x\n</code></pre>'],
    ['js', '<pre><code class="language-js">x\n</code></pre>'],
    ['js showLineNumbers', '<pre><code class="language-js">x\n</code></pre>'],
    ['c++', '<pre><code class="language-c++">x\n</code></pre>'],
    ['title="a"', '<figure>\n<figcaption>a</figcaption>\n<pre><code>x\n</code></pre>\n</figure>'],
    ['js subtitle="a"', '<pre><code class="language-js">x\n</code></pre>'],
    ['text:un mot', '<pre><code class="language-text:un">x\n</code></pre>'],
  ])('is read behind %j', (info, html) => {
    expect(readText(`\`\`\`${info}\nx\n\`\`\``).html).toBe(html);
  });
});

describe('a tilde', () => {
  it.each([
    ['10~20 et 30~40', '<p>10~20 et 30~40</p>'],
    ['H~2~O', '<p>H~2~O</p>'],
    ['~a~', '<p>~a~</p>'],
    ['~~a~~', '<p><del>a</del></p>'],
    ['~~a~b~~', '<p><del>a~b</del></p>'],
    ['~a~~b~~', '<p>~a<del>b</del></p>'],
  ])('strikes out where there are two: %j', (text, html) => {
    expect(readText(text).html).toBe(html);
  });
});
