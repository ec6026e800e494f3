import { describe, expect, it } from 'vitest';
import { defineSite } from '../../src/site-config/define-site.js';
import { readComments } from '../../src/source/read-comments.js';
import { article, libraryOf } from '../route/library-of.js';

const site = defineSite({
  url: 'https://a.example',
  locales: ['fr', 'en'],
  title: 'A',
  timeZone: 'Europe/Paris',
});
const path = 'comments/fr/blog/a.yaml';
const read = (text: string) => readComments({ path, text }, { site });
const comment = (text: string) => `- author: Ana\n  date: 2015-04-07T12:41:00+02:00\n  text: ${text}\n`;
const htmlOf = (text: string) => read(comment(text)).comments[0]?.html;
const problems = (text: string) =>
  read(text).diagnostics.map(({ rule, line, column, found }) => [rule, line, column, found]);

describe('comments', () => {
  it('belong to an article by their path, and answer one another', () => {
    const text = `${comment('Oui')}  replies:\n    - { author: Bo, date: 2015-04-07T12:45:00+02:00, text: Non }\n`;
    expect(read(text)).toMatchObject({
      locale: 'fr',
      key: 'blog/a',
      comments: [{ author: { name: 'Ana' }, replies: [{ author: { name: 'Bo' }, html: '<p>Non</p>' }] }],
      diagnostics: [],
    });
  });

  it.each([
    ['2015-04-07T12:41:00+02:00', '2015-04-07T10:41:00Z'],
    ['2015-04-07 12:41', '2015-04-07T10:41:00Z'],
  ])('are dated %s', (date, moment) => {
    expect(read(`- { author: Ana, date: "${date}", text: Oui }`).comments[0]?.date).toBe(moment);
  });

  it('that are not valid are reported, and stand as far as they can', () => {
    const text = `${comment('Oui')}  replies:\n    - { author: Bo, date: hier, text: Non }\n- { date: 2015-04-07T12:45:00Z, text: Non }\n`;
    expect(read(text).comments).toMatchObject([
      { author: { name: 'Ana' }, replies: [{ author: { name: 'Bo' }, html: '<p>Non</p>' }] },
      { author: { name: '' }, html: '<p>Non</p>' },
    ]);
    expect(read(text).comments[0]?.replies[0]).not.toHaveProperty('date');
    expect(problems(text)).toEqual([
      ['comments-invalid', 5, 21, 'hier'],
      ['comments-invalid', 6, 3, 'nothing'],
    ]);
  });

  it.each([
    'javascript:alert(1)',
    '"java\\tscript:alert(1)"',
    '//evil.example',
    '"https:\\\\evil.example"',
    '42',
  ])('name no address of their author that is not safe: %s', (url) => {
    const text = `- { author: { name: Ana, url: ${url} }, date: 2015-04-07T12:45:00Z, text: Non }\n`;
    expect(read(text).comments[0]?.author).toEqual({ name: 'Ana' });
    expect(read(text).diagnostics).toMatchObject([{ rule: 'comments-invalid', line: 1, column: 26 }]);
  });
});

describe('a file of more comments than are read', () => {
  const numberOf = (text: string) => {
    const { comments, diagnostics } = readComments({ path: 'comments/fr/a.yaml', text }, { site });
    return {
      read: comments.length,
      told: diagnostics.filter(({ expected }) => expected?.startsWith('at most')),
    };
  };

  it('is read as far as 5,000, and told once', () => {
    const { read, told } = numberOf('- a\n'.repeat(8000));
    expect(read).toBe(5000);
    expect(told).toMatchObject([{ rule: 'comments-invalid', expected: 'at most 5000 comments' }]);
  });

  it('holds none that is as long as people write them', () => {
    const comment = '- author: Ana\n  date: 2015-04-07T12:41:00+02:00\n  text: Oui\n';
    expect(numberOf(comment.repeat(5200))).toEqual({ read: 5200, told: [] });
  });
});

describe('the HTML of a comment', () => {
  it('is safe', () => {
    expect(htmlOf('"*Oui* <script>alert(1)</script><img src=x onerror=alert(1)>"')).toBe(
      '<p><em>Oui</em> <img src="x"></p>',
    );
  });

  it('has no ids, no headings and no notes, which are the page’s', () => {
    expect(htmlOf('|\n    # Oui {#top}\n\n    <a id="content" name="top">a</a>[^1]\n\n    [^1]: Non')).toBe(
      '<p><strong>Oui {#top}</strong></p>\n<p><a>a</a><a href="Non">^1</a></p>',
    );
  });

  it('does not vouch for other sites', () => {
    expect(htmlOf('https://b.example et [là](/la/)')).toBe(
      '<p><a href="https://b.example" rel="ugc nofollow external noopener">https://b.example</a> et <a href="/la/">là</a></p>',
    );
  });

  it.each([
    ['plain', 'Oui [a](javascript:b)', 3, 13],
    ['quoted', '"Oui [a](javascript:b)"', 3, 14],
    ['in a block', '|\n    Oui\n\n      [a](javascript:b)', 6, 7],
    ['folded, where its place is the text’s', '>\n    Oui\n    [a](javascript:b)', 3, 9],
  ])('is reported where it is not safe: %s', (_, text, line, column) => {
    expect(problems(comment(text))).toEqual([['link-unsafe', line, column, 'javascript:b']]);
  });
});

it('reads the comments of one article from a file of each ending', () => {
  const library = libraryOf({
    'fr/blog/a.md': article('A', '2015-04-01'),
    'fr/blog/a.yaml': comment('Un'),
    'fr/blog/a.yml': comment('Deux'),
  });
  const found = library.locale('fr').find('blog/a');
  expect(found?.comments.map(({ html }) => html)).toEqual(['<p>Un</p>', '<p>Deux</p>']);
});
