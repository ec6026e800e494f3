import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createProcessor } from '../../src/markdown/index.js';

const folder = new URL('../../../../fixtures/markdown/', import.meta.url);
const processor = createProcessor({ locale: 'fr' });

it.each(readdirSync(folder))('gives the HTML of %s', (name) => {
  const input = readFileSync(new URL(`${name}/input.md`, folder), 'utf8');
  const output = readFileSync(new URL(`${name}/output.html`, folder), 'utf8');
  expect(`${String(processor.processSync(input))}\n`).toBe(output);
});
