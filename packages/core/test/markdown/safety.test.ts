import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/index.js';

const parse = (text: string) => parseBody(text, { file: 'a.md', language: 'fr', typography: true });
const html = (text: string) =>
  parse(text)
    .html.map((piece) => (typeof piece === 'string' ? piece : ''))
    .join('');

describe('what can run a script', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<a href="java&#10;script:alert(1)">a</a>',
    '<a href="&#1;javascript:alert(1)">a</a>',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](vbscript:alert(1))',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a]: javascript:alert(1)\n\n[a]',
    '<javascript:alert(1)>',
    '![a](javascript:alert(1))',
    '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">a</button></form>',
    '<video poster="javascript:alert(1)" src="javascript:alert(1)"></video>',
    '<img srcset="javascript:alert(1) 2x" alt="a">',
    '<math><mtext></mtext><style><img src=x onerror=alert(1)></style></math>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<style>@import "javascript:alert(1)"</style>',
    '<base href="javascript:alert(1)">',
    '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
    '<p style="background:url(javascript:alert(1))">a</p>',
    '`<script>`<script>alert(1)</script>',
  ])('is left out of %s', (text) => {
    const tags =
      html(text)
        .replace(/ title="[^"]*"/g, '')
        .replace(/&[^;]+;/g, '')
        .match(/<[^>]*>/g)
        ?.join('') ?? '';
    expect(tags).not.toMatch(/script|\son\w+=|style|iframe|<form|<base|<meta|<svg|data:/i);
  });

  it.each(['[a](javascript:alert(1))', '<a href=" vbscript:x">a</a>', '![a](data:image/svg+xml,x)'])(
    'is reported in %s',
    (text) => {
      expect(parse(text).diagnostics).toMatchObject([{ rule: 'link-unsafe', line: 1, column: 1 }]);
    },
  );

  it.each(['[a](b:c/d.md)', '[a](./b:c.md)', '[a](10:30.md)', '[a](?a=b:c)', '[a](#a:b)'])(
    'is told from a path with a colon, %s',
    (text) => {
      const found = parse(text).diagnostics.length;
      expect(found).toBe(text.includes('(b:') ? 1 : 0);
    },
  );
});

describe('pictures', () => {
  it.each([
    ['![](a.png)', 1],
    ['<img src="a.png">', 1],
    ['<img src="a.png" alt="">', 0],
    ['![b](a.png)', 0],
  ])('are checked for what they say in %s', (text, count) => {
    expect(parse(text).diagnostics.filter(({ rule }) => rule === 'image-alt')).toHaveLength(count);
  });
});

describe('hostile text', () => {
  it.each([
    ['quotes', `a\n\n${'>'.repeat(10_000)}a`, 3],
    ['lists', `${'- '.repeat(10_000)}a`, 1],
    ['numbers', '1. '.repeat(10_000), 1],
    ['levels', Array.from({ length: 1000 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'), 101],
    ['tags', '<div>'.repeat(5000), 1],
  ])('is refused where its %s nest too deep', (_, text, line) => {
    expect(parse(text).diagnostics).toMatchObject([{ rule: 'nesting-too-deep', line }]);
  });

  it.each([
    ['brackets', '['.repeat(10_000)],
    ['pictures in pictures', `${'!['.repeat(1000)}a${'](b)'.repeat(1000)}`],
    ['processing instructions', 'a<?'.repeat(10_000)],
    ['code marks', Array.from({ length: 1500 }, (_, run) => `${'`'.repeat(run)}a`).join('')],
    ['cells', `${'|a'.repeat(1000)}\n${'|-'.repeat(1000)}\n${'x\n'.repeat(1000)}`],
    ['emphases', '*a_ '.repeat(5000)],
    ['deletions', '~a~~ '.repeat(5000)],
    ['notes', `${'[^a] '.repeat(5000)}\n\n[^a]: b`],
    ['links', '[a](b) '.repeat(5000)],
  ])('is reported where one place holds too many %s', (_, text) => {
    expect(parse(`a\n\n${text}`).diagnostics).toMatchObject([{ rule: 'text-too-dense', line: 3, column: 1 }]);
  });

  it.each([
    ['items', '- a\n'.repeat(500_000)],
    ['paragraphs', 'a\n\n'.repeat(500_000)],
    ['headings', '# a\n'.repeat(400_000)],
    ['quotes', '> a\n\n'.repeat(400_000)],
    ['lines without their marks', `> a\n${'b\n'.repeat(100_000)}`],
    ['lines without their marks between others', '> a\nb\n'.repeat(100_000)],
  ])('is reported and shown as it was written where there are too many %s', (_, text) => {
    const { html, diagnostics } = parse(text);
    expect(diagnostics).toMatchObject([{ rule: 'text-too-dense' }]);
    expect(html.join('')).toMatch(/^<pre><code>/);
  });

  it.each([
    ['some lines without their marks', `> a\n${'b\n'.repeat(1000)}`],
    ['many lines of text', 'a b c\n'.repeat(100_000)],
    ['many lines of code', `\`\`\`\n${'a b c\n'.repeat(50_000)}\`\`\``],
    ['90 quotes', `${'>'.repeat(90)}a`],
    ['a long break', '- '.repeat(200)],
    ['many items', '- a\n'.repeat(300)],
    ['many links in one paragraph', '[a](https://a.example) '.repeat(300)],
    ['many links in one list', '- [a](https://a.example)\n'.repeat(5000)],
    ['many links in one table', `|a|b|\n|-|-|\n${'|[a](https://a.example)|*b*|\n'.repeat(3000)}`],
    ['open brackets', 'a [b '.repeat(90)],
    ['stars', '*'.repeat(50_000)],
    ['entities', '&amp;'.repeat(1000)],
    ['NUL', '\0'.repeat(100)],
    ['half characters', '\uD800[\uDC00](https://x.example)'],
    ['nothing', ''],
  ])('is read where it has %s', (_, text) => {
    expect(parse(text).diagnostics).toEqual([]);
  });
});

describe('a scheme', () => {
  const problemsIn = (text: string, more = {}) => {
    const { html: pieces, diagnostics } = parseBody(text, {
      file: 'content/fr/a.md',
      language: 'fr',
      typography: false,
      ...more,
    });
    return [
      pieces.join(''),
      ...diagnostics.map(({ rule, severity, expected }) => [rule, severity, expected]),
    ];
  };

  it.each(['news:fr.comp', 'nntp://a.example/b', 'webcal://a.example/b', 'matrix:r/a:b.example'])(
    'that is known passes: %s',
    (address) => {
      expect(problemsIn(`[a](${address})`)).toEqual([`<p><a href="${address}">a</a></p>`]);
    },
  );

  it.each([
    ['skype:ana', undefined],
    ['tg://resolve', undefined],
    ['hhttps://a.example/b', 'https://a.example/b'],
    ['htpp://a.example/b', 'http://a.example/b'],
    ['mailo:a@b.example', 'mailto:a@b.example'],
    ['a.example:8080/b', 'https://a.example:8080/b'],
  ])('that is unknown is left out, with a warning and what it may have meant: %s', (address, expected) => {
    expect(problemsIn(`[a](${address})`)).toEqual(['<p><a>a</a></p>', ['link-scheme', 'warn', expected]]);
  });

  it.each([
    'javascript:a',
    'view-source:https://a.example',
    'x-javascript:a',
    'chrome://settings',
    'intent://a',
    'c:/a.txt',
    'java&#x200B;script:a',
  ])('that can run something, or is in disguise, is not safe: %s', (address) => {
    const allow = { schemes: ['javascript', 'view-source', 'x-javascript', 'chrome', 'intent', 'c'] };
    const unsafe = ['<p><a>a</a></p>', ['link-unsafe', 'error', undefined]];
    expect(problemsIn(`[a](${address})`)).toEqual(unsafe);
    expect(problemsIn(`[a](${address})`, { allow })).toEqual(unsafe);
  });

  it('can be allowed, for links alone', () => {
    const allow = { schemes: ['skype', 'TG'] };
    expect(problemsIn('[a](skype:ana) [b](tg://c)', { allow })).toEqual([
      '<p><a href="skype:ana">a</a> <a href="tg://c">b</a></p>',
    ]);
    expect(problemsIn('![a](skype:ana)', { allow })[1]).toEqual(['link-scheme', 'warn', undefined]);
  });

  it('of what is left out anyway gets no word', () => {
    const rules = problemsIn('<iframe src="//a.example/b"></iframe>\n\n<form action="foo:b">c</form>').slice(
      1,
    );
    expect(rules.map(([rule]) => rule)).toEqual(['html-dropped', 'html-dropped']);
  });
});
