import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/index.js';

/** Reads a text of MDX, and returns its HTML without line ends between blocks, and what is told. */
function readMdx(text: string, file = 'content/fr/a.mdx') {
  const { html, diagnostics } = parseBody(text, { file, language: 'fr', typography: false });
  const written = html.map((piece) =>
    typeof piece === 'string' ? piece : 'link' in piece || 'media' in piece ? `[${piece.hole}]` : '',
  );
  return {
    html: written.join('').replace(/\n+(?=<)|(?<=>)\n+/g, ''),
    told: diagnostics.map(({ rule, message, line, column }) => {
      const name = /`(.*)`/.exec(message)?.[1] ?? '';
      return `${line}:${column} ${rule} ${name}`;
    }),
  };
}

describe('HTML in a text of MDX', () => {
  it.each([
    [
      '<figure>\n  ![Un quai](/a.png)\n\n  <figcaption>Le *port*</figcaption>\n</figure>',
      '<figure><p><img [media] alt="Un quai"></p><figcaption>Le <em>port</em></figcaption></figure>',
    ],
    [
      '<div>\n\n    <div>\n\n        ## Un\n\n        - *a*\n        - b\n\n    </div>\n\n</div>',
      '<div><div><h2 id="un">Un</h2><ul><li><em>a</em></li><li>b</li></ul></div></div>',
    ],
    [
      '<details>\n  <summary>Plus de *texte*</summary>\n  Du `texte`\n</details>',
      '<details><summary>Plus de <em>texte</em></summary><p>Du <code>texte</code></p></details>',
    ],
    ['<summary>\n  Plus *tard*\n</summary>', '<summary>Plus <em>tard</em></summary>'],
    ['<ul>\n  <li>Un *a*</li>\n  <li></li>\n</ul>', '<ul><li>Un <em>a</em></li><li></li></ul>'],
    [
      '- a\n  <div>\n\n  *b*\n\n  </div>\n- c',
      '<ul><li><p>a</p><div><p><em>b</em></p></div></li><li><p>c</p></li></ul>',
    ],
    ['> <div>\n> *b*\n> </div>', '<blockquote><div><p><em>b</em></p></div></blockquote>'],
    [
      '| a | b |\n| - | - |\n| <div>*x*</div> | <b>*y*</b> |',
      '<section class="table" aria-label="" tabindex="0"><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr>' +
        '<td><div><em>x</em></div></td><td><b><em>y</em></b></td></tr></tbody></table></section>',
    ],
    ['<div>\n<p>Un\n</p>\nDeux *b*\n</div>', '<div><p>Un</p><p>Deux <em>b</em></p></div>'],
    ['<>\n  *a*\n</>', '<p><em>a</em></p>'],
    ['<p><b>`a`</b></p>', '<p><b><code>a</code></b></p>'],
    ['<br />\nUn', '<br><p>Un</p>'],
  ])('holds Markdown in %j', (text, html) => {
    expect(readMdx(text)).toEqual({ html, told: [] });
  });

  it.each([
    ['a < b, 1 <2, c > d', '<p>a &#x3C; b, 1 &#x3C;2, c > d</p>'],
    ['`<div>{a}</div>` et \\<div>', '<p><code>&#x3C;div>{a}&#x3C;/div></code> et &#x3C;div></p>'],
    [
      '```jsx\n<div className="x">{a}</div>\n```',
      '<pre><code class="language-jsx">&#x3C;div className="x">{a}&#x3C;/div></code></pre>',
    ],
    ['<pre>\n*a*\n</pre>', '<pre>*a*</pre>'],
  ])('leaves alone %j', (text, html) => {
    expect(readMdx(text)).toEqual({ html, told: [] });
  });

  it.each([
    ['<div>\n\n    a\n\n</div>', 'content/fr/a.md'],
    ['<div>\n\n    a\n\n</div>\n\n```jsx\nimport a from "b";\n<div className="x">\n```', 'content/fr/a.md'],
    ['<div>\n\n    a\n\n</div>\n\nLa classe `<b className="x">`.', 'content/fr/a.md'],
  ])('is that of Markdown where nothing says that it is MDX: %j', (text, file) => {
    expect(readMdx(text, file).html).toContain('<pre><code>a</code></pre>');
  });

  it.each([
    'import A from "./a.js";\n\n<div>\n\n    *a*\n\n</div>',
    '{/* Une remarque */}\n\n<div>\n\n    *a*\n\n</div>',
    '<div className="row">\n\n    *a*\n\n</div>',
  ])('is that of MDX where a mark says so: %j', (text) => {
    expect(readMdx(text, 'content/fr/a.md').html).toBe('<div><p><em>a</em></p></div>');
  });
});

describe('attributes of a text of MDX', () => {
  it.each([
    [
      '<img {...props} src={require(\'./a.png\').default} width={300} alt="A" />',
      '<img [media] width="300" alt="A">',
    ],
    ['<img src={useBaseUrl(\'/a.png\')} alt={`Un "quai"`} />', '<img [media] alt="Un &#x22;quai&#x22;">'],
    ['import a from "./a.png";\n\n<img src={a} alt="" />', '<img [media] alt="">'],
    ['<a href="/b" /* une remarque */ title="R&amp;D">c</a>', '<p><a [link] title="R&#x26;D">c</a></p>'],
    ['<abbr title={"R&D"}>c</abbr>', '<p><abbr title="R&#x26;D">c</abbr></p>'],
    [
      '<div\n  id="a"\n  onClick={() => {\n    go("x > y");\n  }}\n>\n  *b*\n</div>',
      '<div id="a"><p><em>b</em></p></div>',
    ],
    ['<details open={true}>\na\n</details>', '<details open><p>a</p></details>'],
  ])('are those of HTML in %j', (text, html) => {
    expect(readMdx(text)).toEqual({ html, told: [] });
  });

  it('tells classes and styles that are left out, as those of HTML', () => {
    expect(readMdx('Un <b className="x" style={{ color: "red" }}>a *b*</b>.')).toEqual({
      html: '<p>Un <b>a <em>b</em></b>.</p>',
      told: ['1:4 html-dropped class', '1:4 html-dropped style'],
    });
  });

  it('writes styles as CSS where a site allows them', () => {
    const text = '<p style={{ textAlign: "center", padding: 4 }}>a</p>';
    const allow = { attributes: { p: ['style'] } };
    const { html } = parseBody(text, { file: 'a.mdx', language: 'fr', typography: false, allow });
    expect(html.join('')).toBe('<p style="text-align: center; padding: 4px">a</p>');
  });
});

describe('expressions of a text of MDX', () => {
  it.each([
    ['Un {"mot"} et{\' \'}deux.', '<p>Un mot et deux.</p>', []],
    ['Un {props.mot}.', '<p>Un {props.mot}.</p>', ['1:4 template-code { … }']],
    [
      '{mots.map((mot) => (\n  <li key={mot}>{mot}</li>\n))}\n\nFin.',
      '<p>Fin.</p>',
      ['1:1 template-code { … }'],
    ],
    ['{/* une remarque */} Un {/* autre */}<b>mot</b>', '<p> Un <b>mot</b></p>', []],
    ['Un \\{mot} et \\{a\\}', '<p>Un {mot} et {a}</p>', []],
    ['## Un {#mot}', '<h2 id="mot">Un</h2>', []],
  ])('are read where they are texts, else told: %j', (text, html, told) => {
    const read = readMdx(text);
    expect({ ...read, html: read.html.replace(/ {2,}/g, ' ') }).toEqual({ html, told });
  });

  it('takes out a module with blank lines within it', () => {
    expect(readMdx('export const A = () => (\n  <b>\n\n    x\n  </b>\n);\n\nFin.')).toEqual({
      html: '<p>Fin.</p>',
      told: [],
    });
  });
});

describe('a tag of unknown name', () => {
  const data = Array.from(
    { length: 60 },
    (_, index) => `    { year: ${2000 + index}, value: "a > b" },`,
  ).join('\n');

  it.each([
    [`<Chart\n  data={[\n${data}\n  ]}\n/>\n\nFin.`, '<p>Fin.</p>'],
    ['<Chart {...a} b={() => <b>x</b>} {/* c */} />\n\nFin.', '<p>Fin.</p>'],
    ['<Chart a={`x > y\nz`} b=\'"\' c={{ d: "}" }}>\n\n*Fin*.\n\n</Chart>', '<p><em>Fin</em>.</p>'],
  ])('is left out whole and told, %#', (text, html) => {
    expect(readMdx(text)).toEqual({ html, told: ['1:1 template-code <Chart>'] });
  });

  it('keeps tabs in the list in which they stand', () => {
    const text =
      '<Steps>\n1. Un\n\n   <Tabs>\n     <TabItem label="A">\n     *a*\n     </TabItem>\n   </Tabs>\n\n2. Deux\n</Steps>';
    expect(readMdx(text).html).toBe(
      '<ol><li><p>Un</p><div class="tabs"><div class="tab"><p class="tab-title">A</p><p><em>a</em></p></div></div></li>' +
        '<li><p>Deux</p></li></ol>',
    );
  });
});

describe('`markdown="1"` in the middle of HTML', () => {
  const read = (text: string) =>
    readMdx(text, 'content/fr/a.md').html.replace(/<\/?(?:section|tbody)[^>]*>/g, '');

  it.each([
    ['<table>\n<tr><td markdown="1">*a*</td><td>*b*</td></tr>\n</table>', '<td><em>a</em></td><td>*b*</td>'],
    ['<table>\n<tr>\n  <td markdown="span">`a`</td>\n</tr>\n</table>', '<td><code>a</code></td>'],
    ['<table>\n<tr><td markdown = "1" class = "a">*a*</td></tr>\n</table>', '<td><em>a</em></td>'],
    [
      '<table>\n  <tr>\n    <td markdown="1">\n*a*\n    </td>\n    <td>*b*</td>\n  </tr>\n</table>',
      '<td><p><em>a</em></p></td><td>*b*</td>',
    ],
  ])('is read in %j', (text, cells) => {
    expect(read(text)).toBe(`<table><tr>${cells}</tr></table>`);
  });

  it('is read with spaces around the sign', () => {
    expect(read('<aside markdown = "1">\n  <p markdown = "1">\n*a*\n  </p>\n</aside>')).toBe(
      '<aside><p><em>a</em></p></aside>',
    );
  });

  it('leaves HTML without it alone', () => {
    expect(read('<table>\n<tr><td>*a*</td></tr>\n</table>\n\nmarkdown="1"')).toContain('<td>*a*</td>');
  });
});
