import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { setHole } from '../../src/markdown/hole-node.js';
import { writeHoles } from '../../src/markdown/write-holes.js';

const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: Element['children']
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string) => ({ type: 'text' as const, value });
const root = (...children: Root['children']): Root => ({ type: 'root', children });
const link = { hole: 'link' as const, link: 0 };

describe('HTML with holes', () => {
  it('is one text where nothing is missing', () => {
    const tree = root(element('p', { title: 'a "b"' }, text('1 < 2')), text('\n'), element('hr', {}));
    expect(writeHoles(tree)).toEqual({
      html: ['<p title="a &#x22;b&#x22;">1 &#x3C; 2</p>\n<hr>'],
      starts: [1],
    });
  });

  it('keeps the order of attributes around one that is a hole', () => {
    const anchor = element('a', { id: 'x', href: 'b.md', rel: ['external', 'noopener'] }, text('a'));
    setHole(anchor, 'href', link);
    expect(writeHoles(root(element('p', {}, text('Voir '), anchor, text('.')))).html).toEqual([
      '<p>Voir <a id="x" ',
      link,
      ' rel="external noopener">a</a>.</p>',
    ]);
  });

  it('closes no element that has no end', () => {
    const image = element('img', { src: '', alt: 'a' });
    setHole(image, 'src', { hole: 'media', media: 0, attribute: 'src' });
    expect(writeHoles(root(image)).html).toEqual([
      '<img ',
      { hole: 'media', media: 0, attribute: 'src' },
      ' alt="a">',
    ]);
  });

  it('writes the name of an attribute whose words are a hole', () => {
    const section = element('section', { ariaLabel: '', tabIndex: 0 });
    setHole(section, 'ariaLabel', { hole: 'message', key: 'table.label' });
    expect(writeHoles(root(section)).html).toEqual([
      '<section aria-label="',
      { hole: 'message', key: 'table.label' },
      '" tabindex="0"></section>',
    ]);
  });

  it('says where each part starts, also where two start at once', () => {
    const tree = root(
      { type: 'part' },
      element('h2', {}, text('a')),
      { type: 'part' },
      { type: 'part' },
      text('b'),
    );
    expect(writeHoles(tree)).toEqual({ html: ['<h2>a</h2>', 'b'], starts: [0, 1, 1, 2] });
  });

  it('writes the attributes of drawings as drawings have them', () => {
    const drawing = element(
      'svg',
      { viewBox: '0 0 9 9' },
      element('g', { strokeWidth: 2 }, { type: 'hole', hole: link }),
    );
    expect(writeHoles(root(drawing)).html).toEqual([
      '<svg viewBox="0 0 9 9"><g stroke-width="2">',
      link,
      '</g></svg>',
    ]);
  });
});
