import { expect, test } from 'vitest';
import { fitDeclared } from '../../src/source/fit-declared.js';

const review = {
  type: 'object',
  required: ['by'],
  additionalProperties: false,
  properties: { by: { type: 'string', minLength: 2 }, stars: { $ref: '#/$defs/stars' } },
  $defs: { stars: { type: 'integer', minimum: 1, maximum: 5 } },
};

test.each<[object, unknown, string | undefined]>([
  [{ type: 'number' }, 4, undefined],
  [{ type: 'number' }, '4', 'expected a number'],
  [{ type: ['string', 'null'] }, null, undefined],
  [{ type: ['string', 'null'] }, 4, 'expected a text or nothing'],
  [{ type: 'integer', maximum: 5 }, 5, undefined],
  [{ type: 'integer', maximum: 5 }, 7, 'expected at most 5'],
  [{ type: 'string', maxLength: 3 }, 'abcd', 'expected at most 3 characters'],
  [{ type: 'string', minLength: 3 }, 'ab', 'expected at least 3 characters'],
  [{ type: 'number', exclusiveMinimum: 0 }, 0, 'expected more than 0'],
  [{ enum: ['thé', 'café'] }, 'eau', 'expected thé, café'],
  [{ const: 'oui' }, 'non', 'expected oui'],
  [{ type: 'string', minLength: 1 }, '', 'expected a value that is not empty'],
  [{ type: 'string', pattern: '^[A-Z]{2}$' }, 'fr', 'expected a text like /^[A-Z]{2}$/'],
  [{ type: 'string', format: 'date' }, '2015-04-31', 'expected date'],
  [{ type: 'string', format: 'date' }, '2015-04-30', undefined],
  [{ type: 'array', items: { type: 'string' }, maxItems: 1 }, ['a', 'b'], 'expected at most 1 items'],
  [{ type: 'array', items: { type: 'string' } }, ['a', 2], 'expected `1` to be a text'],
  [{ type: 'array', uniqueItems: true }, ['a', 'a'], 'expected items that differ'],
  [{ anyOf: [{ type: 'string' }, { type: 'array' }] }, 7, 'expected a text or a list'],
  [review, { by: 'Ana', stars: 5 }, undefined],
  [review, { stars: 5 }, 'expected a group with by'],
  [review, { by: 'Ana', stars: 6 }, 'expected `stars` to be at most 5'],
  [review, { by: 'Ana', 'a/b': 1 }, 'expected `a/b` to be absent'],
])('%j lets %j pass, or says what it lacks', (schema, value, expected) => {
  expect(fitDeclared(schema, value)).toBe(expected);
});

test.each<[unknown]>([
  [{ type: 'nombre' }],
  [{ type: 'string', pattern: '(' }],
  [{ $ref: '#/nowhere' }],
  ['string'],
])('the schema %j, which cannot be read, finds no document at fault', (schema) => {
  expect(fitDeclared(schema, 'a')).toBeUndefined();
});

test('a schema that a program froze is read', () => {
  expect(fitDeclared(Object.freeze({ type: 'string' }), 4)).toBe('expected a text');
});
