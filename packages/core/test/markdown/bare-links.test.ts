import type { Link, Nodes } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { remarkBareLinks } from '../../src/markdown/bare-links.js';
import { createProcessor } from '../../src/markdown/index.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { eachNode } from '../../src/markdown/walk.js';

const write = (text: string) =>
  String(createProcessor({ locale: 'ja', typography: false }).processSync(text));

/** Lists the links of a text: their address, where they stand, and what the source holds there. */
function linksOf(text: string) {
  const { tree } = parseMarkdown(text, { gfm: true });
  remarkBareLinks()(tree, new VFile(text));
  const links: Link[] = [];
  eachNode(tree, (node: Nodes) => {
    if (node.type === 'link') links.push(node);
  });
  return links.map(({ url, position }) => [
    url,
    position?.start.line,
    position?.start.column,
    text.slice(position?.start.offset, position?.end.offset),
  ]);
}

describe('a bare address', () => {
  it.each([
    ['（https://carte.example/ja）を見る。', 'https://carte.example/ja'],
    ['https://carte.example/ja、次', 'https://carte.example/ja'],
    ['「https://carte.example/a_(b)」', 'https://carte.example/a_(b)'],
    ['https://carte.example/？', 'https://carte.example/'],
    ['『www.carte.example』', 'http://www.carte.example'],
  ])('ends before a mark of full width: %s', (text, url) => {
    expect(linksOf(text).map(([address]) => address)).toEqual([url]);
  });

  it('may hold letters of full width', () => {
    expect(linksOf('https://carte.example/佐々木')[0]?.[0]).toBe('https://carte.example/佐々木');
  });

  it('stands where it is written', () => {
    const text = 'Un \\*mot\\*, https://a.example/b puis\n> https://c.example/?d&amp;e et\n> ana@f.example.';
    expect(linksOf(`${text}\n\nhttps://a.example/b`)).toEqual([
      ['https://a.example/b', 1, 13, 'https://a.example/b'],
      ['https://c.example/?d&e', 2, 3, expect.stringMatching(/^https:\/\/c.example\/\?d&amp;e/)],
      ['mailto:ana@f.example', 3, 3, 'ana@f.example'],
      ['https://a.example/b', 5, 1, 'https://a.example/b'],
    ]);
  });

  it('stands where it is written in one paragraph of several lines', () => {
    expect(
      linksOf('a https://a.example\nb https://b.example c https://c.example').map(([, ...at]) => at),
    ).toEqual([
      [1, 3, 'https://a.example'],
      [2, 3, 'https://b.example'],
      [2, 23, 'https://c.example'],
    ]);
  });

  it.each([
    [
      '<a href="https://a.example">https://a.example</a>',
      '<p><a href="https://a.example">https://a.example</a></p>',
    ],
    [
      '[**https://a.example**](https://b.example)',
      '<p><a href="https://b.example"><strong>https://a.example</strong></a></p>',
    ],
    [
      '<a href="https://a.example"><b>https://a.example</b> www.b.example</a>',
      '<p><a href="https://a.example"><b>https://a.example</b> www.b.example</a></p>',
    ],
  ])('is not linked again inside a link: %s', (text, html) => {
    expect(write(text)).toBe(html);
  });

  it('is not linked again inside a link of several blocks', () => {
    expect(write('<div><a href="https://b.example">\n\nhttps://a.example\n\n</a></div>')).toContain(
      '<p>https://a.example</p>',
    );
  });

  it.each([
    '<a id="x"></a> https://a.example',
    '<a href="https://b.example">b</a> https://a.example',
    'x <!-- <a href="x"> --> https://a.example',
    '<abbr title="x">https://a.example</abbr>',
  ])('is linked beside one: %s', (text) => {
    expect(write(text)).toContain('<a href="https://a.example">https://a.example</a>');
  });
});
