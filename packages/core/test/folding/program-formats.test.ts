import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../src/folding/format-diagnostics.js';
import { loadLibrary } from '../../src/node/index.js';
import type { Diagnostic } from '../../src/types.js';

const invalid = fileURLToPath(new URL('../../../../fixtures/invalid', import.meta.url));
const diagnostics: Diagnostic[] = [];
for (const folder of readdirSync(invalid, { withFileTypes: true }))
  if (folder.isDirectory()) {
    const root = `${invalid}/${folder.name}`;
    diagnostics.push(...(await loadLibrary({ root, now: '2016-01-01', cache: false })).diagnostics);
  }

/** What the schema of SARIF 2.1.0 allows in each of its objects that we write; `!` marks what it requires. */
const shapes = {
  log: ['$schema', 'version!', 'runs!'],
  run: ['tool!', 'columnKind', 'results'],
  driver: ['name!', 'rules'],
  rule: ['id!', 'shortDescription', 'help', 'defaultConfiguration'],
  configuration: ['enabled', 'level'],
  result: ['ruleId', 'ruleIndex', 'level', 'message!', 'locations', 'relatedLocations', 'properties'],
  location: ['id', 'physicalLocation'],
  physicalLocation: ['artifactLocation', 'region'],
  artifactLocation: ['uri', 'uriBaseId'],
  region: ['startLine', 'startColumn', 'snippet'],
  text: ['text!'],
};
/** The characters of a reference to an address, with whole escapes. */
const reference = /^(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-F]{2})+$/;

// biome-ignore lint/suspicious/noExplicitAny: what is read back is JSON, and each part is looked at.
type Json = Readonly<Record<string, any>>;

function expectShape(value: Json, name: keyof typeof shapes): void {
  const allowed = shapes[name].map((key) => key.replace('!', ''));
  expect(Object.keys(value).filter((key) => !allowed.includes(key))).toEqual([]);
  for (const key of shapes[name]) if (key.endsWith('!')) expect(value).toHaveProperty(key.slice(0, -1));
}

function expectLocation(location: Json): void {
  const { physicalLocation } = location;
  const { artifactLocation, region } = physicalLocation;
  expectShape(location, 'location');
  expectShape(physicalLocation, 'physicalLocation');
  expectShape(artifactLocation, 'artifactLocation');
  expectShape(region, 'region');
  const { uri } = artifactLocation;
  const { startLine, startColumn, snippet } = region;
  expect(uri).toMatch(reference);
  for (const number of [startLine, startColumn]) {
    expect(Number.isInteger(number)).toBe(true);
    expect(number).toBeGreaterThanOrEqual(1);
  }
  if (snippet) expectShape(snippet, 'text');
}

describe('a report of every kind of fault', () => {
  it('is a log of SARIF as its schema has it', () => {
    const log = JSON.parse(formatDiagnostics(diagnostics, { format: 'sarif' }));
    expectShape(log, 'log');
    const [run] = log.runs;
    expectShape(run, 'run');
    const { rules } = run.tool.driver;
    expectShape(run.tool.driver, 'driver');
    expect(rules.length).toBeGreaterThan(100);
    expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length);
    for (const rule of rules) {
      expectShape(rule, 'rule');
      for (const text of [rule.shortDescription, rule.help]) expectShape(text, 'text');
      expectShape(rule.defaultConfiguration, 'configuration');
    }
    expect(run.results.length).toBe(diagnostics.length);
    for (const result of run.results) {
      expectShape(result, 'result');
      expectShape(result.message, 'text');
      expect(['note', 'warning', 'error']).toContain(result.level);
      expect(rules[result.ruleIndex].id).toBe(result.ruleId);
      for (const location of [...result.locations, ...(result.relatedLocations ?? [])])
        expectLocation(location);
    }
  });

  it('annotates a line with one command each', () => {
    const lines = formatDiagnostics(diagnostics, { format: 'github' }).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.length).toBe(diagnostics.length);
    for (const line of lines)
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=(?:[^%:,\r\n]|%[\dA-F]{2})+,line=\d+,col=\d+,title=[\w-]+::(?:[^%\r\n]|%[\dA-F]{2})+$/,
      );
  });
});

it('what an annotation says is read back from it as it was', () => {
  const text = fc.string({
    unit: fc.constantFrom('%', '\r', '\n', ':', ',', '::', '%0A', 'é', 'a', ' ', '\u2028'),
  });
  const readBack = (written: string) =>
    written.replace(/%(25|0D|0A|3A|2C)/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
  fc.assert(
    fc.property(text, text, (file, message) => {
      const told = { ...(diagnostics[0] as Diagnostic), file, message, advice: '' };
      const [, property = '', said = ''] =
        /^::\w+ file=([^,:\r\n]*),line=\d+,col=\d+,title=[\w-]+::([^\r\n]*)\n$/.exec(
          formatDiagnostics([told], { format: 'github' }),
        ) ?? [];
      expect([readBack(property), readBack(said)]).toEqual([file, `${message}\n`]);
    }),
  );
});
