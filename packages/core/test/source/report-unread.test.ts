import { expect, it } from 'vitest';
import { reportUnread } from '../../src/source/report-unread.js';

const matter = '---\ntitle: A\n---\n\nTexte.\n';
const report = (path: string, text: string) => reportUnread(path, new TextEncoder().encode(text));

it.each([
  ['content/fr/port.html', matter, 'content/fr/port.md'],
  ['content/fr/port.HTM', `\uFEFF${matter}`, 'content/fr/port.md'],
  ['content/fr/port.html', '+++\ntitle = "A"\n+++\n', 'content/fr/port.md'],
  ['content/fr/port.txt', matter.replaceAll('\n', '\r\n'), 'content/fr/port.md'],
  ['content/fr/port.njk', matter, 'content/fr/port.md'],
  ['content/fr/blog/port.rst', 'Le port\n=======\n', 'content/fr/blog/port.md'],
  ['content/fr/port.adoc', '= Le port\n', 'content/fr/port.md'],
  ['content/fr/port.qmd', matter, 'content/fr/port.md'],
])('%s is told to be no text', (path, text, expected) => {
  expect(report(path, text)).toMatchObject({
    rule: 'text-unread',
    severity: 'warn',
    file: path,
    expected,
  });
});

it.each([
  ['content/fr/port.html', '<p>Trois bateaux.</p>'],
  ['content/fr/port.html', '<!-- --- -->\n---\n'],
  ['content/fr/port.txt', 'Trois bateaux.\n---\n'],
  ['content/fr/port.txt', '--- un trait ---\n'],
  ['content/fr/port.csv', matter],
  ['content/fr/port.js', matter],
  ['content/README.rst', 'Notes'],
  ['content/fr/LICENSE.txt', matter],
  ['media/port.html', matter],
])('%s is told to be nothing: %j', (path, text) => {
  expect(report(path, text)).toBeUndefined();
});
