import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnostic.js';
import { formatDiagnostics } from '../../src/folding/format-diagnostics.js';
import { type RuleId, rules } from '../../src/rules/index.js';
import type { Diagnostic } from '../../src/types.js';
import { libraryOf, page } from '../library-of.js';

/** Repeats a text for the numbers from 1 on. */
const repeat = <Value>(number: number, of: (index: number) => Value): Value[] =>
  Array.from({ length: number }, (_, index) => of(index + 1));

/** Formats what is wrong with texts, without what the sections and languages lack. */
function reportOf(files: Readonly<Record<string, string>>, options?: { readonly all?: boolean }): string[] {
  const { diagnostics } = libraryOf({ files, checks: { 'section-without-page': 'off' } });
  return formatDiagnostics(diagnostics, options).trimEnd().split('\n');
}

const linking = (number: number, link: (index: number) => string) =>
  Object.fromEntries(
    repeat(number, (index) => [`fr/n${index}.md`, page(`title: N${index}`, `[a](${link(index)})`)]),
  );

describe('a report of many problems', () => {
  it('has one entry for the links to one missing page, whatever their query and part', () => {
    const tails = ['', '#plan', '?page=2', '?a=b#c'];
    const report = reportOf(linking(12, (index) => `/fr/disparu/${tails[index % 4]}`));
    expect(report).toEqual([
      'dead-link: 12 problems in 12 files',
      expect.stringMatching(/^ {2}do: Correct the path, write the document/),
      'content/fr/n1.md:5:1 error The link `/fr/disparu/#plan` leads nowhere [dead-link] 12 times in 12 files',
      '  at: content/fr/n10.md:5:1',
      '  at: content/fr/n11.md:5:1',
      '',
      '12 errors  dead-link',
      'almanach check --all shows each of them',
      '12 errors, 0 warnings, 0 hints',
    ]);
  });

  it('has one entry for the links into a folder that the site does not have, and keeps the others', () => {
    const report = reportOf({
      ...linking(11, (index) => `/wiki/aide/page${index}/`),
      'fr/autre.md': page('title: Autre', '[a](/fr/seule/)'),
    });
    expect(report.filter((line) => line.includes('[dead-link]'))).toEqual([
      'content/fr/autre.md:5:1 error The link `/fr/seule/` leads nowhere [dead-link]',
      '/wiki/ error 11 times in 11 files, where the site has nothing [dead-link]',
    ]);
    expect(report.slice(4, 7)).toEqual([
      '  at: content/fr/n1.md:5:1 The link `/wiki/aide/page1/` leads nowhere',
      '  at: content/fr/n10.md:5:1 The link `/wiki/aide/page10/` leads nowhere',
      '  at: content/fr/n11.md:5:1 The link `/wiki/aide/page11/` leads nowhere',
    ]);
  });

  it('keeps links apart that miss pages of a folder which exists', () => {
    const report = reportOf({
      ...linking(10, (index) => `/fr/guide/${'abcdefghij'[index - 1]}xyz/`),
      'fr/guide/index.md': page('title: Guide'),
    });
    expect(report.filter((line) => line.includes('[dead-link]'))).toHaveLength(10);
    expect(report.filter((line) => line.startsWith('  do:'))).toHaveLength(1);
  });

  it('keeps what is expected where it was found', () => {
    const report = reportOf({
      ...linking(10, () => '/fr/vieux/concert/'),
      'fr/vieux/concerts/concert.md': page('title: Concert'),
    });
    expect(report.filter((line) => line.startsWith('  expected:'))).toEqual([
      '  expected: /fr/vieux/concerts/concert/',
    ]);
  });

  it('counts pictures without alternative text by file, and by folder where the files are many', () => {
    const pictures = repeat(12, (index) => `![](https://a.example/${index}.png)`).join('\n\n');
    expect(
      reportOf({ 'fr/a.md': page('title: A', pictures) }).filter((line) => line.includes('[image-alt]')),
    ).toEqual(['content/fr/a.md warn 12 times in 1 file [image-alt]']);
    const files = repeat(12, (index) => [`fr/blog/${index}/index.md`, page('title: A', pictures)] as const);
    expect(reportOf(Object.fromEntries(files)).filter((line) => line.includes('[image-alt]'))).toEqual([
      'content/fr/blog/ warn 144 times in 12 files [image-alt]',
    ]);
  });

  it('counts each empty field for itself', () => {
    const files = repeat(11, (index) => [`fr/${index}.md`, page('title: A\ndescription:\ncover:', 'Texte.')]);
    expect(reportOf(Object.fromEntries(files)).filter((line) => line.includes('[field-empty]'))).toEqual([
      'content/fr/ hint Field `description` has no value, 11 times in 11 files [field-empty]',
      'content/fr/ hint Field `cover` has no value, 11 times in 11 files [field-empty]',
    ]);
  });

  it('shows each where all are asked for, and where a rule is broken fewer than ten times', () => {
    const [nine, ten] = [linking(9, () => '/fr/rien/'), linking(10, () => '/fr/rien/')];
    expect(reportOf(nine)).toEqual(reportOf(nine, { all: true }));
    expect(reportOf(nine)).toHaveLength(9 * 3 + 1);
    expect(reportOf(ten, { all: true })).toHaveLength(10 * 3 + 1);
    expect(reportOf(ten).length).toBeLessThan(10);
  });

  it('counts every problem once, in its table and its last line', () => {
    const ids = Object.keys(rules) as RuleId[];
    const problem = fc
      .tuple(fc.constantFrom(...ids), fc.nat({ max: 30 }), fc.nat({ max: 3 }))
      .map(([rule, number, name]) =>
        diagnose(rule, { file: `content/fr/${number}/a.md`, line: 1, column: 1 }, { name: `n${name}` }),
      );
    fc.assert(
      fc.property(fc.array(problem, { minLength: 1, maxLength: 300 }), (diagnostics: Diagnostic[]) => {
        const lines = formatDiagnostics(diagnostics).trimEnd().split('\n');
        const rows = lines.flatMap(
          (line) => /^ *(\d+) (?:error|warning|hint)s? +[a-z-]+$/.exec(line)?.[1] ?? [],
        );
        const times = lines.flatMap((line) => {
          if (!/^\S.*\[[a-z-]+\]/.test(line)) return [];
          return Number(/(\d+) times? in \d+ files?/.exec(line)?.[1] ?? 1);
        });
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(times)).toBe(diagnostics.length);
        if (rows.length > 0) expect(sum(rows.map(Number))).toBe(diagnostics.length);
      }),
      { numRuns: 50 },
    );
  });
});

it('a picture whose address is refused has one problem', () => {
  const { diagnostics } = libraryOf({ files: { 'fr/a.md': page('title: A', '![](javascript:x)') } });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['link-unsafe']);
});
