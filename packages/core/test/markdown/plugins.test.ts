import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import remarkMath from 'remark-math';
import { describe, expect, it } from 'vitest';
import { createProcessor } from '../../src/markdown/index.js';
import { eachElement, eachNode } from '../../src/markdown/walk.js';
import { defineSite } from '../../src/site-config/define-site.js';
import { readDocument } from '../../src/source/read-document.js';

const site = defineSite({ url: 'https://a.example', locales: ['fr'], title: 'A' });
const read = (text: string, plugins = {}) =>
  readDocument({ path: 'content/fr/a.md', text }, { site, plugins });

const remarkUpper = () => (tree: Root) => {
  eachNode(tree, (node) => {
    if (node.type === 'text') node.value = node.value.toUpperCase();
  });
};
const rehypeTarget =
  ({ target }: { target: string }) =>
  (tree: HtmlRoot) => {
    eachElement(tree, (node) => {
      if (node.tagName === 'a') node.properties.target = target;
    });
  };

describe('plugins of the builder', () => {
  it('see the tree of Markdown before it becomes HTML', () => {
    expect(read('Un *mot*', { remark: [remarkUpper] }).html).toEqual(['<p>UN <em>MOT</em></p>']);
  });

  it('see the tree of HTML after it was made safe, with their options', () => {
    const { html } = read('<a href="https://b.example" target="c">d</a>', {
      rehype: [[rehypeTarget, { target: '_top' }]],
    });
    expect(html.join('')).toContain('target="_top"');
  });

  it('bring syntax', () => {
    const plugins = { remark: [remarkMath] };
    const shown = read('Soit $a_1*b*$.\n\n$$\nc\n$$\n', plugins);
    expect(shown.html.join('')).toBe(
      '<p>Soit <code class="language-math math-inline">a_1*b*</code>.</p>\n' +
        '<pre><code class="language-math math-display">c</code></pre>',
    );
    expect(shown.diagnostics).toEqual([]);
    expect(String(createProcessor({ locale: 'fr', plugins }).processSync('$a$'))).toBe(
      '<p><code class="language-math math-inline">a</code></p>',
    );
    expect(read('Soit $a$.').html).toEqual(['<p>Soit $a$.</p>']);
  });

  it('may write HTML, links and headings, which get addresses and ids like the others', () => {
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { href: 'b.md' },
      children: [{ type: 'text', value: 'b' }],
    };
    const add = () => (tree: HtmlRoot) => {
      tree.children.push({ type: 'element', tagName: 'h2', properties: {}, children: [link] });
    };
    const { references, outline } = read('a', { rehype: [add] });
    expect(references.links).toMatchObject([{ target: 'b.md' }]);
    expect(outline).toMatchObject([{ id: 'b', title: 'b' }]);
  });

  it.each([['remark-math'], [['./markdown/a.js', {}]], [undefined]])(
    'are functions where nothing can be imported, not %j',
    (plugin) => {
      expect(() => read('a', { remark: [plugin] })).toThrow(/^Expected a plugin as a function, not/);
      expect(() => createProcessor({ locale: 'fr', plugins: { rehype: [plugin as never] } })).toThrow(
        TypeError,
      );
    },
  );
});
