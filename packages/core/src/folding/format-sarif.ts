import { encodeSegments } from '../edit-address.js';
import { groupBy } from '../group-by.js';
import { type RuleId, rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import type { Diagnostic, Place, Severity } from '../types.js';
import { longestQuotedLine } from './format-json.js';
import { placedPath } from './placed-path.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', hint: 'note' };

/**
 * Formats diagnostics as a log of SARIF 2.1.0, with the rules that are broken.
 *
 * @param folder Where the files stand, below the root of the repository.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(diagnostics: readonly Diagnostic[], folder: string): string {
  const ids = [...groupBy(diagnostics, ({ rule }) => rule).keys()];
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'almanach', rules: ids.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, indexes.get(diagnostic.rule), folder)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule(id: RuleId) {
  if (!Object.hasOwn(rules, id)) return { id };
  const { severity, message, advice }: Rule = rules[id];
  const sentence = message.replace(/`\{\w+\}`|\{\w+\}/g, '…');
  return {
    id,
    shortDescription: { text: sentence },
    help: { text: advice },
    defaultConfiguration:
      severity === 'off' ? { enabled: false, level: 'warning' } : { level: levels[severity] },
  };
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number | undefined, folder: string) {
  const { rule, severity, message, name, found, expected, advice, sourceLine, related } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: advice === undefined ? message : `${message}\n${advice}` },
    locations: [locationOf(diagnostic, folder, sourceLine)],
    ...(related && {
      relatedLocations: related.map((place, id) => ({ id, ...locationOf(place, folder) })),
    }),
    properties: { name, found, expected },
  };
}

function locationOf({ file, line, column }: Place, folder: string, sourceLine?: string) {
  const uri = encodeSegments(placedPath(file, folder));
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: {
        startLine: line,
        startColumn: column,
        ...(sourceLine !== undefined &&
          sourceLine.length <= longestQuotedLine && { snippet: { text: sourceLine } }),
      },
    },
  };
}
