import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../src/folding/format-diagnostics.js';
import type { Diagnostic } from '../../src/types.js';

const spaced: Diagnostic = {
  rule: 'message-spaces',
  severity: 'warn',
  file: 'i18n/a b#1,50%:é.json',
  line: 3,
  column: 9,
  message: 'The message `quay` has spaces that are not right: two together',
  name: 'quay',
  found: 'two together',
  advice: 'Write as many as the original has.',
  sourceLine: '  "quay": "Le  quai"',
};
const twice: Diagnostic = {
  rule: 'message-duplicate',
  severity: 'error',
  file: 'i18n/fr.json',
  line: 4,
  column: 3,
  message: 'The message `tide` stands twice',
  name: 'tide',
  related: [{ file: 'i18n/fr.json', line: 2, column: 3 }],
};
const hint: Diagnostic = {
  ...twice,
  rule: 'message-length',
  severity: 'hint',
  message: '100 %\r\n::debug::x',
};

describe('a report as JSON', () => {
  it('holds every fact, folds nothing, and is an empty list where nothing is wrong', () => {
    const many = Array.from({ length: 30 }, () => spaced);
    expect(JSON.parse(formatDiagnostics(many, { format: 'json' }))).toEqual(many);
    expect(formatDiagnostics([], { format: 'json' })).toBe('[]\n');
  });

  it('quotes no line without an end', () => {
    const long = { ...spaced, sourceLine: 'a'.repeat(1001) };
    expect(JSON.parse(formatDiagnostics([long], { format: 'json' }))[0]).not.toHaveProperty('sourceLine');
  });

  it('is in the language of the report', () => {
    const [told] = JSON.parse(formatDiagnostics([spaced], { format: 'json', lang: 'fr' }));
    expect(told).toMatchObject({ rule: 'message-spaces', found: 'deux de suite' });
  });
});

describe('a report as commands of a GitHub workflow', () => {
  const format = (diagnostics: readonly Diagnostic[], folder?: string) =>
    formatDiagnostics(diagnostics, { format: 'github', folder });

  it('names file, line, column and rule, with its escapes', () => {
    expect(format([spaced])).toBe(
      '::warning file=i18n/a b#1%2C50%25%3Aé.json,line=3,col=9,title=message-spaces::' +
        'The message `quay` has spaces that are not right: two together%0AWrite as many as the original has.\n',
    );
    expect(format([twice], 'packages/web')).toBe(
      '::error file=packages/web/i18n/fr.json,line=4,col=3,title=message-duplicate::The message `tide` stands twice\n',
    );
  });

  it('keeps a text from being a command', () => {
    expect(format([hint])).toMatch(/^::notice file=[^\n]*::100 %25%0D%0A::debug::x\n$/);
    expect(format([])).toBe('');
  });
});

describe('a report as SARIF', () => {
  const log = JSON.parse(formatDiagnostics([spaced, twice, hint], { format: 'sarif', folder: 'web/' }));
  const [run] = log.runs;

  it('has what its schema asks for', () => {
    expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
    expect(run.tool.driver.name).toBe('almanach');
    for (const { message, locations } of run.results) {
      expect(message.text).not.toBe('');
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
    }
    expect(formatDiagnostics([], { format: 'sarif' })).toContain('"results": []');
  });

  it('describes each rule once, and names it by its number', () => {
    expect(run.tool.driver.rules[0]).toEqual({
      id: 'message-spaces',
      shortDescription: { text: 'The message … has spaces that are not right: …' },
      help: { text: 'Write as many as the original has.' },
      defaultConfiguration: { level: 'warning' },
    });
    expect(
      run.results.map(({ ruleId, ruleIndex, level }: Record<string, unknown>) => [ruleId, ruleIndex, level]),
    ).toEqual([
      ['message-spaces', 0, 'warning'],
      ['message-duplicate', 1, 'error'],
      ['message-length', 2, 'note'],
    ]);
  });

  it('writes paths as addresses, with the region, the line itself and other places', () => {
    const [first, second] = run.results;
    expect(first.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'web/i18n/a%20b%231%2C50%25%3A%C3%A9.json', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 9, snippet: { text: '  "quay": "Le  quai"' } },
    });
    expect(second.relatedLocations[0]).toMatchObject({
      id: 0,
      physicalLocation: { region: { startLine: 2 } },
    });
  });

  it('writes half a character as a sign that can stand in an address', () => {
    const odd = { ...twice, file: 'a\ud800.json' };
    expect(formatDiagnostics([odd], { format: 'sarif' })).toContain('a%EF%BF%BD.json');
  });
});

it('a format that is none is refused', () => {
  expect(() => formatDiagnostics([], { format: 'xml' as 'json' })).toThrow(
    new TypeError('Expected one of the formats text, json, github, sarif, not `xml`'),
  );
  expect(() => formatDiagnostics([], { format: 'json', folder: 3 as unknown as string })).toThrow(TypeError);
});
