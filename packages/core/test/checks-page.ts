import { existsSync, readFileSync } from 'node:fs';
import { documentRules } from '../src/rules/document-rules.js';
import { graphRules } from '../src/rules/graph-rules.js';
import { messageRules } from '../src/rules/message-rules.js';
import type { Rule } from '../src/rules/rule.js';
import { siteRules } from '../src/rules/site-rules.js';
import { textRules } from '../src/rules/text-rules.js';

const groups: readonly (readonly [title: string, rules: Readonly<Record<string, Rule>>])[] = [
  ['In a file', { ...documentRules, ...textRules }],
  ['In settings and comments', siteRules],
  ['In the words of the interface', messageRules],
  ['Among all texts', graphRules],
];
const severities = { error: 'error', warn: 'warning', hint: 'hint', off: 'off' } as const;

/** Writes the page of all rules: what each says, what to do, and the smallest input that breaks it. */
export function writeChecksPage(invalid: string): string {
  const parts = groups.map(([title, rules]) => {
    const entries = Object.entries(rules).map(([id, rule]) => writeRule(id, rule, invalid));
    return `## ${title}\n\n${entries.join('\n\n')}`;
  });
  return `# What is checked

A build and \`almanach check\` report these, each with its file, line and column. An **error** stops a build; a **warning**
and a **hint** do not; what is **off** is reported where a site asks for it. \`checks\` in \`site.yaml\` says otherwise, for
the site or a folder: \`checks: { image-alt: error, content/fr/archive/: { dead-link: warn } }\`, or \`off\`. With
\`LANG=fr\` all of it is in French.

This page is made from the rules themselves: \`npm run checks\` writes it.

${parts.join('\n\n')}
`;
}

function writeRule(id: string, { severity, message, advice }: Rule, invalid: string): string {
  const sentence = message.replace(/`\{\w+\}`|\{\w+\}/g, '…');
  const example = readExample(id, invalid);
  return [
    `### \`${id}\``,
    `${severities[severity]} · ${sentence}.`,
    advice,
    ...(example ? [example] : []),
  ].join('\n\n');
}

/** Quotes the line that a fixture breaks the rule with; nothing where the place is no line that can be shown. */
function readExample(id: string, invalid: string): string | undefined {
  const report = `${invalid}/${id}/expected.txt`;
  if (!existsSync(report)) return undefined;
  const places = readFileSync(report, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith(` [${id}]`))
    .flatMap((line) => /^(\S+):(\d+):\d+ /.exec(line) ?? []);
  const [, file = '', number = '1'] = places;
  const path = `${invalid}/${id}/${file}`;
  if (!existsSync(path)) return undefined;
  const line = readFileSync(path, 'utf8').split('\n')[Number(number) - 1]?.trim() ?? '';
  const isShown =
    line !== '' && line !== '---' && line.length <= 100 && !/[\p{Cc}\p{Cf}\uFFFD]|```/u.test(line);
  return isShown ? `\`${file}\`, line ${number}:\n\n\`\`\`text\n${line}\n\`\`\`` : undefined;
}
