import { expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/index.js';
import { readConfig } from '../../src/node/read-config.js';

/** Returns what a reader sees of a text on a site with formulas, and what is said of it. */
async function read(text: string): Promise<readonly [html: string, ...problems: string[]]> {
  const { plugins } = await readConfig('fixtures/single-locale', { markdown: { math: true } });
  const { html, diagnostics } = parseBody(text, { file: 'a.md', language: 'fr', typography: true, plugins });
  return [html.join(''), ...diagnostics.map(({ rule, line, column }) => `${line}:${column} ${rule}`)];
}

const square = '<math><msup><mi>x</mi><mn class="tml-sml-pad">2</mn></msup></math>';

it.each([
  ['Soit $x^2$ son aire.', `<p>Soit ${square} son aire.</p>`],
  ['**$x^2$**', `<p><strong>${square}</strong></p>`],
  ['| a |\n|---|\n| $x^2$ |', `<td>${square}</td>`],
  ['$$\nx^2\n$$', `<math display="block" class="tml-display">`],
  ['Entre $5 et $6.', '<p>Entre $5 et $6.</p>'],
  ['`$x^2$`', '<p><code>$x^2$</code></p>'],
  ['\\$x^2\\$', '<p>$x^2$</p>'],
  ['```\n$x^2$\n```', '<pre><code>$x^2$\n</code></pre>'],
])('writes the formulas of %j as MathML', async (text, html) => {
  const [shown, ...problems] = await read(text);
  expect(shown).toContain(html);
  expect(shown).not.toMatch(/style=|<script/);
  expect(problems).toEqual([]);
});

it('shows what is no formula as it was written, and reports it', async () => {
  expect(await read('a $\\frac{x}$ b')).toEqual([
    '<p>a <code class="language-math math-inline">\\frac{x}</code> b</p>',
    '1:3 formula-unread',
  ]);
});

it('writes no link that runs a script', async () => {
  const [html] = await read('$\\href{javascript:alert(1)}{x}$');
  expect(html).not.toContain('href=');
});

it('leaves formulas alone where nobody asks for them', async () => {
  const { plugins, identities } = await readConfig('fixtures/single-locale');
  const { html } = parseBody('$x^2$', { file: 'a.md', language: 'fr', typography: true, plugins });
  expect(html.join('')).toBe('<p>$x^2$</p>');
  expect(identities).toEqual({ remark: [], rehype: [] });
});
