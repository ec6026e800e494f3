import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readYaml } from '../../src/site-config/read-yaml.js';
import { findDeepNesting, findExcess } from '../../src/site-config/yaml-bounds.js';

function excessOf(text: string) {
  const { contents } = parseDocument(text, { uniqueKeys: false });
  if (!contents) throw new Error('No tree');
  return findExcess(contents, text.length);
}

/** Writes groups that each name the one before twice. */
const doubling = (levels: number) =>
  Array.from({ length: levels }, (_, level) =>
    level === 0 ? 'a0: &a0 [texte]' : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
  ).join('\n');

describe('a tree of YAML has too much', () => {
  it.each([
    ['it stands within itself', 'menu: &a [*a]', '`*a` stands within itself', 10],
    ['it stands within a part of itself', 'a: &a\n  b: { c: *a }', '`*a` stands within itself', 16],
    ['two stand within each other', 'a: &a\n  b: &b [*a, *b]', '`*a` stands within itself', 15],
  ])('where %s', (_, text, message, offset) => {
    expect(excessOf(text)).toEqual({ message, offset });
  });

  it('where its aliases double, before they are followed', () => {
    expect(excessOf(doubling(60))?.message).toBe('aliases make it too long');
    expect(excessOf(doubling(60))?.offset).toBeLessThan(doubling(14).length);
  });

  it('where it nests more than 500 deep', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}a${']'.repeat(depth)}`;
    expect(excessOf(nested(501))).toEqual({ message: 'nested more than 500 deep', offset: 501 });
    expect(excessOf(nested(500))).toBeUndefined();
  });
});

it.each([
  ['a part is named twice', 'a: &a [1, 2]\nb: *a\nc: *a'],
  ['a name is given again', 'a: &a [1]\nb: &a [2]\nc: *a'],
  ['nothing has the name', 'a: [1]\nb: [c]'],
  ['a part is merged', 'a: &a { b: 1 }\nc:\n  <<: *a'],
  ['its aliases double a few times', doubling(8)],
])('a tree of YAML is within bounds where %s', (_, text) => {
  expect(excessOf(text)).toBeUndefined();
});

describe('a text of YAML nests too deep to be made into a tree', () => {
  const message = 'nested more than 500 deep';

  it.each([
    ['lists', (depth: number) => '['.repeat(depth)],
    ['groups', (depth: number) => '{'.repeat(depth)],
    ['named groups', (depth: number) => '{a: '.repeat(depth)],
    ['lists that are closed', (depth: number) => `${'['.repeat(depth)}a${']'.repeat(depth)}`],
    ['items on one line', (depth: number) => `${'- '.repeat(depth)}a`],
    ['names', (depth: number) => `${'? '.repeat(depth)}a`],
    ['names without a value', (depth: number) => 'a: :  '.repeat(depth / 2)],
    ['lists as names', (depth: number) => '[? '.repeat(depth)],
    [
      'lines',
      (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
    ],
  ])('where 600 or 20,000 %s stand in one another, and not where 300 do', (parts, write) => {
    expect(findDeepNesting(write(600))?.message).toBe(message);
    expect(findDeepNesting(write(300))).toBeUndefined();
    const { value, problems } = readYaml(write(parts === 'lines' ? 2000 : 20_000));
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ kind: 'syntax', message }]);
  });

  it('at the line where it does', () => {
    const { problems } = readYaml(`title: A\nmenu: ${'['.repeat(600)}`, { line: 2, column: 1, offset: 4 });
    expect(problems[0]?.position).toEqual({ line: 3, column: 506, offset: 518 });
  });

  it.each([
    ['quotes', `a: "${'['.repeat(900)}"`],
    ['a block of text', `a: |\n  ${'- { [ '.repeat(900)}\n`],
    ['a remark', `a: b # ${'['.repeat(900)}\n`],
    ['items beside each other', `a:\n${'  - { b: [c] }\n'.repeat(900)}`],
  ])('and not where the marks stand in %s', (_, text) => {
    expect(findDeepNesting(text)).toBeUndefined();
  });
});

it('what has too much is a problem of the text, and has no value', () => {
  expect(readYaml('title: A\nmenu: &a [*a]')).toMatchObject({
    value: undefined,
    problems: [{ kind: 'syntax', position: { line: 2, column: 11 } }],
  });
});
