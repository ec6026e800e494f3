import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { rules } from '../src/rules/index.js';
import { writeChecksPage } from './checks-page.js';

const top = fileURLToPath(new URL('../../..', import.meta.url));
const page = `${top}docs/checks.md`;

it('the page of checks is what the rules say', async () => {
  const advice = 'docs/checks.md is not up to date: write it with `npm run checks`, and read it';
  await expect(writeChecksPage(`${top}fixtures/invalid`), advice).toMatchFileSnapshot(page);
});

it('and has each of them once', () => {
  const headings = [...readFileSync(page, 'utf8').matchAll(/^### `([\w-]+)`$/gm)].map(([, id]) => id);
  expect(headings.toSorted()).toEqual(Object.keys(rules).sort());
});
