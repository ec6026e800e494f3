import { expect, it } from 'vitest';
import { countInbound } from '../../../src/workbench/status/count-inbound.js';

it('counts the texts that link to a text, each once', () => {
  const texts = new Map([
    [
      'docs/a.md',
      '[b](b.md) [b](./b.md#x) [c](/docs/sub/c/) <a href="sub/c.md">c</a> [x](https://example.org/b)',
    ],
    ['docs/b.md', '[itself](b.md) [c](sub/c)'],
    ['docs/sub/c.md', '[a](../a.md) [none](../absent.md) [address](/en/guide/b?x=1)'],
  ]);
  expect(Object.fromEntries(countInbound(texts))).toEqual({
    'docs/a.md': 1,
    'docs/b.md': 2,
    'docs/sub/c.md': 2,
  });
});
