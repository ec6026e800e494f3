import { expect, it } from 'vitest';
import { applyChecks, diagnose } from '../src/diagnostic.js';
import { formatDiagnostics } from '../src/folding/format-diagnostics.js';

const of = (file: string) => diagnose('document-empty', { file, line: 1, column: 1 });

it('a report counts what it holds', () => {
  expect(formatDiagnostics([])).toBe('');
  expect(formatDiagnostics([of('a.md')])).toMatch(/\n0 errors, 1 warning, 0 hints\n$/);
  expect(formatDiagnostics([of('a.md'), of('b.md')])).toMatch(/\n0 errors, 2 warnings, 0 hints\n$/);
});

it.each([
  ['a\nb.md', 'a\\u000ab.md'],
  ['\u001B[31ma.md', '\\u001b[31ma.md'],
  ['a\u202Edm.md', 'a\\u202edm.md'],
  ['\u2066a\u2028.md', '\\u2066a\\u2028.md'],
  ['é 日本 ب.md', 'é 日本 ب.md'],
])('a report shows what the file’s name %j hides', (file, shown) => {
  expect(formatDiagnostics([of(file)]).split('\n')[0]).toBe(
    `${shown}:1:1 warn The document is empty [document-empty]`,
  );
});

it.each([
  ['link-unsafe', '', 'comments/fr/a.yaml', 'warn'],
  ['link-unsafe', '', 'content/fr/a.md', 'error'],
  ['link-unsafe', 'comments/fr/', 'comments/fr/a.yaml', 'error'],
  ['comments-invalid', '', 'comments/fr/a.yaml', 'error'],
] as const)(
  'what readers write is an error only where a site says so of it: %s, `%s`',
  (rule, folder, file, severity) => {
    const warning = { ...diagnose(rule, { file, line: 1, column: 1 }), severity: 'warn' as const };
    expect(applyChecks([warning], [{ rule, folder, level: 'error' }])).toMatchObject([{ severity }]);
  },
);
