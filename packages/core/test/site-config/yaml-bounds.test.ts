import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readYaml } from '../../src/site-config/read-yaml.js';
import { findExcess } from '../../src/site-config/yaml-bounds.js';

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

it('what has too much is a problem of the text, and has no value', () => {
  expect(readYaml('title: A\nmenu: &a [*a]')).toMatchObject({
    value: undefined,
    problems: [{ kind: 'syntax', position: { line: 2, column: 11 } }],
  });
});
