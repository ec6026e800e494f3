import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';
import { readText, readYaml } from './read.js';

describe('Hugo', () => {
  it.each([
    [
      'a block of code in a shortcode',
      '{{< highlight go >}}\na := `*b*`\n{{< /highlight >}}',
      '<pre><code class="language-go">a := `*b*`\n</code></pre>',
      [],
    ],
    [
      'one with options, in a list',
      '- x\n\n  {{<highlight sh "linenos=table">}}\n  ls *\n  {{</highlight>}}',
      '<ul>\n<li>\n<p>x</p>\n<pre><code class="language-sh">ls *\n</code></pre>\n</li>\n</ul>',
      [],
    ],
    [
      'one whose lines end as on Windows',
      '{{< highlight go >}}\r\n*a*\r\n{{< /highlight >}}\r\nb',
      '<pre><code class="language-go">*a*\n</code></pre>\n<p>b</p>',
      [],
    ],
    [
      'one that nothing closes',
      '{{< highlight go >}}\n*a*',
      '<p>{{&#x3C; highlight go >}}\n<em>a</em></p>',
      ['1:1 {{< highlight >}}'],
    ],
    [
      'a shortcode',
      'a {{< youtube id="x" >}} b',
      '<p>a {{&#x3C; youtube id="x" >}} b</p>',
      ['1:3 {{< youtube >}}'],
    ],
    [
      'a pair of shortcodes around Markdown, once',
      '{{% port %}}\n*a*\n{{% /port %}}\n\n{{% port %}}',
      '<p>{{% port %}}\n<em>a</em>\n{{% /port %}}</p>\n<p>{{% port %}}</p>',
      ['1:1 {{% port %}}'],
    ],
    ['a shortcode called `raw`', '{{% raw %}}', '<p>{{% raw %}}</p>', ['1:1 {{% raw %}}']],
    ['an address with a shortcode', '[a]({{< ref "b c.md" >}})', '<p><a [link]>a</a></p>', []],
    [
      'a shortcode between backticks',
      '`{{< youtube id >}}`',
      '<p><code>{{&#x3C; youtube id >}}</code></p>',
      [],
    ],
    ['a shortcode in a fence', '```\n{{< a >}}\n```', '<pre><code>{{&#x3C; a >}}\n</code></pre>', []],
    [
      'tags for code in a fence',
      '~~~\n{{< highlight go >}}\n{{< /highlight >}}\n~~~',
      '<pre><code>{{&#x3C; highlight go >}}\n{{&#x3C; /highlight >}}\n</code></pre>',
      [],
    ],
    [
      'braces that are no shortcode',
      '{{<}} {{ < a }} {{>a<}}',
      '<p>{{&#x3C;}} {{ &#x3C; a }} {{>a&#x3C;}}</p>',
      [],
    ],
  ])('reads %s', (_, text, html, code) => {
    expect(readText(text)).toEqual({ html, code });
  });

  it.each([
    ['lastmod: 2015-04-08', { updated: '2015-04-08' }, ['field-foreign updated']],
    ['publishDate: 2015-04-08', { date: '2015-04-08' }, ['field-foreign date']],
    ['expiryDate: 2015-04-08', { expires: '2015-04-08' }, ['field-foreign expires']],
    ['weight: 3', { order: 3 }, ['field-foreign order']],
    ['linkTitle: Court', { shortTitle: 'Court' }, ['field-foreign shortTitle']],
    ['url: /vieux/', { aliases: ['/vieux/'] }, ['field-foreign aliases']],
    ['cover: { image: a.png, alt: Un port }', { cover: { src: 'a.png', alt: 'Un port' } }, []],
    ['menu: main', {}, [expect.stringMatching(/^field-unknown Name the document under `menus`/)]],
    ['resources: []', {}, [expect.stringMatching(/^field-unknown Delete it: a file beside/)]],
    ['url: https://b.example/', {}, [expect.stringMatching(/^field-unknown Delete it, or move it/)]],
  ])('reads the front matter %j', (yaml, fields, problems) => {
    expect(readYaml(yaml)).toEqual({ fields, problems });
  });

  it.each([
    '../guide/_index.md',
    '../guide/_index',
    '/guide/_index.md',
    '/fr/guide/_index.html',
    '../guide/index.md',
  ])('finds the page of a folder by %s', (link) => {
    const files = {
      'fr/guide/_index.md': page('title: Guide'),
      'fr/guide/b.md': page('title: B'),
      'fr/blog/a.md': page('title: A', `[a](${link})`),
    };
    const library = libraryOf({ files });
    expect(itemOf(library.locale('fr'), 'blog/a').html).toContain('href="/fr/guide/"');
    expect(problemsOf(library, 'section-without-page')).toEqual([]);
  });

  it('finds a page `index.md` by the name `_index.md`, and no file that only ends like it', () => {
    const files = {
      'fr/guide/index.md': page('title: Guide'),
      'fr/a.md': page('title: A', '[a](guide/_index.md) [b](guide/mon_index.md)'),
    };
    const library = libraryOf({ files });
    expect(problemsOf(library)).toEqual(['dead-link content/fr/a.md:5:22']);
  });
});
