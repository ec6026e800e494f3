import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonError, type JsonValue, parseJson } from '../../src/messages/parse-json.js';

/** The places of all names and values, in the order in which they stand. */
function placesIn(value: JsonValue): string[] {
  const { type, at, members } = value;
  return [
    `${type} ${at.line}:${at.column} ${at.offset}`,
    ...members.flatMap(({ name, value: inner }) => [`${name.text} ${name.at.offset}`, ...placesIn(inner)]),
  ];
}

function errorOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    return error;
  }
}

describe('parseJson', () => {
  it('keeps the place of every name and value', () => {
    expect(placesIn(parseJson('{ "a": [1, {}],\r\n\t"é\\n": { "b": "x" } }'))).toEqual([
      'object 1:1 0',
      'a 2',
      'array 1:8 7',
      'é\n 18',
      'object 2:9 25',
      'b 27',
      'string 2:16 32',
    ]);
  });

  it.each([
    ['groups', '{"a":', '}'],
    ['lists', '[', ']'],
  ])('refuses %s that nest more than 1,000 deep, closed or not', (_, open, close) => {
    const nested = (depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
    expect(errorOf(nested(1001))).toEqual(new RangeError('Nested more than 1000 deep.'));
    expect(errorOf(open.repeat(50_000))).toEqual(new RangeError('Nested more than 1000 deep.'));
    expect(errorOf(nested(1000))).toMatchObject({ type: open === '[' ? 'array' : 'object' });
  });

  it('keeps members that stand twice', () => {
    expect(parseJson('{"a":1,"a":true}').members.map(({ value }) => value.type)).toEqual([
      'number',
      'boolean',
    ]);
  });

  it.each([
    ['', 1, 1, 'Unexpected end of input found.'],
    ['{"a":\n', 2, 1, 'Unexpected end of input found.'],
    ['{"a":1,}', 1, 8, 'Unexpected token RBrace found.'],
    ['[1 2]', 1, 4, 'Unexpected token Number found.'],
    ['{a:1}', 1, 2, "Unexpected character 'a' found."],
    ["{'a':1}", 1, 2, "Unexpected character ''' found."],
    ['{"a":"\n"}', 1, 6, `Unexpected character '"' found.`],
    ['{} // end', 1, 4, "Unexpected character '/' found."],
  ])('says where %j breaks', (text, line, column, message) => {
    expect(errorOf(text)).toBeInstanceOf(JsonError);
    expect(errorOf(text)).toMatchObject({ message, at: { line, column } });
  });

  it('takes what `JSON.parse` takes, and nothing else', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '-1.5e3',
      '01',
      'true',
      'null',
      ' ',
    ];
    const texts = fc.oneof(
      fc.json(),
      fc.array(fc.constantFrom(...pieces)).map((list) => list.join('')),
      fc
        .tuple(fc.json(), fc.string(), fc.nat())
        .map(([json, more, at]) => json.slice(0, at) + more + json.slice(at)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(errorOf(text) instanceof JsonError).toBe(!valid);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads what strings hold as `JSON.parse` does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseJson(JSON.stringify(text)).text).toBe(text);
      }),
    );
  });
});
