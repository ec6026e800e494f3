import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/index.js';
import type { Hole } from '../../src/types.js';

const write = (pieces: readonly (string | Hole)[]): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.hole !== 'component') return `[${piece.hole}]`;
      const { name, attributes, children } = piece;
      const said = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
      return `(${name}${said.join('')}|${write(children)})`;
    })
    .join('');

/** Returns what a reader sees of a text that can call `tube`, `tool` and `big-map`, and what is said of it. */
function read(text: string): readonly [html: string, ...problems: string[]] {
  const { html, diagnostics } = parseBody(text, {
    file: 'content/fr/a.md',
    language: 'fr',
    typography: false,
    components: ['tube', 'tool', 'big-map'],
  });
  return [write(html), ...diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`)];
}

const unread = (place: string, name: string) => `${place} Nothing fills in \`${name}\``;

describe('a shortcode', () => {
  it.each([
    ['{{< tube abc >}}', '(tube 0=abc id=abc|)'],
    ['{{< tube id="abc" title="Un *port*" >}}', '(tube id=abc title=Un *port*|)'],
    ['{{< tube abc "Un port" >}}', '(tube 0=abc 1=Un port id=abc|)'],
    ['{{< tube `a "b"` >}}', '(tube 0=a "b" id=a "b"|)'],
    ['{{% tool %}}\n*a*\n{{% /tool %}}', '(tool|<p><em>a</em></p>)'],
    ['{{< tool />}}\n*a*', '(tool|)\n<p><em>a</em></p>'],
    ['{{< tool a=b\n   c="d e" >}}\n*a*\n{{< /tool >}}', '(tool a=b c=d e|<p><em>a</em></p>)'],
    ['{{< tool >}}\n{{< tube a >}}\n{{< /tool >}}', '(tool|(tube 0=a id=a|))'],
    ['a {{< tool x >}} b', '<p>a (tool 0=x id=x|) b</p>'],
    ['{{< tool x >}} b', '<p>(tool 0=x id=x|) b</p>'],
    ['{{< tool x >}} {{< tool y >}}', '(tool 0=x id=x|)\n(tool 0=y id=y|)'],
    ['a\n{{< tube x >}}\nb', '<p>a</p>\n(tube 0=x id=x|)\n<p>b</p>'],
    ['- {{< tube x >}}', '<ul>\n<li>\n(tube 0=x id=x|)\n</li>\n</ul>'],
    ['> {{< tube x >}}', '<blockquote>\n(tube 0=x id=x|)\n</blockquote>'],
    ['{{< media/big_map >}}', '(big-map|)'],
    [
      '{{% tip "Un port" %}}\n*a*\n{{% /tip %}}',
      '<div class="alert alert-tip" role="note">\n<p class="alert-title">Un port</p>\n<p><em>a</em></p>\n</div>',
    ],
    [
      '{{< notice warning >}}\na\n{{< /notice >}}',
      '<div class="alert alert-warning" role="note">\n<p class="alert-title">[message]</p>\n<p>a</p>\n</div>',
    ],
    [
      '{{< details "Plus" >}}\na\n{{< /details >}}',
      '<details>\n<summary>Plus</summary>\n<p>a</p>\n</details>',
    ],
    ['`{{< tube x >}}`', '<p><code>{{&#x3C; tube x >}}</code></p>'],
    ['    {{< tube x >}}', '<pre><code>{{&#x3C; tube x >}}\n</code></pre>'],
    ['```\n{{< tube x >}}\n```', '<pre><code>{{&#x3C; tube x >}}\n</code></pre>'],
    ['<pre>\n{{< tube x >}}\n</pre>', '<pre>{{&#x3C; tube x >}}\n</pre>'],
  ])('calls a component in %j', (text, html) => {
    expect(read(text)).toEqual([html]);
  });

  it('whose name is unknown is reported, and shown', () => {
    expect(read('{{< port >}}\n\na {{< port x >}} {{< tool >}}')).toEqual([
      '<p>{{&#x3C; port >}}</p>\n<p>a {{&#x3C; port x >}} (tool|)</p>',
      unread('1:1', '{{< port >}}'),
    ]);
  });

  it('cannot make HTML of what it is given', () => {
    const [html] = read('{{< tool "</p><script>x</script>" >}}');
    expect(html).toBe('(tool 0=</p><script>x</script> id=</p><script>x</script>|)');
  });
});

describe('a tag of templates', () => {
  it.each([
    ['{% tube abc %}', '(tube 0=abc id=abc|)'],
    ['{%- tube "abc" -%}', '(tube 0=abc id=abc|)'],
    ['{% include tube.html id="abc" title=page.title %}', '(tube id=abc title=page.title|)'],
    ['{% include media/tube.html %}', '(tube|)'],
    ['{% render "big-map", a: 1, b: "c d" %}', '(big-map a=1 b=c d|)'],
    ['{% tool a %}\n*b*\n{% endtool %}', '(tool 0=a id=a|<p><em>b</em></p>)'],
    ['a {% tool x %}b{% endtool %}', '<p>a (tool 0=x id=x|b)</p>'],
    ['{{ tool }}', '(tool|)'],
    ['a {{ tool x=1 }} b', '<p>a (tool x=1|) b</p>'],
    ['`{% tube abc %}`', '<p><code>{% tube abc %}</code></p>'],
    ['\\{{ tool }}', '<p>{{ tool }}</p>'],
  ])('calls a component in %j', (text, html) => {
    expect(read(text)[0]).toBe(html);
  });

  it.each([
    ['{% include port.html %}', '{% include %}'],
    ['{{ port }}', '{{ port }}'],
    ['{{ tool.name }}', '{{ tool.name }}'],
    ['{{ tool | upcase }}', '{{ tool }}'],
  ])('of another name is reported in %j', (text, name) => {
    expect(read(text).slice(1)).toEqual(name === '{{ tool }}' ? [] : [unread('1:1', name)]);
  });
});

describe('MDX', () => {
  it.each([
    ['import A from \'a\';\nimport { B } from "b"\n\n*a*', '<p><em>a</em></p>'],
    ['import {\n  A,\n} from "a";\n\n*a*', '<p><em>a</em></p>'],
    ['export const a = {\n  b: 1,\n};\n\n*a*', '<p><em>a</em></p>'],
    ['a {/* b */} c', '<p>a           c</p>'],
    ['{/* a */}\n\nb', '<p>b</p>'],
    ['{/*\n  a\n\n  b\n*/}\n\nc', '<p>c</p>'],
    ['## Un titre {/*un*/}', '<h2 id="un">[anchor]Un titre</h2>[permalink]'],
    ['## Un titre {/* #un */}', '<h2 id="un">[anchor]Un titre</h2>[permalink]'],
    ['## Un titre {/* un mot */}', '<h2 id="un-titre">[anchor]Un titre</h2>[permalink]'],
    ['<Tube id="abc" />', '(tube id=abc|)'],
    ['<BigMap\n  zoom={3}\n  title={"R&D"}\n  wide\n/>', '(big-map zoom=3 title=R&D wide=|)'],
    ['<Tool>\n*a*\n</Tool>', '(tool|<p><em>a</em></p>)'],
    ['<Tool on={() => { a > b }}>\n\na\n\n</Tool>', '(tool on=() => { a > b }|<p>a</p>)'],
    ['a <Tool x="1" /> b', '<p>a (tool x=1|) b</p>'],
    [
      '<Aside type="tip" title="Un port">\n*a*\n</Aside>',
      '<div class="alert alert-tip" role="note">\n<p class="alert-title">Un port</p>\n<p><em>a</em></p>\n</div>',
    ],
    [
      '<Warning>\na\n</Warning>',
      '<div class="alert alert-warning" role="note">\n<p class="alert-title">[message]</p>\n<p>a</p>\n</div>',
    ],
    ['`{/* a */}`', '<p><code>{/* a */}</code></p>'],
    ['`<Tube id="a" />`', '<p><code>&#x3C;Tube id="a" /></code></p>'],
    [
      '```jsx\n<Tube />\n{/* a */}\n```',
      '<pre><code class="language-jsx">&#x3C;Tube />\n{/* a */}\n</code></pre>',
    ],
    ['import duties rose, export fell.', '<p>import duties rose, export fell.</p>'],
    ['On a\nimport A from "a"', '<p>On a\nimport A from "a"</p>'],
    [
      '<TABLE><TR><TD>a</TD></TR></TABLE>',
      '<section class="table" aria-label="[message]" tabindex="0"><table><tbody><tr><td>a</td></tr></tbody></table></section>',
    ],
  ])('is read in %j', (text, html) => {
    const [shown, ...problems] = read(text);
    expect(shown.trim()).toBe(html);
    expect(problems).toEqual([]);
  });

  it('is read around unknown components, which are reported once', () => {
    expect(read('<Port>\n*a*\n</Port>\n\nb <Port /> c')).toEqual([
      '\n<p><em>a</em></p>\n\n<p>b  c</p>',
      unread('1:1', '<Port>'),
    ]);
  });
});

describe('what ships', () => {
  const video = (address: string, words: string, picture = '') =>
    `<figure class="video">\n<p><a href="${address}" rel="external noopener">${picture}${words}</a></p>\n</figure>`;
  const tube = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

  it.each([
    ['{{< youtube dQw4w9WgXcQ >}}', video(tube, 'youtube.com/watch?v=dQw4w9WgXcQ')],
    ['{% youtube dQw4w9WgXcQ %}', video(tube, 'youtube.com/watch?v=dQw4w9WgXcQ')],
    ['<YouTube id="dQw4w9WgXcQ" title="Un film" />', video(tube, 'Un film')],
    ['::youtube[Un film]{id=dQw4w9WgXcQ}', video(tube, 'Un film')],
    ['{{< youtube id="https://youtu.be/dQw4w9WgXcQ?t=3" title="A" >}}', video(tube, 'A')],
    [
      '{% include youtube.html id="dQw4w9WgXcQ" title="A" poster="a.png" %}',
      video(tube, 'A', '<img [media] alt="" role="presentation">'),
    ],
    ['{{< vimeo 146022717 >}}', video('https://vimeo.com/146022717', 'vimeo.com/146022717')],
    [
      '::peertube[A]{url="https://tube.example/videos/watch/9c9de5e8"}',
      video('https://tube.example/w/9c9de5e8', 'A'),
    ],
    [
      '{{< figure src="a.png" alt="Un port" caption="Le *port*" >}}',
      '<figure><img [media] alt="Un port"><figcaption>Le <em>port</em></figcaption></figure>',
    ],
    [
      '::figure[Le port]{src=a.png alt="Un port"}',
      '<figure><img [media] alt="Un port"><figcaption>Le port</figcaption></figure>',
    ],
    [
      '{{< figure src="a.png" alt="Un port" link="b.md" >}}',
      '<p><a [link]><img [media] alt="Un port"></a></p>',
    ],
    ['::audio[Un son]{src=a.mp3}', '<audio [media] controls preload="none"><a [media]>Un son</a></audio>'],
    [
      ':::gallery\n![Un](a.png)\n\n![Deux](b.png)\n:::',
      '<div class="gallery">\n<p><img [media] alt="Un"></p>\n<p><img [media] alt="Deux"></p>\n</div>',
    ],
    [
      '{{< gallery >}}\n![Un](a.png)\n{{< /gallery >}}',
      '<div class="gallery">\n<p><img [media] alt="Un"></p>\n</div>',
    ],
    [':::details Plus\na\n:::', '<details>\n<summary>Plus</summary>\n<p>a</p>\n</details>'],
  ])('is written for %j', (text, html) => {
    expect(read(text)).toEqual([html]);
  });

  it.each([
    ['::youtube{id="javascript:alert(1)"}', ''],
    ['{{< youtube "x\\"onload=alert(1)" >}}', ''],
    ['::peertube{url="javascript:alert(1)//w/9c9de5e8"}', ''],
    ['::vimeo{id=abc}', ''],
  ])('shows nothing where there is no film in %j', (text, html) => {
    expect(read(text)[0]).toBe(html);
  });

  it('checks the addresses that it is given', () => {
    expect(read('{{< figure src="javascript:alert(1)" alt="a" >}}')).toEqual([
      '<p><img alt="a"></p>',
      expect.stringMatching(/^1:1 The address `javascript:alert\(1\)` is not safe/),
    ]);
  });

  it('is the builder’s own component where there is one of its name', () => {
    const { html } = parseBody('::youtube{id=dQw4w9WgXcQ}', {
      file: 'a.md',
      language: 'fr',
      typography: false,
      components: ['youtube'],
    });
    expect(write(html)).toBe('(youtube id=dQw4w9WgXcQ|)');
  });
});
