import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/index.js';
import { readText, readYaml } from './read.js';

const alert = (kind: string, title: string, content: string) =>
  `<div class="alert alert-${kind}" role="note">\n<p class="alert-title">${title}</p>\n${content}</div>`;

describe('Docusaurus', () => {
  it.each([
    [':::note\n\na\n\n:::', alert('note', '[message]', '<p>a</p>\n')],
    [':::tip[Un *port*]\na\n:::', alert('tip', 'Un <em>port</em>', '<p>a</p>\n')],
    [':::info Un port\na\n:::', alert('note', 'Un port', '<p>a</p>\n')],
    [':::danger\n- a\n:::', alert('caution', '[message]', '<ul>\n<li>a</li>\n</ul>\n')],
    [
      '::::warning\n\n:::caution\na\n:::\n\n::::',
      alert('warning', '[message]', `${alert('caution', '[message]', '<p>a</p>\n')}\n`),
    ],
    [
      '> :::important\n> a\n> :::',
      `<blockquote>\n${alert('important', '[message]', '<p>a</p>\n')}\n</blockquote>`,
    ],
    [':::tip{icon="x"}\na\n:::', alert('tip', '[message]', '<p>a</p>\n')],
    [':::tip[Un port]{icon="x"}\na\n:::', alert('tip', 'Un port', '<p>a</p>\n')],
    [':::seealso\na\n:::', alert('note', '[message]', '<p>a</p>\n')],
    ['::tip\na\n::', '<p>::tip\na\n::</p>'],
    ['```\n:::tip\na\n:::\n```', '<pre><code>:::tip\na\n:::\n</code></pre>'],
    ['`:::tip`\na\n:::', '<p><code>:::tip</code>\na\n:::</p>'],
    ['Deux-points :::tip\na\n:::', '<p>Deux-points :::tip\na\n:::</p>'],
    [':::constructor\na\n:::', '<p>a</p>'],
  ])('reads the admonition %j', (text, html) => {
    expect(readText(text)).toEqual({ html, code: [] });
  });

  it.each([
    ['<Boxes>\n<Box2>\n\na\n\n</Box2>\n</Boxes>', ['1:1 <Boxes>', '2:1 <Box2>']],
    ['a <Badge /> b', ['1:3 <Badge>']],
    ["import Tabs from '@theme/Tabs';\n\na", []],
    ['- export const a = 1', ['1:3 export']],
    ['<TABLE><TR><TD>a</TD></TR></TABLE>', []],
    ['`<Tabs>`', []],
    ['```jsx\n<Tabs>\nimport a from "b"\n```', []],
    ['On importe : import a, export b.', []],
    ['import duties rose', []],
    ['a <https://b.example> <B>c</B>', []],
  ])('reports the code of %j', (text, code) => {
    expect(readText(text).code).toEqual(code);
  });

  it.each([
    ['sidebar_label: Court', { shortTitle: 'Court' }, ['field-foreign shortTitle']],
    [
      'sidebar:\n  order: 2\n  label: Court',
      { order: 2, shortTitle: 'Court' },
      ['field-foreign order', 'field-foreign shortTitle'],
    ],
    [
      'sidebar:\n  label: Court\n  badge: neuf\norder: 1',
      { order: 1, shortTitle: 'Court' },
      ['field-foreign shortTitle', expect.stringMatching(/^field-unknown/)],
    ],
    ['sidebar:\n  hidden: true', {}, [expect.stringMatching(/^field-unknown/)]],
    ['sidebar: false', {}, [expect.stringMatching(/^field-unknown/)]],
    ['sidebar:\n  order: deux', {}, ['field-foreign order', expect.stringMatching(/^field-invalid/)]],
    ['sidebar_position: 2', {}, ['field-unknown Rename it to `order`.']],
    [
      'authors: [{ name: Ana, title: Rédactrice, url: https://ana.example, image_url: /a.png }]',
      { authors: [{ name: 'Ana', url: 'https://ana.example' }] },
      [],
    ],
  ])('reads the front matter %j', (yaml, fields, problems) => {
    expect(readYaml(yaml)).toEqual({ fields, problems });
  });
});

describe('VitePress', () => {
  it.each([
    ['::: tip\na\n:::', alert('tip', '[message]', '<p>a</p>\n'), []],
    ['::: danger STOP\na\n:::', alert('caution', 'STOP', '<p>a</p>\n'), []],
    ['::: details Plus\na\n:::', '<details>\n<summary>Plus</summary>\n<p>a</p>\n</details>', []],
    ['::: details\na\n:::', '<p>a</p>', []],
    ['::: code-group\na\n:::', '<div class="tabs">\n<p>a</p>\n</div>', []],
    ['::: v-pre Titre\na\n:::', '<p><strong>Titre</strong></p>\n<p>a</p>', []],
    ['[a](b.md){.bouton}', '<p><a [link]>a</a></p>', []],
    ['[a](b.md) {.a b}.', '<p><a [link]>a</a> {.a b}.</p>', ['1:11 {.…}']],
    [
      '::: tip\n::: warning\na\n:::\nb\n:::',
      `${alert('tip', '[message]', `${alert('warning', '[message]', '<p>a</p>\n')}\n<p>b</p>\n`)}`,
      [],
    ],
    ['a {...b} {. c} `{.d}`', '<p>a {...b} {. c} <code>{.d}</code></p>', []],
    ['    ::: tip\n    :::', '<pre><code>::: tip\n:::\n</code></pre>', []],
  ])('reads %j', (text, html, code) => {
    expect(readText(text)).toEqual({ html, code });
  });

  it.each([
    ['lastUpdated: 2015-04-08', { updated: '2015-04-08' }, ['field-foreign updated']],
    ['pageClass: large', {}, [expect.stringMatching(/^field-unknown Delete it: the kind/)]],
  ])('reads the front matter %j', (yaml, fields, problems) => {
    expect(readYaml(yaml)).toEqual({ fields, problems });
  });
});

describe('GitHub', () => {
  it.each([
    ['> [!NOTE]\n> a', alert('note', '[message]', '<p>a</p>\n')],
    ['> [!tip]\n> a', alert('tip', '[message]', '<p>a</p>\n')],
    ['> [!IMPORTANT]\n>\n> a\n>\n> b', alert('important', '[message]', '<p>a</p>\n<p>b</p>\n')],
    ['> [!WARNING]  \n> *a*', alert('warning', '[message]', '<p><em>a</em></p>\n')],
    ['- > [!CAUTION]\n  > a', `<ul>\n<li>\n${alert('caution', '[message]', '<p>a</p>\n')}\n</li>\n</ul>`],
    ['> [!NOTE]', alert('note', '[message]', '')],
    ['> [!NOTE] Un *port*\n> a', alert('note', 'Un <em>port</em>', '<p>a</p>\n')],
    ['> [!NOTE] a', alert('note', 'a', '')],
    ['> [!tip]- Plus\n> a', '<details>\n<summary>Plus</summary>\n<p>a</p>\n</details>'],
    ['> [!tip]+ Plus\n> a', '<details open>\n<summary>Plus</summary>\n<p>a</p>\n</details>'],
    ['> [!bug]- \n> a', alert('caution', '[message]', '<p>a</p>\n')],
    ['> [!NOTE]*a*', '<blockquote>\n<p>[!NOTE]<em>a</em></p>\n</blockquote>'],
    ['> [!FAQ]\n> a', alert('note', '[message]', '<p>a</p>\n')],
    ['> [!PORT]\n> a', '<blockquote>\n<p>[!PORT]\na</p>\n</blockquote>'],
    ['> a\n> [!NOTE]', '<blockquote>\n<p>a\n[!NOTE]</p>\n</blockquote>'],
    ['[!NOTE]\na', '<p>[!NOTE]\na</p>'],
    ['> `[!NOTE]`\n> a', '<blockquote>\n<p><code>[!NOTE]</code>\na</p>\n</blockquote>'],
  ])('reads the alert %j', (text, html) => {
    expect(readText(text)).toEqual({ html, code: [] });
  });
});

describe('a container that nobody closes', () => {
  const read = (text: string) => {
    const { html, diagnostics } = parseBody(text, { file: 'a.md', language: 'fr', typography: false });
    const written = html.map((piece) => (typeof piece === 'string' ? piece : `[${piece.hole}]`)).join('');
    return { html: written, told: diagnostics.map(({ rule, line, column }) => `${line}:${column} ${rule}`) };
  };
  const tip = (content: string) => alert('tip', '[message]', content);

  it.each([
    [':::tip\na\n\nb', tip('<p>a</p>\n<p>b</p>\n'), ['1:1 box-unclosed']],
    [
      ':::tip\na\n\n:::tip\nb\n\n:::note\nc\n:::\n\nd',
      `${tip('<p>a</p>\n')}\n${tip('<p>b</p>\n')}\n${alert('note', '[message]', '<p>c</p>\n')}\n<p>d</p>`,
      ['1:1 box-unclosed'],
    ],
    [
      '- :::tip\n  a\n- b',
      `<ul>\n<li>\n${tip('<p>a</p>\n')}\n</li>\n<li>b</li>\n</ul>`,
      ['1:3 box-unclosed'],
    ],
    [
      '> ::: tip\n> a\n\nb',
      `<blockquote>\n${tip('<p>a</p>\n')}\n</blockquote>\n<p>b</p>`,
      ['1:3 box-unclosed'],
    ],
  ])('ends with its parent, or where the next one starts: %j', (text, html, told) => {
    expect(read(text)).toEqual({ html, told });
  });

  it.each([
    [':::quai\na', '<p>:::quai\na</p>', ['1:1 template-code']],
    ['::: note.page\na', '<p>::: note.page\na</p>', ['1:1 template-code']],
    [':::\na', '<p>:::\na</p>', []],
    ['a :::tip', '<p>a :::tip</p>', []],
  ])('stays text where its name is none, and is told: %j', (text, html, told) => {
    expect(read(text)).toEqual({ html, told });
  });
});
