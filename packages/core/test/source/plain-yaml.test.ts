import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/site-config/read-yaml.js';
import { readPlainYaml } from '../../src/source/plain-yaml.js';

const start = { line: 2, column: 1, offset: 4 };

const key = fc.constantFrom(
  'title',
  'tags',
  'date',
  'draft',
  'a-b',
  'null',
  'True',
  'constructor',
  'y',
  '"t"',
  'a b',
);
const piece = fc.constantFrom(
  ...[
    'a',
    'Été',
    ' ',
    '  ',
    ', ',
    ',',
    ': ',
    ':',
    ' #',
    '#',
    '"',
    "'",
    '\\',
    '[',
    ']',
    '{',
    '- ',
    '-',
    '1',
    '2015-04-07',
  ],
  ...[
    'true',
    'null',
    '&a',
    '*a',
    '!x',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    '.',
    '…',
    '\u00A0',
    '\t',
    '«',
    '0x1F',
    '1e3',
    '~',
  ],
);
const loose = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const value = fc.oneof(
  loose,
  loose.map((text) => `"${text}"`),
  fc
    .array(
      fc.oneof(
        loose,
        loose.map((text) => `"${text}"`),
      ),
      { maxLength: 3 },
    )
    .map((list) => `[${list.join(', ')}]`),
  fc.constantFrom(
    'un mot',
    '"un : mot"',
    '2015-04-07',
    '12',
    '012',
    'true',
    'NULL',
    'no',
    '["a","b"]',
    '[a, b c]',
  ),
);
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(key, value).map(([name, text]) => `${name}: ${text}`) },
  {
    weight: 2,
    arbitrary: fc.tuple(key, fc.constantFrom('', ' ')).map(([name, space]) => `${name}:${space}`),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('', '  ', '    '), value)
      .map(([indent, text]) => `${indent}- ${text}`),
  },
  loose,
  fc
    .tuple(
      key,
      fc.array(fc.constantFrom('0a1b2c 3d4e5f', '123456', 'abc', ' 0a1b2c'), { minLength: 1, maxLength: 3 }),
    )
    .map(([name, lines]) => `${name}: >-\n${lines.map((each) => `  ${each}`).join('\n')}`),
);
const texts = fc
  .tuple(fc.array(line, { maxLength: 5 }), fc.constantFrom('\n', '\n', '\n', '\r\n', ''))
  .map(([lines, end]) => lines.map((each) => `${each}\n`).join('') + end.slice(1));

describe('readPlainYaml', () => {
  it('reads nothing otherwise than the parser of YAML', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = readPlainYaml(text, start);
        if (!plain) return;
        const { value: whole, places, problems } = readYaml(text, start);
        expect(problems).toEqual([]);
        expect(JSON.stringify(plain.value)).toBe(JSON.stringify(whole ?? {}));
        expect([...plain.places]).toEqual([...places]);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    [
      'title: "Le port : la nuit"\ndate: 2015-04-07\ntags: ["mer", "nuit"]\n',
      ['Le port : la nuit', '2015-04-07', ['mer', 'nuit']],
    ],
    [
      'title: L’été, déjà\ntags:\n  - mer\n  - la nuit\ndraft: true\norder: 3\n',
      ['L’été, déjà', ['mer', 'la nuit'], true, 3],
    ],
    [
      'title: a\nsourceBlocks: >-\n  0a1b2c 3d4e5f\n  123456\ndraft: true\n',
      ['a', '0a1b2c 3d4e5f 123456', true],
    ],
  ])('reads %j', (text, expected) => {
    expect(Object.values(readPlainYaml(text, start)?.value ?? {})).toEqual(expected);
  });

  it.each([
    'title: a\ntitle: b\n',
    'title: a: b\n',
    'title: a #b\n',
    'title: "a\\n"\n',
    'title:\n',
    'title: a\n  b\n',
    'tags:\n  - a\n - b\n',
    'tags: [a, b\n',
    'date: 2015-04-07 # here\n',
    'title: *a\n',
    'title: a',
  ])('leaves %j to the parser of YAML', (text) => {
    expect(readPlainYaml(text, start)).toBeUndefined();
  });
});
