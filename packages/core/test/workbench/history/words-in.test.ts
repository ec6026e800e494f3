import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/workbench/history/words-in.js';

describe('the words of a text', () => {
  it.each([
    ['an address', 'See [the guide](/en/guide).', 'See [the guide](/fr/guide "x").'.replace(' "x"', '')],
    ['a bare address', 'See https://example.org/a now', 'See https://example.org/b now'],
    ['line breaks', 'One two\nthree', 'One\ntwo three'],
    ['a list', '- one\n- two', '* one\n* two'],
    ['code', 'Run `npm i`', 'Run `pnpm i`'],
    ['a block of code', 'A\n\n```js\nlet a\n```\n\nB', 'A\n\n```ts\nconst b\n```\n\nB'],
    ['a tag', '<div class="a">One</div>', '<p class="b">One</p>'],
    ['template code', 'One {{< figure src="a" >}}', 'One {{< picture src="b" >}}'],
    ['the id of a heading', '## One {#one}', '## One {#first}'],
    ['a date', 'date: 2024-01-01\n\nOne', 'date: 2025-02-02\n\nOne'],
    ['a switch', 'draft: true\n\nOne', 'draft: false\n\nOne'],
    ['numbers', 'In 2024 one', 'In 2025 one'],
  ])('leave out %s', (_, one, other) => {
    expect(wordsIn(one)).toBe(wordsIn(other));
  });

  it.each([
    ['a word', 'One two', 'One three'],
    ['a title', 'title: One\n', 'title: Two\n'],
    ['the text of a link', '[one](/a)', '[two](/a)'],
    ['what follows a block of code', '```\na\n```\n\nOne', '```\na\n```\n\nTwo'],
    ['the order', 'one two', 'two one'],
    ['an accent', 'ou', 'où'],
  ])('hold %s', (_, one, other) => {
    expect(wordsIn(one)).not.toBe(wordsIn(other));
  });
});
