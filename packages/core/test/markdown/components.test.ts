import { describe, expect, it } from 'vitest';
import { createCommentWriter } from '../../src/markdown/comment-html.js';
import { parseBody } from '../../src/markdown/index.js';
import type { Hole, HtmlWithHoles } from '../../src/types.js';

const components = ['gallery', 'video'];
const parse = (text: string, options = {}) =>
  parseBody(text, { file: 'a.md', language: 'fr', typography: true, components, ...options });
const problems = (text: string, options = {}) =>
  parse(text, options).diagnostics.map(({ rule, line, column, expected = '' }) =>
    `${line}:${column} ${rule} ${expected}`.trim(),
  );

/** Writes HTML as a reader of a test can take it in: the name of each hole in brackets, with what is in it. */
function write(html: HtmlWithHoles): string {
  const hole = (piece: Hole): string => {
    if (piece.hole !== 'component') return `[${piece.hole}]`;
    const { name, label, attributes, children } = piece;
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
    return `[${name}${written.join('')}${label && `: ${label}`}${children.length > 0 ? ` | ${write(children)}` : ''}]`;
  };
  return html.map((piece) => (typeof piece === 'string' ? piece : hole(piece))).join('');
}

describe('the calls of components', () => {
  it.each([
    ['::video[Le port]{id=x}', '[video id=x: Le port]'],
    ['a\n::video{id=x}\nb', '<p>a</p>\n[video id=x]\n<p>b</p>'],
    ['   ::video', '[video]'],
    ['    ::video', '<pre><code>::video\n</code></pre>'],
    ['```\n::video\n```', '<pre><code>::video\n</code></pre>'],
    ['`a\n::video`', '<p><code>a ::video</code></p>'],
    ['<div>\n::video\n</div>', '<div>\n::video\n</div>'],
    ['- ::video\n- a', '<ul>\n<li>\n[video]\n</li>\n<li>a</li>\n</ul>'],
    ['> ::video\n> a', '<blockquote>\n[video]\n<p>a</p>\n</blockquote>'],
    [
      'Il est 12:30 :smile: et :video[a]{id=x} ::video',
      '<p>Il est 12:30 :smile: et :video[a]{id=x} ::video</p>',
    ],
    ['::video[Vraiment ?]{id="Vraiment ?"}', '[video id=Vraiment ?: Vraiment\u202f?]'],
    [':::gallery\na\n\n*b*\n:::', '[gallery | <p>a</p>\n<p><em>b</em></p>]'],
    [':::gallery\n:::', '[gallery]'],
    [':::gallery\n```\n:::\n```\n:::', '[gallery | <pre><code>:::\n</code></pre>]'],
    ['- a\n\n  :::gallery\n  b\n  :::\n- c', null],
    ['> :::gallery\n> a\n> :::\n\nb', '<blockquote>\n[gallery | <p>a</p>]\n</blockquote>\n<p>b</p>'],
    [':::gallery\n- a\n:::\n\nb', '[gallery | <ul>\n<li>a</li>\n</ul>]\n<p>b</p>'],
    ['::::gallery\n:::gallery\n::video\n:::\na\n::::', '[gallery | [gallery | [video]]\n<p>a</p>]'],
    [':::gallery\n:::gallery\na\n:::\nb\n:::\nc', '[gallery | [gallery | <p>a</p>]\n<p>b</p>]\n<p>c</p>'],
    [':::details Plus\n::video\n:::', '<details>\n<summary>Plus</summary>\n[video]\n</details>'],
    [
      ':::gallery\n:::details Plus\na\n:::\nb\n:::',
      '[gallery | <details>\n<summary>Plus</summary>\n<p>a</p>\n</details>\n<p>b</p>]',
    ],
    [':::gallery[Un été]{.wide}\na\n:::', '[gallery class=wide: Un été | <p>a</p>]'],
  ])('%j', (text, expected) => {
    const { html, diagnostics } = parse(text);
    if (expected !== null) expect(write(html)).toBe(expected);
    else expect(write(html)).toContain('[gallery | <p>b</p>]');
    expect(diagnostics).toEqual([]);
  });

  it('hold plain data, with their place', () => {
    const { html, blocks } = parse('a\n\n:::gallery[b]{c=d}\ne\n:::\n');
    expect(html).toEqual([
      '<p>a</p>\n',
      {
        hole: 'component',
        name: 'gallery',
        attributes: { c: 'd' },
        label: 'b',
        children: ['<p>e</p>'],
        line: 3,
        column: 1,
      },
    ]);
    expect(structuredClone(html)).toEqual(html);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'component', 'paragraph']);
  });

  it('are no component’s that is named as a container is; a component of that name wins', () => {
    expect(write(parse(':::tip\na\n:::').html)).toMatch(/^<div class="alert alert-tip"/);
    expect(write(parse(':::tip\na\n:::', { components: ['tip'] }).html)).toBe('[tip | <p>a</p>]');
  });

  it('are read beside HTML that is written in the text', () => {
    const text = '<section>a\n\n:::gallery[b]\n<b>c</b> <script>d</script>\n\n::video\n:::\n\n<em>e</em>\n';
    expect(write(parse(text).html).replace(/\s+/g, ' ')).toBe(
      '<section>a [gallery: b | <p><b>c</b> </p> [video]] <p><em>e</em></p></section>',
    );
  });

  it('cannot be written as HTML', () => {
    const { html } = parse('<div data-component="video">a</div>\n\n<component name="video">b</component>');
    expect(html.filter((piece) => typeof piece !== 'string')).toEqual([]);
  });

  it('are nobody’s in a comment', () => {
    const write = createCommentWriter({ file: 'a.yaml', language: 'fr', typography: true });
    expect(write('::video{id=x}')).toEqual({ html: '<p>::video{id=x}</p>', diagnostics: [] });
  });
});

describe('the content of a container', () => {
  const text =
    'a\n\n:::gallery[b]\n## Un titre {#t}\n\n[lien](c.md) ![image](d.png) mot ![](e.png)[^1] <i onclick="f">g</i>\n:::\n\n## Fin\n\n[^1]: Note';
  const { html, references, outline, words, anchors, diagnostics } = parse(text);

  it('has its links and media among the references of the document', () => {
    expect(references.links[0]).toMatchObject({ target: 'c.md', line: 6, column: 1 });
    expect(references.media).toMatchObject([{ written: 'd.png' }, { written: 'e.png' }]);
  });

  it('has its headings in the outline, with the component as their part', () => {
    expect(outline).toMatchObject([
      { id: 't', title: 'Un titre', depth: 2 },
      { id: 'fin', title: 'Fin', depth: 2 },
    ]);
    expect(write(html.slice(outline[0]?.start, outline[0]?.end))).toMatch(/^\[gallery: b \| .*\]\n$/s);
    expect(write(html.slice(outline[1]?.start, outline[1]?.end))).toMatch(/^<h2 id="fin">/);
    expect(write(html)).toContain('<h2 id="t">[anchor]Un titre</h2>[permalink]');
    expect(anchors).toContain('t');
  });

  it('keeps headings of one component apart', () => {
    const parsed = parse(':::gallery\n# a\n\n## b\n\n# c\n:::\n\nd\n');
    expect(parsed.outline).toMatchObject([
      { title: 'a', start: 0, children: [{ title: 'b' }] },
      { title: 'c', start: 0 },
    ]);
    expect(parsed.outline.at(-1)?.end).toBe(parsed.html.length);
  });

  it('is made safe and counted', () => {
    expect(write(html)).toContain('<i>g</i>');
    expect(words).toBe(8);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['image-alt', 'html-dropped']);
  });

  it('is part of an excerpt that ends behind it', () => {
    expect(parse(':::gallery\na\n:::\n\n<!-- more -->\n\nb').excerpt).toBe('a');
  });
});

describe('what is wrong with a call', () => {
  it.each([
    ['::vidoe[a]', ['1:1 html-dropped ::video']],
    ['a\n\n::carte{#x}', ['3:1 html-dropped']],
    [':::galery\na\n:::', ['1:1 html-dropped :::gallery']],
    [':::nots\na\n:::', ['1:1 html-dropped :::note']],
    ['::video{id=x', ['1:1 component-syntax']],
    ['::video un', ['1:1 component-syntax']],
    ['- ::video{a a}', ['1:3 component-attribute-duplicate']],
    [':::gallery\na', ['1:1 component-unclosed']],
    ['> :::gallery\n> a\n\n:::', ['1:3 component-unclosed']],
    [':::gallery\n\n:::gallery\na\n:::', ['1:1 component-unclosed']],
    ['::::gallery\na\n:::', ['1:1 component-unclosed']],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it.each([
    ['a\n::carte{#x}\nb', '<p>a</p>\n<p>b</p>'],
    [':::gallery[\na\n:::', '<p>a</p>'],
    ['::video{', ''],
  ])('leaves out the call and keeps its content: %j', (text, expected) => {
    expect(write(parse(text).html)).toBe(expected);
  });

  it('is told where no component is known, of what is written as a call', () => {
    expect(problems('::video[a]', { components: [] })).toEqual(['1:1 html-dropped']);
    expect(write(parse('::video', { components: [] }).html)).toBe('<p>::video</p>');
  });
});

describe('a hostile text', () => {
  const line = (text: string) => `${text}\n`;
  it.each([
    ['braces', `::video{${'a'.repeat(4096)}\t\u2028\t${'}'.repeat(10)}`],
    ['an opening brace and letters', `:::{${'A'.repeat(4096)}\t\u2028`],
    ['spaces in braces', `::video{${' \t'.repeat(4000)}`],
    ['quotes', `::video{${'a="'.repeat(3000)}`],
    ['brackets', `::video${'['.repeat(9000)}`],
    ['escapes', `::video[${'\\]'.repeat(4000)}`],
    ['a long line', `::video[${'a'.repeat(1_000_000)}`],
    ['colons', ':'.repeat(100_000)],
    ['colons and a name', `${':'.repeat(9000)}video`],
    ['many calls', line('::video[a]{b=c}').repeat(20_000)],
    ['many lines that are none', line('::none').repeat(20_000)],
  ])('is read whole: %s', (_, text) => {
    expect(Array.isArray(parse(text).html)).toBe(true);
  });
});
