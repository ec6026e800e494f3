import { describe, expect, it, test } from 'vitest';
import { readFrontMatter } from '../../src/source/front-matter.js';

const read = (text: string) => readFrontMatter({ path: 'content/fr/a.md', text });
const body = (text: string) => text.slice(read(text).bodyStart);
const problems = (text: string) =>
  read(text).diagnostics.map(({ rule, line, column }) => [rule, line, column]);

test.each([
  ['---\ntitle: A\n---\nB', { title: 'A' }, 'B'],
  ['\uFEFF---\ntitle: A\n---\nB', { title: 'A' }, 'B'],
  ['---\r\ntitle: A\r\n---\r\nB', { title: 'A' }, 'B'],
  ['+++\ntitle = "A"\ndate = 2015-04-07\n+++\nB', { title: 'A', date: '2015-04-07' }, 'B'],
  ['---yaml\ntitle: A\n---\nB', { title: 'A' }, 'B'],
  ['---json\n{ "title": "A" }\n---\nB', { title: 'A' }, 'B'],
  ['---toml\ntitle = "A"\n---\nB', { title: 'A' }, 'B'],
  ['{\n  "title": "A",\n  "tags": ["b"]\n}\nB', { title: 'A', tags: ['b'] }, 'B'],
  ['---\n---\nB', {}, 'B'],
  ['---\n# nothing\n---', {}, ''],
  ['---\ntitle: A\n...\nB', { title: 'A' }, 'B'],
  ['---\ntitle: "a\n\n  --- b"\n---\nB', { title: 'a\n--- b' }, 'B'],
])('%j is read', (text, values, rest) => {
  expect(read(text).values).toEqual(values);
  expect(read(text).diagnostics).toEqual([]);
  expect(body(text)).toBe(rest);
});

test.each([
  '{ B }',
  '{\n  B\n}\n',
  '{{< b >}}\n}\n',
  'B',
  '',
  ' ---\na: 1\n---',
  '----\nB\n----',
  '--- B\n\nC',
  '---\n\nA rule, then text.',
])('%j has no front matter', (text) => {
  expect(read(text)).toMatchObject({ values: {}, bodyStart: 0, diagnostics: [] });
});

test.each([
  ['---\ntitle: A\nB', 'front-matter-unclosed', 1, 1],
  ['---\ntitle: A\n\tb: c\n---', 'front-matter-syntax', 3, 1],
  ['---\ntitle: a: b\n---', 'front-matter-syntax', 2, 8],
  ['---\n- a\n---', 'front-matter-map', 2, 1],
  ['---\na text\n---', 'front-matter-map', 2, 1],
  ['---\ntitle: A\ndate: 2015-04-07\ntitle: B\n---', 'front-matter-duplicate-key', 4, 1],
  ['+++\ntitle = "A"\ntitle = "B"\n+++', 'front-matter-duplicate-key', 3, 1],
  ['+++\ntitle = A\n+++', 'front-matter-syntax', 2, 9],
  ['---\ntitle: !binary "***"\n---', 'front-matter-syntax', 2, 8],
  ['{\n  "title": "A",\n  "title": "B"\n}\n', 'front-matter-duplicate-key', 3, 3],
  ['+++json\n{}\n+++\nB', 'front-matter-language', 1, 1],
  ['---js\n{ title: process.exit(1) }\n---\nB', 'front-matter-language', 1, 1],
])('%j is reported', (text, rule, line, column) => {
  expect(problems(text)).toEqual([[rule, line, column]]);
});

test('a field that stands twice names both places, and the first is kept', () => {
  const { values, diagnostics } = read('---\ntitle: A\ntitle: B\n---\n');
  expect(values).toEqual({ title: 'A' });
  expect(diagnostics[0]?.related).toEqual([{ file: 'content/fr/a.md', line: 2, column: 1 }]);
});

test('places are those of the whole file', () => {
  const text = '\uFEFF---\r\ntitle: A\r\ntags:\r\n  - b\r\n---\r\n';
  const { places } = read(text);
  expect(places.get('title')).toEqual({ line: 2, column: 1, offset: text.indexOf('title') });
  expect(places.get('tags.0')).toEqual({ line: 4, column: 5, offset: text.indexOf('b\r') });
});

test.each([
  ['title: "a\\u0000b"', 'U+0000', 10],
  ['title: "\\x1b[31m"', 'U+001B', 9],
  ['title: "\\ud800"', 'U+D800', 9],
  ['title: "\\0"', 'U+0000', 9],
])('the escape of a character that no page can hold is told in %s', (line, found, column) => {
  const { values, diagnostics } = readFrontMatter({ path: 'a.md', text: `---\n${line}\n---\n` });
  expect(String(values.title)).toContain('\uFFFD');
  expect(diagnostics).toMatchObject([{ rule: 'file-control-character', line: 2, column, found }]);
});

test.each(['title: "a\\nb\\u00e9"', 'title: "\\ud83d\\ude00"', "title: 'C:\\0\\x00'"])(
  'nothing is told of %s',
  (line) => {
    expect(readFrontMatter({ path: 'a.md', text: `---\n${line}\n---\n` }).diagnostics).toEqual([]);
  },
);

test('a text in Base64 cannot bring in what no page can hold', () => {
  const text = `---\ntitle: !binary ${btoa('a\0b')}\n---\n`;
  expect(readFrontMatter({ path: 'a.md', text }).values.title).toBe('a\uFFFDb');
});

test('anchors that multiply one another are refused, and one that is used again is read', () => {
  const nine = (name: string) => `[${Array.from({ length: 9 }, () => `*${name}`).join(', ')}]`;
  const names = [...'bcdefghi'];
  const bomb = names.map(
    (name, index) => `${name}: &${name} ${nine(index === 0 ? 'a' : (names[index - 1] ?? ''))}`,
  );
  const exploding = ['---', 'a: &a [x]', ...bomb, '---', 'B'].join('\n');
  expect(problems(exploding).map(([rule]) => rule)).toEqual(['front-matter-syntax']);
  expect(body(exploding)).toBe('B');
  expect(read('---\ntitle: &t A\nshortTitle: *t\n---').values).toEqual({ title: 'A', shortTitle: 'A' });
});

describe('a list in brackets', () => {
  const read = (lines: readonly string[]) => {
    const text = `---\n${lines.join('\n')}\n---\nTexte`;
    const { values, places, diagnostics } = readFrontMatter({ path: 'a.md', text });
    return {
      values,
      places,
      rules: diagnostics.map(({ rule, line, column }) => `${rule} ${line}:${column}`),
    };
  };

  it.each([
    [['tags: [', '"a",', '"b"', ']', 'order: 1'], ['a', 'b'], '3:1'],
    [['tags: [', '\ta,', '\tb', '\t]', 'order: 1'], ['a', 'b'], '3:2'],
    [['tags: [a, # un', '# deux', "'b' # trois", '] # fin', 'order: 1'], ['a', 'b'], '4:1'],
    [
      ['tags: [ "c # d", ', "l’été, l'été,", '"e \\" ]"', ']', 'order: 1'],
      ['c # d', 'l’été', "l'été", 'e " ]'],
      '3:1',
    ],
    [['tags: [', '[a],', '{ b: c }', ']', 'order: 1'], [['a'], { b: 'c' }], '3:1'],
  ])('is read whose lines are not indented with spaces: %j', (lines, tags, place) => {
    const { values, places, rules } = read(lines);
    expect(values).toEqual({ tags, order: 1 });
    expect(rules).toEqual([`yaml-indent ${place}`]);
    expect(places.get('order')?.line).toBe(lines.length + 1);
  });

  it.each([
    [['tags: [', '  "a",', '  b', '  ]'], []],
    [['tags: [', 'a,', 'b', 'title: A'], ['front-matter-syntax 3:1']],
    [['tags: [', 'a,', 'title: A', 'categories: [b]', ']'], ['front-matter-syntax 3:1']],
    [['tags:', '\t- a'], ['front-matter-syntax 3:1']],
  ])('is read as before, or not at all: %j', (lines, rules) => {
    expect(read(lines).rules).toEqual(rules);
  });
});

describe('fields without the line above them', () => {
  it.each([
    'title: A\ndate: 2015-04-07\n---\nTexte',
    'title: A\n---\nTexte',
    'Title: A\ntags:\n  - b\n\nTexte',
    '\uFEFFdate: 2015-04-07\r\ntitle: A\r\n\r\nTexte',
  ])('are told: %j', (text) => {
    expect(problems(text)).toEqual([['front-matter-fence', 1, 1]]);
    expect(read(text).values).toEqual({});
  });

  it.each([
    'Date: nous la dirons.\n\nTexte',
    'title: A',
    'Note: a\nTitle: b',
    '# title: A\ndate: b',
    'tags:\n- a',
    '---\ntitle: A\ndate: 2015-04-07\n---\nTexte',
  ])('are told apart from %j', (text) => {
    expect(problems(text)).toEqual([]);
  });
});
