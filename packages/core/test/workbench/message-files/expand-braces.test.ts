import { expect, it } from 'vitest';
import { expandBraces } from '../../../src/workbench/message-files/expand-braces.js';

it.each([
  ['locales/{fr,it}.json', ['locales/fr.json', 'locales/it.json']],
  ['{a,b}/{c,}', ['a/c', 'a/', 'b/c', 'b/']],
  ['{a}.json', ['{a}.json']],
  ['{}', ['{}']],
  ['{a,b', ['{a,b']],
])('%s stands for %j', (pattern, expected) => {
  expect(expandBraces(pattern)).toEqual(expected);
});

it('stands for no more than a thousand', () => {
  expect(expandBraces('{a,b}'.repeat(30)).length).toBeLessThanOrEqual(1000);
});
