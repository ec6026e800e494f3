import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/index.js';
import { readText } from './read.js';

const parse = (text: string) =>
  parseBody(text, { file: 'content/fr/a.md', language: 'fr', typography: false });
const tip = (content: string, title = '[message]') =>
  `<div class="alert alert-tip" role="note">\n<p class="alert-title">${title}</p>\n${content}\n</div>`;
const tab = (title: string, content: string) =>
  `<div class="tab">\n<p class="tab-title">${title}</p>\n${content}\n</div>`;
const tabs = (...parts: string[]) => `<div class="tabs">\n${parts.join('\n')}\n</div>`;

describe('what is indented between tags', () => {
  it.each([
    ['<Tip>\n    Le *port*.\n\n    Deux.\n</Tip>', tip('<p>Le <em>port</em>.</p>\n<p>Deux.</p>')],
    ['<Tip>\n\tLe *port*.\n</Tip>', tip('<p>Le <em>port</em>.</p>')],
    ['<Tip>\n\n  Un.\n\n        Deux.\n\n</Tip>', tip('<p>Un.</p>\n<p>Deux.</p>')],
    [
      '<Tabs>\n    <TabItem label="A">\n        - un\n            - deux\n    </TabItem>\n</Tabs>',
      tabs(tab('A', '<ul>\n<li>un\n<ul>\n<li>deux</li>\n</ul>\n</li>\n</ul>')),
    ],
    [
      '<Tip>\n    ```js\n    if (a) {\n      b();\n    }\n    ```\n</Tip>',
      tip('<pre><code class="language-js">if (a) {\n  b();\n}\n</code></pre>'),
    ],
    [
      '<Tip>\n  Un.\n\n      ```js\n      a\n        b\n      ```\n  Deux.\n</Tip>',
      tip('<p>Un.</p>\n<pre><code class="language-js">a\n  b\n</code></pre>\n<p>Deux.</p>'),
    ],
    [
      '1. Un\n\n   <Tip>\n       *Deux*\n   </Tip>\n\n2. Trois',
      `<ol>\n<li>\n<p>Un</p>\n${tip('<p><em>Deux</em></p>')}\n</li>\n<li>\n<p>Trois</p>\n</li>\n</ol>`,
    ],
    ['<Tip>\n    a\n</Tip>\n\n    b', `${tip('<p>a</p>')}\n<pre><code>b\n</code></pre>`],
    ['    a\n\n<Tip>\nb\n</Tip>', `<pre><code>a\n</code></pre>\n${tip('<p>b</p>')}`],
    ['<Tip>\n- a\n\n      b\n</Tip>', tip('<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>')],
  ])('is prose in %j', (text, html) => {
    expect(readText(text)).toEqual({ html, code: [] });
  });

  it.each([
    ['<div>\n\n    a\n\n</div>', '<div>\n<pre><code>a\n</code></pre>\n</div>'],
    ['{{% tip %}}\n\n    a\n\n{{% /tip %}}', tip('<pre><code>a\n</code></pre>')],
  ])('is code between others, %j', (text, html) => {
    expect(readText(text).html).toBe(html);
  });

  it('keeps its places', () => {
    const text =
      'Un.\n\n<Tip>\n\n        [a](javascript:b) et\n        [c](javascript:d)\n\n    ## Deux\n</Tip>\n';
    const { diagnostics, blocks } = parse(text);
    expect(diagnostics.map(({ line, column }) => [line, column])).toEqual([
      [5, 9],
      [6, 9],
    ]);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toContain('## Deux');
  });

  it('says no more of a text with a tag that nothing closes', () => {
    expect(readText('<Tip>\n\n    a').html.trim()).toBe('<pre><code>a\n</code></pre>');
    expect(readText('<Tip>\na\n</Tip>\n\n<Tip>\n\n    b').html).toContain('<pre><code>b\n</code></pre>');
  });

  it('finds each place where it would stand without the indentation', () => {
    const line = fc.constantFrom(
      '*a*',
      '- b',
      '  - c',
      '```',
      '> d',
      '',
      '## E',
      '<Tip>',
      '</Tip>',
      '[f](g.md)',
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('  ', '    ', '      '),
        (lines, space) => {
          const text = [
            '<Tabs>',
            ...lines.map((each) => (each === '' ? '' : space + each)),
            '</Tabs>',
            '',
          ].join('\n');
          for (const { start, end } of parse(text).blocks) {
            expect(text.slice(start, end)).toMatch(/^\S/);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});

describe('a tag with its content on one line', () => {
  it.each([
    ['<Tip>Le *port*.</Tip>', tip('<p>Le <em>port</em>.</p>')],
    ['<Tip title="Vu">Le `port`</Tip>', tip('<p>Le <code>port</code></p>', 'Vu')],
    ['<Tip>`port`</Tip>', tip('<p><code>port</code></p>')],
    ['<Tip>Le port,\nla *ville*.</Tip>', tip('<p>Le port,\nla <em>ville</em>.</p>')],
    ['Avant <Tip>*le*</Tip> après.', `<p>Avant</p>\n${tip('<p><em>le</em></p>')}\n<p>après.</p>`],
    ['- <Tip>a</Tip>\n- b', `<ul>\n<li>\n${tip('<p>a</p>')}\n</li>\n<li>b</li>\n</ul>`],
    ['> <Tip>a</Tip>', `<blockquote>\n${tip('<p>a</p>')}\n</blockquote>`],
    [
      '<Tabs>\n  <TabItem label="A">*a*</TabItem>\n  <TabItem label="B">b</TabItem>\n</Tabs>',
      tabs(tab('A', '<p><em>a</em></p>'), tab('B', '<p>b</p>')),
    ],
    ['<Tabs><TabItem label="A">a</TabItem></Tabs>', tabs(tab('A', '<p>a</p>'))],
    [
      '<Details summary="Plus">*a*</Details>',
      '<details>\n<summary>Plus</summary>\n<p><em>a</em></p>\n</details>',
    ],
    ['{{< tip >}}Le *port*.{{< /tip >}}', tip('<p>Le <em>port</em>.</p>')],
    ['{% tip %}Le *port*.{% endtip %}', tip('<p>Le <em>port</em>.</p>')],
    ['<div markdown="1">Le *port*.</div>', '<div>\n<p>Le <em>port</em>.</p>\n</div>'],
    ['<h2 id="k" markdown="1">Le *port*</h2>', '<h2 id="k">Le <em>port</em></h2>'],
    ['<p markdown>Le *port*</p>\n<div markdown>b</div>', '<p>Le <em>port</em></p>\n<div>\n<p>b</p>\n</div>'],
    ['<div markdown="1">`a`</div>', '<div>\n<p><code>a</code></p>\n</div>'],
    ['<div>Le *port*.</div>', '<div>Le *port*.</div>'],
    ['`<Tip>a</Tip>`', '<p><code>&#x3C;Tip>a&#x3C;/Tip></code></p>'],
    ['`<div markdown="1">a</div>`', '<p><code>&#x3C;div markdown="1">a&#x3C;/div></code></p>'],
    ['    <Tip>a</Tip>', '<pre><code>&#x3C;Tip>a&#x3C;/Tip>\n</code></pre>'],
  ])('is read in %j', (text, html) => {
    const read = readText(text);
    expect({ ...read, html: read.html.replace(/\[(?:anchor|permalink)\]/g, '') }).toEqual({ html, code: [] });
  });

  it('of an unknown name keeps its content, and is told', () => {
    expect(readText('<Section>Le *port*</Section>')).toEqual({
      html: '<section>\n<p>Le <em>port</em></p>\n</section>',
      code: ['1:1 <Section>'],
    });
    expect(readText('a\n{{% note %}}b{{% /note %}}').code).toEqual(['2:1 {{% note %}}']);
  });
});

describe('what braces hold in a tag', () => {
  const titled = (attributes: string) => readText(`<Tip ${attributes}>\na\n</Tip>`).html;

  it.each([
    ['title={"Vu"}', 'Vu'],
    ['title={`Vu`}', 'Vu'],
    ['{...props} title="Vu"', 'Vu'],
    ['onClick={() => { b > c; return { d: { e: 1 } } }} title="Vu"', 'Vu'],
    ['icon={<Icon name="x" />} title="Vu"', 'Vu'],
    ['values={[{ label: "}", value: { a: 1 } }]}\n  title="Vu"', 'Vu'],
    ['wide title=Vu', 'Vu'],
    ['data-x="title={y}"', '[message]'],
  ])('is an attribute in %j', (attributes, title) => {
    expect(titled(attributes)).toBe(tip('<p>a</p>', title));
  });
});
