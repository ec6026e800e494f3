import { expect, it } from 'vitest';
import { createProcessor } from '../../src/markdown/index.js';
import { escapeMarkdown } from '../../src/text/escape-markdown.js';

it.each([
  ['Cohésion', 'Cohésion'],
  ['a [b](c) *d* `e` <i>', 'a \\[b\\](c) \\*d\\* \\`e\\` \\<i\\>'],
  ['a\n  b\\c', 'a b\\\\c'],
  ['« a b »', '« a b »'],
])('%j is written as %j', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});

it('is read as the same text', () => {
  const text = 'A [b](c) *d* `e` <i> \\ _f_ ![g] & h';
  const html = createProcessor({ locale: 'en', typography: false }).processSync(escapeMarkdown(text));
  expect(String(html)).toBe('<p>A [b](c) *d* `e` &#x3C;i> \\ _f_ ![g] &#x26; h</p>');
});
