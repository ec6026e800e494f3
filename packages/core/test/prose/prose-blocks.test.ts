import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseBlocks } from '../../src/prose/prose-blocks.js';
import { readFrontMatter } from '../../src/source/front-matter.js';
import { treeBlocks } from './tree-blocks.js';

const fixtures = join(import.meta.dirname, '../../../../fixtures');

function scanned(body: string): string[] {
  return proseBlocks(body)
    .map(({ kind, depth, text }) => `${kind}${depth === undefined ? '' : ` ${depth}`}: ${text}`)
    .sort();
}

function withLines(body: string): string[] {
  return proseBlocks(body).map(({ line, kind, text }) => `${line} ${kind}: ${text}`);
}

describe('proseBlocks reads what stands in the tree of Markdown', () => {
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((file) =>
    // What nobody closes, and a box of no kind that is known, stand in the tree as text.
    /^(?:acretion|single-locale|markdown\/(?!containers|alert)).*\.md$/.test(file),
  );

  it.each(files)('of %s', (file) => {
    const text = readFileSync(join(fixtures, file), 'utf8');
    const body = text.slice(readFrontMatter({ path: file, text }).bodyStart);
    expect(scanned(body)).toEqual(treeBlocks(body).sort());
  });

  it('of texts that are built of lists, quotations, tables, code and emphasis', () => {
    const word = fc.constantFrom(
      'port',
      '*nuit*',
      '`code`',
      '[lien](a.md)',
      'l’été',
      '__gras__',
      'a\\*b',
      '&amp;',
      '10 km',
    );
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
    const indented = (text: string, width: number) => text.replaceAll('\n', `\n${' '.repeat(width)}`);
    const { blocks } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
      block: fc.oneof(
        { maxDepth: 3 },
        paragraph,
        line.map((text) => `## ${text}`),
        line.map((text) => `${text}\n---`),
        line.map((text) => `\`\`\`js\n${text}\n\`\`\``),
        fc.tuple(line, line).map(([a, b]) => `| ${a} | ${b} |\n| --- | --- |\n| ${b} | ${a} |`),
        tie('blocks').map((text) => `- ${indented(text, 2)}`),
        tie('blocks').map((text) => `1. ${indented(text, 3)}`),
        tie('blocks').map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
      ),
      blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n')),
    }));
    fc.assert(
      fc.property(blocks, (body) => {
        expect(scanned(body)).toEqual(treeBlocks(body).sort());
      }),
    );
  });
});

describe('proseBlocks', () => {
  it.each([
    ['an item that a paragraph follows', '- a\n  b\n\n  c\nd', ['1 item: a b', '4 paragraph: c d']],
    ['a list below a paragraph', 'a\n- b\n2. c', ['1 paragraph: a', '2 item: b', '3 item: c']],
    ['a number that begins no list', 'In the year\n1984. It was', ['1 paragraph: In the year 1984. It was']],
    ['code in an item', '- a\n\n  ```\n  b\n  ```\n\n- c', ['1 item: a', '7 item: c']],
    ['indented code', 'a\n\n    b\n\nc', ['1 paragraph: a', '5 paragraph: c']],
    ['a lazy quotation', '> a\nb\n\nc', ['1 paragraph: a b', '4 paragraph: c']],
    ['an alert', '> [!NOTE] Title\n> a', ['1 title: Title', '2 paragraph: a']],
    ['tasks', '- [ ] a\n- [x] b', ['1 item: a', '2 item: b']],
    [
      'HTML',
      '<p align="center">a <b>b</b></p>\n<img alt="c">\n\nd',
      ['1 paragraph: a b', '2 alt: c', '4 paragraph: d'],
    ],
    [
      'HTML in which Markdown stands',
      '<div markdown="1">\n*a*\n</div>\nb',
      ['2 paragraph: a', '4 paragraph: b'],
    ],
    [
      'a component on its lines',
      '<Aside>\n    a\n</Aside>\n\n<Card title="b">c</Card>\n',
      ['2 paragraph: a', '5 paragraph: c', '5 title: b'],
    ],
    ['a tag in several lines', '<Card\n  title="b"\n/>\n\nc', ['1 title: b', '5 paragraph: c']],
    ['a container', '::: tip *Mind*\na\n:::\nb', ['1 title: Mind', '2 paragraph: a', '4 paragraph: b']],
    [
      'a container between strokes',
      '/// tip | Mind\na\n///\n\n/// b c',
      ['1 title: Mind', '2 paragraph: a', '5 paragraph: /// b c'],
    ],
    ['links in HTML', '<p class="a">b\n— [*c*](d.md) e</p>', ['1 paragraph: b — c e']],
    ['a call with a title', '::video[Film]{id=x}\n', ['1 title: Film']],
    ['a box', '!!! note "Mind"\n    a\n\nb', ['1 title: Mind', '2 paragraph: a', '4 paragraph: b']],
    ['what a tool shows', '{{< figure src="a.png" alt="b" caption="c" >}}', ['1 alt: b', '1 title: c']],
    ['a call in several lines', '{{< figure\n  caption="c" >}}\n\nd', ['1 title: c', '4 paragraph: d']],
    ['a fence with a title', '```js title="How to run it"\na\n```', ['1 caption: How to run it']],
    ['a fence with the name of a file', '```js title="a.js"\na\n```', []],
    [
      'a fence that holds Markdown',
      '```{note} Mind\n*a*\n```\nb',
      ['1 title: Mind', '2 paragraph: a', '4 paragraph: b'],
    ],
    ['code between tags', '{% highlight js %}\na\n{% endhighlight %}\nb', ['4 paragraph: b']],
    [
      'a call that ends itself',
      '{{< code-toggle config=a />}}\n\nb\n\n{{< code-toggle >}}\nc\n{{< /code-toggle >}}',
      ['3 paragraph: b'],
    ],
    ['formulas', '$$\na\n$$\n\nb', ['5 paragraph: b']],
    [
      'attributes',
      'a\n{: .lead}\n\n## b {#c}\n\n[d](e.md){.f}',
      ['1 paragraph: a', '4 heading: b', '6 paragraph: d'],
    ],
    ['a comment', 'a <!-- b --> c\n\n<!-- d -->', ['1 paragraph: a c']],
    ['a module', "import a from 'b';\n\nimport duties rose", ['3 paragraph: import duties rose']],
    [
      'a table whose bars are escaped',
      '| a | b |\n|---|---|\n| `c\\|d` | e |',
      ['1 cell: a', '1 cell: b', '3 cell: `c|d`', '3 cell: e'],
    ],
    ['what is no table', 'a | b\nc', ['1 paragraph: a | b c']],
    ['definitions behind a blank line', 'a\n\n:   b\n\n    c', ['1 item: a', '3 item: b', '5 paragraph: c']],
    ['references', '[a][b] ![c][b] [d]\n\n[b]: e.md', ['1 paragraph: a [d]', '1 alt: c']],
    [
      'addresses',
      'See <https://a.example/b_c_> and https://d.example/e_f_.',
      ['1 paragraph: See https://a.example/b_c_ and https://d.example/e_f_.'],
    ],
  ])('reads %s', (_, body, expected) => {
    expect(withLines(body)).toEqual(expected);
  });

  it('reads texts of one mark, however long', () => {
    const marks =
      '> |- |[|*a_|`|<a |{{|![](|{% set x %}\n|$$\n|<Card\n|```{note}\n|[a](|](|**a*|`a``|<!-- |{% a|~~a|- a\n> |\\|a\n: b\n|<p>a|{/*\n';
    for (const mark of marks.split('|'))
      expect(
        proseBlocks(mark.repeat(5000)).every(({ line }) => line > 0),
        mark,
      ).toBe(true);
  });
});
