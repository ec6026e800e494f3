import { expect, test } from 'vitest';
import { frontMatterJsonSchema, siteJsonSchema } from '../src/source/json-schema.js';
import { glossaryJsonSchema } from '../src/workbench/glossary/glossary-schema.js';

// `npm test -- schemas --update` writes the files again.
test.each([
  ['site', siteJsonSchema()],
  ['front-matter', frontMatterJsonSchema()],
  ['glossary', glossaryJsonSchema()],
])('schemas/%s.json is what the schema says', async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../schemas/${name}.json`);
});

test('the shipped schema names every setting and field', () => {
  expect(siteJsonSchema()).toMatchObject({
    required: ['url', 'locales', 'title'],
    additionalProperties: false,
  });
  expect(frontMatterJsonSchema()).toMatchObject({
    properties: { kind: { enum: ['article', 'page', 'section'] }, draft: { type: 'boolean' } },
  });
});
