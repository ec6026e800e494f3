import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { filesBelow, read } from '../read-html.js';
import { run } from '../run.js';

const { folder } = inject('demo');
const pages = filesBelow(folder).filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));

it('has no page that the Nu HTML checker finds wrong', async () => {
  const jar = createRequire(import.meta.url)('vnu-jar') as string;
  const args = ['-Xss16m', '-jar', jar, '--skip-non-html', '--errors-only', '--format', 'json', folder];
  const { output } = await run('java', args, folder);
  const { messages } = JSON.parse(output.slice(output.indexOf('{"version"'))) as {
    messages: readonly { url: string; lastLine: number; message: string }[];
  };
  expect(pages.length).toBeGreaterThan(100);
  expect(messages.map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`)).toEqual([]);
});

it('has no page that html-validate finds wrong', async () => {
  const checker = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Prose is written as its author wrote it: a telephone number in a text is no link of ours.
      'long-title': 'off',
      'tel-non-breaking': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      // The language of a part is told by `lang` and `dir`, and ids may be Arabic.
      'valid-id': ['error', { relaxed: true }],
      'doctype-style': 'off',
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  });
  const wrong: string[] = [];
  for (const page of pages) {
    const report = await checker.validateString(read(folder, page));
    for (const { messages } of report.results) {
      for (const { ruleId, message, line } of messages) wrong.push(`${page}:${line} ${message} (${ruleId})`);
    }
  }
  expect(wrong).toEqual([]);
});
