import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/source/read-blocks.js';

function blocksOf(text: string): string[] {
  return readBlocks(text, { path: 'a.md' }).map(
    ({ line, kind, depth, field, text: words }) =>
      `${line} ${kind}${depth === undefined ? '' : ` ${depth}`}${field === undefined ? '' : ` ${field}`}: ${words}`,
  );
}

describe('readBlocks', () => {
  it('reads the fields that are translated, and no others', () => {
    const text = `---
title: "Le port"
date: 2015-04-07
tags: [nuit, mer]
layout: post
cover:
  src: a.jpg
  alt: Une jetée
sidebar_label: Port
hero:
  actions:
    - text: Lire
      link: /a/
authors:
  - title: Capitaine
---
Texte`;
    expect(blocksOf(text)).toEqual([
      '2 field title: Le port',
      '8 field cover.alt: Une jetée',
      '9 field sidebar_label: Port',
      '12 field hero.actions.0.text: Lire',
      '17 paragraph: Texte',
    ]);
  });

  it.each([
    ['TOML', '+++\ntitle = "Le port"\n[cover]\nalt = "Une jetée"\n+++\nTexte'],
    ['JSON', '{\n"title": "Le port",\n"cover": {\n"alt": "Une jetée" }\n}\nTexte'],
  ])('reads fields in %s', (_, text) => {
    expect(blocksOf(text)).toEqual([
      '2 field title: Le port',
      '4 field cover.alt: Une jetée',
      '6 paragraph: Texte',
    ]);
  });

  it.each([
    ['headings of both forms', '# One {#first}\n\nTwo\n===\n', ['1 heading 1: One', '3 heading 1: Two']],
    ['items, and what follows in them', '- a\n\n  b\n  1. c\n', ['1 item: a', '3 paragraph: b', '4 item: c']],
    [
      'cells that say something',
      '| a | |\n| - | - |\n| 3 | `x` |\n',
      ['1 cell: a', '3 cell: 3', '3 cell: `x`'],
    ],
    ['notes', 'Word[^1]\n\n[^1]: A note.\n', ['1 paragraph: Word', '3 footnote: A note.']],
    ['definitions', 'Term\n: What it is\n', ['1 item: Term', '2 item: What it is']],
    ['titles of links', '[a](b.md "T")\n', ['1 paragraph: a', '1 title: T']],
    ['titles of definitions of links', '[a]\n\n[a]: b.md "T"\n', ['1 paragraph: a', '3 title: T']],
    ['pictures', '![Quay](q.png)\n', ['1 alt: Quay']],
    [
      'words in HTML',
      '<details>\n<summary>More</summary>\n\nA\n\n</details>\n',
      ['2 title: More', '4 paragraph: A'],
    ],
    ['boxes and their titles', ':::tip[Mind]\nA\n:::\n', ['1 title: Mind', '2 paragraph: A']],
    ['tabs', '=== "Linux"\n\n    A\n', ['1 title: Linux', '3 paragraph: A']],
  ])('reads %s', (_, text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
  });

  it.each([
    ['code', '```js\nlet a = 1;\n```\n'],
    ['HTML without words', '<div class="a"></div>\n<!-- words -->\n'],
    ['modules', "import A from './a.js';\n"],
    ['calls', '{{< youtube id="x" >}}\n\n{% include a.html %}\n\n{{ site.title }}\n'],
    ['breaks', '---\n\n***\n'],
  ])('reads no %s', (_, text) => {
    expect(blocksOf(`A\n\n${text}`)).toEqual(['1 paragraph: A']);
  });

  it('tells the codes of a block from its words', () => {
    const [block] = readBlocks(
      'Run `npm test` on {{ site.name }} with [the guide](../guide/setup.md#a) in 3 days<kbd>.',
      { path: 'a.md' },
    );
    expect(block).toEqual({
      kind: 'paragraph',
      text: 'Run `npm test` on {{ site.name }} with the guide in 3 days.',
      codes: ['npm test', '{{ site.name }}', 'setup', '<kbd>', '3'],
      line: 1,
      words: 8,
      hash: expect.stringMatching(/^[0-9a-f]{6}$/),
    });
  });

  it.each([
    ['*a* b', '_a_ b'],
    ['- a\n- b', '* a\n\n* b'],
    ['# a', 'a\n='],
    ['a\nb', 'a b'],
    ['| a | b |\n|-|-|\n| c | d |', '|a|b|\n|:--|--:|\n|c|d|'],
    ['[a](x/b.md)', '[a]\n\n[a]: ../c/b.md'],
    ['a\r\nb\r\n', 'a\nb\n'],
    ['\uFEFFa', 'a'],
    ['# a {#b}', '# a'],
  ])('hashes %j as %j', (a, b) => {
    const hashes = (text: string) => readBlocks(text, { path: 'a.md' }).map(({ hash }) => hash);
    expect(hashes(a)).toEqual(hashes(b));
    expect(hashes(a)).not.toEqual([]);
  });
});
