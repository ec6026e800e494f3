import { describe, expect, it } from 'vitest';
import { readText, readYaml } from './read.js';

describe('Jekyll', () => {
  it.each([
    [
      'a block of code in a tag',
      '{% highlight ruby linenos %}\nputs "*a*"\n{% endhighlight %}',
      '<pre><code class="language-ruby">puts "*a*"\n</code></pre>',
      [],
    ],
    [
      'one that dashes trim, with a raw block in it',
      '{%- highlight html -%}{% raw %}\n<p>{{ a }}</p>\n{% endraw %}{%- endhighlight -%}',
      '<pre><code class="language-html">&#x3C;p>{{ a }}&#x3C;/p>\n</code></pre>',
      [],
    ],
    [
      'a closing tag of another block of code',
      '{% highlight js %}\na\n{% endcodeblock %}\n{% endhighlight %}',
      '<pre><code class="language-js">a\n{% endcodeblock %}\n</code></pre>',
      [],
    ],
    ['a raw block', 'a {% raw %}*b*{% endraw %} c', '<p>a <em>b</em> c</p>', []],
    ['the end of a raw block alone', 'a{% endraw %}', '<p>a</p>', []],
    [
      'a tag, and not the end of it',
      '{% for a in b %}c{% else %}d{% endfor %}',
      '<p>{% for a in b %}c{% else %}d{% endfor %}</p>',
      ['1:1 {% for %}'],
    ],
    [
      'an expression',
      '{{ page.title | upcase }}',
      '<p>{{ page.title | upcase }}</p>',
      ['1:1 {{ page.title }}'],
    ],
    ['attributes', 'Un mot.\n{: .lead #a}', '<p id="a">Un mot.</p>', []],
    ['attributes in a line', 'Un {: .lead} mot.', '<p>Un {: .lead} mot.</p>', ['1:4 {: … }']],
    ['an address with an expression', '[a]({{ site.url }}/b/)', '<p><a [link]>a</a></p>', []],
    [
      'code between backticks',
      '`{% include a.html %}` `{{ b }}`',
      '<p><code>{% include a.html %}</code> <code>{{ b }}</code></p>',
      [],
    ],
    ['code in HTML', '<pre>{% include a %}</pre>', '<pre>{% include a %}</pre>', []],
    [
      'tags in a fence',
      '```liquid\n{% raw %}{{ a }}{% endraw %}\n```',
      '<pre><code class="language-liquid">{% raw %}{{ a }}{% endraw %}\n</code></pre>',
      [],
    ],
    [
      'what only looks like it',
      '100 {%} {{ 1 }} {{}} {:} { % a % }',
      '<p>100 {%} {{ 1 }} {{}} {:} { % a % }</p>',
      [],
    ],
  ])('reads %s', (_, text, html, code) => {
    expect(readText(text)).toEqual({ html, code });
  });

  it.each([
    ['last_modified_at: 2015-04-08', { updated: '2015-04-08' }, ['field-foreign updated']],
    ['redirect_from: [/a/, /b/]', { aliases: ['/a/', '/b/'] }, ['field-foreign aliases']],
    ['permalink: /a/', { permalink: '/a/' }, []],
    ['permalink: /:year/:title/', {}, [expect.stringMatching(/^field-unknown Delete it: patterns/)]],
    ['canonical_url: https://b.example/a', { canonical: 'https://b.example/a' }, ['field-foreign canonical']],
    ['excerpt: Un port', { description: 'Un port' }, ['field-foreign description']],
    ['published: "false"', { draft: true }, ['field-foreign draft']],
    ['lang-ref: port', { translationKey: 'port' }, ['field-foreign translationKey']],
    ['ref: [port]', {}, [expect.stringMatching(/^field-unknown Rename it/)]],
    ['image: { path: /a.png }', { cover: { src: '/a.png', alt: '' } }, ['field-foreign cover']],
    ['layout: post', { layout: 'post' }, []],
    ['layout: layouts/post.html', { layout: 'post' }, []],
    ['comments: true', { comments: true }, []],
    ['nav_order: 3', {}, [expect.stringMatching(/^field-unknown Rename it to `order`/)]],
  ])('reads the front matter %j', (yaml, fields, problems) => {
    expect(readYaml(yaml)).toEqual({ fields, problems });
  });
});
