import { describe, expect, it } from 'vitest';
import { readText } from './read.js';

describe('what texts of published sites hold', () => {
  it.each([
    [
      'Markdown below a picture in HTML that holds Markdown',
      '<aside markdown="1">\n  <img src="a.png" alt="">\nLe *port*.\n  <p markdown="1">\n[Ana](b.md)\n  </p>\n</aside>',
      '<aside>\n<p><img [media] alt="">\nLe <em>port</em>.</p>\n<p><a [link]>Ana</a></p>\n</aside>',
    ],
    [
      'a picture alone in HTML',
      '<aside>\n<img src="a.png" alt="">\nLe *port*.\n</aside>',
      '<aside>\n<img [media] alt="">\nLe *port*.\n</aside>',
    ],
    [
      'a file’s name in an address beside code',
      'De `a` à [b]({% link c.md %}) et `d`.',
      '<p>De <code>a</code> à <a [link]>b</a> et <code>d</code>.</p>',
    ],
    [
      'such code within code',
      '`[b]({% link c.md %})` et `d`',
      '<p><code>[b]({% link c.md %})</code> et <code>d</code></p>',
    ],
    ['an attribute list above code', '{: #k }\n`a` est b.', '<p id="k"><code>a</code> est b.</p>'],
    [
      'fences in the code of a fence',
      '```\n    ```\n    !!! note "A"\n    ```\n```\n\n!!! tip "B"\n    b',
      '<pre><code>    ```\n    !!! note "A"\n    ```\n</code></pre>\n<div class="alert alert-tip" role="note">\n<p class="alert-title">B</p>\n<p>b</p>\n</div>',
    ],
  ])('is read where it is %s', (_, text, html) => {
    expect(readText(text)).toEqual({ html, code: [] });
  });

  it('takes an id that begins with a hyphen out of a heading', () => {
    expect(readText('## Le port {#-le-port}').html).toContain('<h2 id="-le-port">');
    expect(readText('## Le port {# port}').html).toContain('{# port}');
  });

  it('is told where a program was to write about itself', () => {
    expect(readText('a\n\n::: port.Quai\n    options: b').code).toEqual(['3:1 ::: …']);
    expect(readText('::: 3.5 et plus').code).toEqual([]);
  });
});
