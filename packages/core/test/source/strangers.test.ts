import { describe, expect, it } from 'vitest';
import { buildLibrary, defineSite, readComments, readDocument } from '../../src/index.js';

const locales = ['fr', 'en', 'de', 'es', 'it', 'ar'] as const;
const site = defineSite({ url: 'https://a.example', locales: [...locales], title: 'A' });
const read = (text: string, path = 'comments/fr/a.yaml') => readComments({ path, text }, { site });
const write = (text: string) => JSON.stringify([{ author: 'Ana', date: '2015-04-07T12:41:00Z', text }]);
const htmlOf = (text: string) => read(write(text)).comments[0]?.html;
const severities = (text: string) => [...new Set(read(text).diagnostics.map(({ severity }) => severity))];

describe('what a stranger writes wrong is a warning, and the comment stands:', () => {
  it.each([
    ['an address that leads nowhere', write('[x](hhttp://b.example)'), '<p><a>x</a></p>'],
    ['a script', write('[x](javascript:y)'), '<p><a>x</a></p>'],
    ['no name', '[{ author: "", date: 2015-04-07T12:41:00Z, text: Oui }]', '<p>Oui</p>'],
    ['a list for a name', '[{ author: [], date: 2015-04-07T12:41:00Z, text: Oui }]', '<p>Oui</p>'],
    ['no author at all', '[{ date: 2015-04-07T12:41:00Z, text: Oui }]', '<p>Oui</p>'],
    [
      'a name that shows nothing',
      '[{ author: "\\u3164", date: 2015-04-07T12:41:00Z, text: Oui }]',
      '<p>Oui</p>',
    ],
    [
      'an address of its author',
      '[{ author: { name: A, url: "data:x" }, date: 2015-04-07T12:41:00Z, text: Oui }]',
      '<p>Oui</p>',
    ],
    [
      'a field of another program',
      '[{ id: 7, author: A, date: 2015-04-07T12:41:00Z, text: Oui }]',
      '<p>Oui</p>',
    ],
    ['a field twice', '- author: A\n  author: B\n  date: 2015-04-07T12:41:00Z\n  text: Oui', '<p>Oui</p>'],
    ['a date that is none', '[{ author: A, date: 2015-13-45, text: Oui }]', '<p>Oui</p>'],
    ['a day for a moment', '[{ author: A, date: 2015-04-07, text: Oui }]', '<p>Oui</p>'],
    ['a number for a text', '[{ author: A, date: 2015-04-07T12:41:00Z, text: 42 }]', '<p>42</p>'],
    ['a text alone', '[Oui]', '<p>Oui</p>'],
    [
      'a map for its answers',
      '[{ author: A, date: 2015-04-07T12:41:00Z, text: Oui, replies: {} }]',
      '<p>Oui</p>',
    ],
    ['a site without a scheme', write('[x](//b.example)'), undefined],
    ['the key of a document', write('[x](key:a)'), '<p>x</p>'],
  ])('%s', (_, text, html) => {
    expect(severities(text)).toEqual(['warn']);
    expect(read(text).comments).toHaveLength(1);
    if (html !== undefined) expect(read(text).comments[0]?.html).toBe(html);
  });

  it('a comment that says nothing is left out, unless somebody answers it', () => {
    expect(read('[{ author: A, date: 2015-04-07T12:41:00Z, text: [] }]').comments).toEqual([]);
    const answered = '[{ author: A, text: "", replies: [{ author: B, text: Non }] }]';
    expect(read(answered).comments).toMatchObject([{ html: '', replies: [{ html: '<p>Non</p>' }] }]);
    expect(severities(answered)).toEqual(['warn']);
  });

  it('an unknown field is reported once in a file, with the name that it may have meant', () => {
    const text =
      '[{ autor: A, author: A, date: 2015-04-07T12:41:00Z, text: Oui }, { autor: A, author: A, date: 2015-04-07T12:41:00Z, text: Oui }]';
    expect(read(text).diagnostics).toMatchObject([
      { rule: 'comments-unknown', line: 1, column: 4, expected: 'author' },
    ]);
  });
});

describe('a file that is no list of comments is an error:', () => {
  it.each(['- [', 'author: A', '42', '"a'])('%s', (text) => {
    expect(read(text)).toMatchObject({
      comments: [],
      diagnostics: [{ rule: 'comments-unreadable', severity: 'error' }],
    });
  });

  it.each(['', '# none\n', '[]'])('an empty one has none: %j', (text) => {
    expect(read(text)).toMatchObject({ comments: [], diagnostics: [] });
  });
});

describe('somebody without a name', () => {
  it.each([
    ['fr', 'Anonyme'],
    ['en', 'Anonymous'],
    ['de', 'Anonym'],
    ['es', 'Anónimo'],
    ['it', 'Anonimo'],
    ['ar', 'مجهول'],
  ] as const)('is called as readers of %s are', (locale, name) => {
    const source = { path: `content/${locale}/a.md`, text: '---\ntitle: A\ndate: 2015-04-07\n---\nA\n' };
    const file = read('[{ text: A, replies: [{ text: B }] }]', `comments/${locale}/a.yaml`);
    const documents = [readDocument(source, { site })];
    const library = buildLibrary({ site, documents, comments: [file], now: '2016-01-01' });
    const article = library.locale(locale).articles.find(({ locale: written }) => written === locale);
    expect(article?.comments).toMatchObject([{ author: { name }, replies: [{ author: { name } }] }]);
  });
});

describe('the HTML of a comment', () => {
  const rel = 'rel="ugc nofollow external noopener"';

  it.each([
    [
      'a picture',
      '![Chat](https://b.example/c.png)',
      `<p><a href="https://b.example/c.png" ${rel}>Chat</a></p>`,
    ],
    [
      'a picture without words',
      '![](https://b.example/c.png)',
      `<p><a href="https://b.example/c.png" ${rel}>https://b.example/c.png</a></p>`,
    ],
    [
      'a picture in a link',
      '[![Chat](https://b.example/c.png)](https://c.example)',
      `<p><a href="https://c.example" ${rel}>Chat</a></p>`,
    ],
    [
      'a picture in HTML',
      '<img src="https://b.example/c.png" alt="Chat" onerror=x>',
      `<a href="https://b.example/c.png" ${rel}>Chat</a>`,
    ],
    [
      'a picture without a scheme',
      '<img src="//b.example/c.png" alt="Chat">',
      `<a href="https://b.example/c.png" ${rel}>Chat</a>`,
    ],
    ['a list of pictures', '<img srcset="https://b.example/c.png 2x" alt="Chat">', 'Chat'],
    [
      'a choice of pictures',
      '<picture><source srcset="https://b.example/c.avif"><img src="https://b.example/c.png" alt="Chat"></picture>',
      `<a href="https://b.example/c.png" ${rel}>Chat</a>`,
    ],
    [
      'a film',
      '<video src="https://b.example/f.mp4" poster="https://b.example/p.png" autoplay>Film</video>',
      `<a href="https://b.example/f.mp4" ${rel}>Film</a>`,
    ],
    [
      'a sound',
      '<audio controls><source src="https://b.example/s.ogg"></audio>',
      `<a href="https://b.example/s.ogg" ${rel}>https://b.example/s.ogg</a>`,
    ],
    ['a style', '<p style="background:url(https://b.example/c.png)">a</p>', '<p>a</p>'],
  ])('fetches nothing from elsewhere: %s', (_, text, html) => {
    expect(htmlOf(text)?.replaceAll('\n', '')).toContain(html);
    expect(htmlOf(text)).not.toMatch(/<(?:img|video|audio|source|track)|style|srcset/);
  });

  it.each([
    '<p id="content" class="alert" role="alert" aria-label="x" aria-hidden="true" aria-labelledby="content">a</p>',
    '<p data-x="1" hidden contenteditable tabindex="0" accesskey="a" is="x" slot="a" part="a" itemprop="b">a</p>',
    '<p aria-describedby="y" aria-live="assertive" name="z" translate="no">a</p>',
  ])('names, labels and hides nothing: %s', (text) => {
    expect(htmlOf(text)).toBe('<p>a</p>');
  });

  it('has no landmarks, no headings and no marks of a box', () => {
    expect(htmlOf('<aside>a</aside>\n\n<section>b</section>\n\n> [!NOTE]\n> c\n\n## d {#e}')).not.toMatch(
      /<(?:aside|section|article|h\d)|class=|id=/,
    );
  });
});
