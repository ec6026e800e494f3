import { describe, expect, it } from 'vitest';
import { readText, readYaml } from './read.js';

describe('Hexo', () => {
  it.each([
    [
      '{% codeblock lang:ruby %}\n*a*\n{% endcodeblock %}',
      '<pre><code class="language-ruby">*a*\n</code></pre>',
      [],
    ],
    ['{% codeblock %}\n*a*\n{% endcodeblock %}', '<pre><code>*a*\n</code></pre>', []],
    [
      '{% codeblock Un titre lang:js %}\na\n{% endcodeblock %}',
      '<pre><code class="language-js">a\n</code></pre>',
      [],
    ],
    ['{% codeblock js %}\na\n{% endcodeblock %}', '<pre><code>a\n</code></pre>', []],
    [
      '{% codeblock lang:html %}{% raw %}\n{{ a }}\n{% endraw %}{% endcodeblock %}',
      '<pre><code class="language-html">{{ a }}\n</code></pre>',
      [],
    ],
    [
      '{% codeblock %}\n[a]({{ b c }})\n```\n{% endcodeblock %}',
      '<pre><code>[a]({{ b c }})\n```\n</code></pre>',
      [],
    ],
    ['{% codeblock %}\na', '<p>{% codeblock %}\na</p>', ['1:1 {% codeblock %}']],
    [
      '{% codeblock %}\na\n{% endhighlight %}',
      '<p>{% codeblock %}\na\n{% endhighlight %}</p>',
      ['1:1 {% codeblock %}'],
    ],
    [
      'a {% codeblock %}\n{% endcodeblock %}',
      '<p>a {% codeblock %}\n{% endcodeblock %}</p>',
      ['1:3 {% codeblock %}'],
    ],
    [
      '```\n{% codeblock %}\n{% endcodeblock %}\n```',
      '<pre><code>{% codeblock %}\n{% endcodeblock %}\n</code></pre>',
      [],
    ],
  ])('reads %j', (text, html, code) => {
    expect(readText(text)).toEqual({ html, code });
  });
});

describe('MkDocs', () => {
  it.each([
    ['[TOC]', true],
    ['[[toc]]\n\n::: tip\nL’eau\n:::', true],
    ['a\n\n[[TOC]]', true],
    ['[toc]', true],
    ['> [[toc]]', true],
    ['[[_TOC_]]', true],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the mark of a table of contents.
    ['${toc}', true],
    ['* TOC\n{:toc}', true],
    ['[TOC](a.md)', false],
    ['[TOC][a]', false],
    ['[toc]: a.md', false],
    ['`[TOC]`', false],
    ['    [TOC]', false],
    ['[Toc] [STOC]', false],
    ['[TOC] below', false],
  ])('reads a table of contents in %j', (text, isContents) => {
    const { html, code } = readText(`# A\n\n${text}\n\n## Un mot\n\n### De plus\n\n## Deux`);
    const list =
      '<ul class="toc"><li><a [link]>Un mot</a><ul><li><a [link]>De plus</a></li></ul></li><li><a [link]>Deux</a></li></ul>';
    expect(html.includes(list)).toBe(isContents);
    expect(code).toEqual(text === '[TOC] below' ? ['3:1 [TOC]'] : []);
  });

  it('writes one table of contents, and none of a text without headings', () => {
    const { html } = readText('[TOC]\n\n[TOC]\n\n## A');
    expect(html).toBe(
      '<ul class="toc"><li><a [link]>A</a></li></ul>\n<ul></ul>\n<h2 id="a">[anchor]A</h2>[permalink]',
    );
    expect(readText('[TOC]').html).toBe('<ul class="toc"></ul>');
  });
});

describe('front matter', () => {
  it.each([
    ['of Eleventy', 'permalink: false', { draft: true }, ['field-foreign draft']],
    ['of Eleventy', 'permalink: true', {}, [expect.stringMatching(/^field-unknown Delete it/)]],
    [
      'of Eleventy',
      'eleventyNavigation: { key: A }',
      {},
      [expect.stringMatching(/^field-unknown Name the document/)],
    ],
    ['of MkDocs', 'template: home.html', {}, [expect.stringMatching(/^field-unknown Delete it: the kind/)]],
    ['of Astro', 'pubDate: 2015-04-08', { date: '2015-04-08' }, ['field-foreign date']],
    ['of Astro', 'updated_date: 2015-04-08', { updated: '2015-04-08' }, ['field-foreign updated']],
    [
      'of Astro',
      'image: { url: /a.png, alt: Un port }',
      { cover: { src: '/a.png', alt: 'Un port' } },
      ['field-foreign cover'],
    ],
    ['of Ghost', 'published_at: 2015-04-08', { date: '2015-04-08' }, ['field-foreign date']],
    ['of Ghost', 'updated_at: 2015-04-08', { updated: '2015-04-08' }, ['field-foreign updated']],
    [
      'of Ghost',
      'author: { name: Ana, bio: Née en 1980 }',
      { authors: [{ name: 'Ana' }] },
      ['field-foreign authors'],
    ],
    ['of WordPress', 'status: Private', { draft: true }, ['field-foreign draft']],
    ['of WordPress', 'status: publish', {}, ['field-foreign draft']],
    ['of WordPress', 'status: archived', {}, [expect.stringMatching(/^field-unknown/)]],
    [
      'of WordPress',
      'featured_image: /a.png\nfeatured_image_alt: Un port',
      { cover: { src: '/a.png', alt: 'Un port' } },
      ['field-foreign cover', 'field-foreign cover.alt'],
    ],
    [
      'of WordPress',
      'author: { login: ana, email: a@b.example, display_name: Ana, url: "" }',
      { authors: [{ name: 'Ana' }] },
      ['field-foreign authors'],
    ],
    [
      'of WordPress, whose name wins',
      'authors: [{ display_name: ana, name: Ana }]',
      { authors: [{ name: 'Ana' }] },
      [],
    ],
    ['of many', 'Category: Ports', { categories: ['Ports'] }, ['field-foreign categories']],
    ['of many', 'summary: Un port', { description: 'Un port' }, ['field-foreign description']],
    ['of many', 'thumb: /a.png', { cover: { src: '/a.png', alt: '' } }, ['field-foreign cover']],
    ['of many', 'coverImageAltText: 5', {}, [expect.stringMatching(/^field-unknown/)]],
    ['of none', 'authors: [{ nom: Ana }]', {}, ['field-invalid a text']],
    ['of none', 'hasOwnProperty: a', {}, [expect.stringMatching(/^field-unknown Rename/)]],
  ])('%s reads %j', (_, yaml, fields, problems) => {
    expect(readYaml(yaml)).toEqual({ fields, problems });
  });
});
