import { describe, expect, it } from 'vitest';
import { createProcessor } from '../../src/markdown/index.js';
import { parseBody } from '../../src/markdown/parse-body.js';

const write = (locale: string, text: string) =>
  String(createProcessor({ locale }).processSync(text)).replace(/<\/?p>/g, '');

describe('a mark behind a backslash', () => {
  it.each([
    ['en', '6\' 2\\" and \\"so\\"', '6\' 2" and "so"'],
    ['en', 'a \\-- b \\--- c', 'a -- b --- c'],
    ['en', "wait\\... it\\'s", "wait... it's"],
    ['fr', 'l\\\'eau, \\"vu\\"', 'l\'eau, "vu"'],
    ['fr', 'Non \\! et \\?', 'Non ! et ?'],
    ['en', '*\\"a\\"* **b \\-- c**', '<em>"a"</em> <strong>b -- c</strong>'],
    ['en', '> one \\"two\n> three\\" four', '<blockquote>\none "two\nthree" four\n</blockquote>'],
    ['en', 'https://a.example \\"b\\"', '<a href="https://a.example">https://a.example</a> "b"'],
    ['en', '&amp; \\"b\\" <b>c</b>', '&#x26; "b" <b>c</b>'],
    ['en', '## A \\"b\\" {#id}', '<h2 id="id">A "b"</h2>'],
  ])('is left alone in %s: %s', (locale, text, html) => {
    expect(write(locale, text)).toBe(html);
  });

  it.each([
    ['en', '"a" -- b\\*', '“a” – b*'],
    ['en', '\\\\"a"', '\\"a"'],
    ['en', '&quot;a&quot; \\* b', '“a” * b'],
    ['en', '\\"a\\" "b"', '"a" “b”'],
    ['fr', '\\# « a » !', '# «\u00a0a\u00a0»\u202f!'],
  ])('changes nothing else in %s: %s', (locale, text, html) => {
    expect(write(locale, text)).toBe(html);
  });

  it('stands in the excerpt and in titles as it was written', () => {
    const { excerpt, outline } = parseBody('Tapez \\"quitter\\".\n\n## L\\\'eau\n', {
      file: 'content/fr/a.md',
      language: 'fr',
      typography: true,
    });
    expect(excerpt).toBe('Tapez "quitter".');
    expect(outline[0]?.title).toBe("L'eau");
  });
});
