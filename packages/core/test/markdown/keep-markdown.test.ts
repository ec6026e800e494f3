import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/index.js';
import { placeAddress } from '../../src/markdown/place-address.js';
import type { MarkdownHole, ParsedBody } from '../../src/types.js';

/** Reads a body and writes what is kept of it, each hole as what was written there. */
function keep(text: string, from = 0): string {
  const body = parseBody(text, {
    file: 'content/fr/a.md',
    language: 'fr',
    typography: true,
    siteUrl: 'https://acretion.example',
    title: 'Titre',
    keepsMarkdown: true,
    from,
  });
  return (body.markdown ?? [])
    .map((piece) => (typeof piece === 'string' ? piece : nameOf(body, piece)))
    .join('');
}

function nameOf({ references }: ParsedBody, hole: MarkdownHole): string {
  return hole.hole === 'link'
    ? `{link ${references.links[hole.link]?.written}}`
    : `{medium ${references.media[hole.media]?.written}}`;
}

describe('the Markdown of a body', () => {
  it('is not kept unless it is asked for', () => {
    expect(parseBody('a', { file: 'a.md', language: 'fr', typography: true })).not.toHaveProperty('markdown');
  });

  it.each([
    ['[a](b.md)', '[a]({link b.md})'],
    [
      '[a](<b c.md> "T") [d](e\\_f.md#g) [h](i&amp;j.md)',
      '[a](<{link b c.md}> "T") [d]({link e_f.md#g}) [h]({link i&j.md})',
    ],
    [
      '[é](caf%C3%A9.md) [b](c_\\(d\\).md) [e](f_(g).md)',
      '[é]({link café.md}) [b]({link c_(d).md}) [e]({link f_(g).md})',
    ],
    ['[](b.md) ![](c.png)', '[]({link b.md}) ![]({medium c.png})'],
    ['[![a](b.png)](c.md)', '[![a]({medium b.png})]({link c.md})'],
    ['[a [b](c) d](e.md) ![x](y) z](w.png)', '[a [b]({link c}) d](e.md) ![x]({medium y}) z](w.png)'],
    ['[a][b]\n\n[b]: c.md (T)', '[a][b]\n\n[b]: {link c.md} (T)'],
    ['[a][b] [c][b]\n\n[b]: <d e.md>', '[a][b] [c][b]\n\n[b]: <{link d e.md}>'],
    [
      '<a href="b.md">c</a> <img src=d.png alt="">',
      '<a href="{link b.md}">c</a> <img src={medium d.png} alt="">',
    ],
    ['https://acretion.example/b/ <https://acretion.example/c/>', '{link /b/} <{link /c/}>'],
    ['[a](https://acretion.example/b/)', '[a]({link /b/})'],
    ['[a]({{< ref "b.md" >}} "T")', '[a]({link b.md} "T")'],
    ['> - [a](b.md)\n>   1. ![c](d.png)', '> - [a]({link b.md})\n>   1. ![c]({medium d.png})'],
    ['| a |\n|---|\n| [b](c.md) |', '| a |\n|---|\n| [b]({link c.md}) |'],
    ['[a](#b)\n\n## C {#b}', '[a]({link #b})\n\n## C {#b}'],
  ])('has a hole for each address of %j', (text, expected) => {
    expect(keep(text)).toBe(expected);
  });

  it.each([
    '`[a](b.md)`',
    '```md\n[a](b.md)\n```',
    '    [a](b.md)',
    '\\[a](b.md)',
    '[a](https://dehors.example/b.md) <mailto:a@b.example>',
    'Une note[^1].\n\n[^1]: La note.',
    '*a* **b** \\* &amp; « c » ... $x^2$',
    '```ruby\nputs 1\n```\n\n::: tip\na\n:::',
  ])('leaves %j as it is', (text) => {
    expect(keep(text)).toBe(text);
  });

  it.each([
    ['a <!-- b --> c', 'a  c'],
    ['<!-- a\nb -->\n\nc', '\n\nc'],
    ['<!-- a --> <b>c</b>', '<!----> <b>c</b>'],
    ['a\n\n<script>alert(1)</script>\n\nb', 'a\n\n\n\nb'],
    ['<style>a{}</style> b', '<!----> b'],
    ['[//]: # (secret)\n\na', '\n\na'],
    ['[a](javascript:alert(1)) ![b](data:text/html,c)', '[a]() ![b]()'],
    ['{/* a */} b {/* c', ' b {/* c'],
  ])('holds nothing of %j that no reader sees', (text, expected) => {
    expect(keep(text)).toBe(expected);
  });

  it.each(['# Titre', 'Titre\n=====', '<!-- a -->\n# Titre', '<h1>Titre</h1>'])(
    'starts without the title, %j',
    (heading) => {
      expect(keep(`${heading}\n\n## Titre\n\na`).trim()).toBe('## Titre\n\na');
    },
  );

  it('starts where the body does', () => {
    const text = '---\ntitle: <!-- a -->\n---\n[b](c.md)\n';
    expect(keep(text, text.indexOf('[b]'))).toBe('[b]({link c.md})\n');
  });

  it('of a text without links, media or HTML is the text', () => {
    const words = fc.array(
      fc.constantFrom('a', '*b*', '\n\n', '- ', '> ', '`c`', '1. ', '    ', '&amp;', '[d]', '!'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        expect(keep(text)).toBe(text);
      }),
    );
  });
});

describe('the place of an address', () => {
  it.each([
    ['[a](b.md)', 'b.md', [4, 8]],
    ['[a]( <b c.md> )', 'b c.md', [6, 12]],
    ['[a]: b.md (c)', 'b.md', [5, 9]],
    ['[a](b.md "](c.md")', 'b.md', [4, 8]],
    ['<a title="b.md" href=\'c.md\'>', 'c.md', [22, 26]],
    ['[a](b.md', 'b.md', undefined],
    ['<a href="b.md">', 'c.md', undefined],
  ])('in %j of %j is %j', (source, written, place) => {
    expect(placeAddress(source, written)).toEqual(place);
  });
});
