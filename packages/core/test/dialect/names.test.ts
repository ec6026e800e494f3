import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dialects } from '../../src/dialect/dialects.js';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const others = [
  '11ty',
  'gatsby',
  'markdown-it',
  'nextra',
  'nunjucks',
  'liquid',
  'kramdown',
  'mdx',
  'obsidian',
];
const more = ['pelican', 'sphinx', 'starlight', 'vuepress', 'zola'];
const tools = new RegExp(
  `(?<![\\w./-])(?:${[...dialects.map(({ name }) => name), ...others, ...more].join('|')})(?![\\w-]|\\.com)`,
  'i',
);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    file.endsWith('.ts') &&
    !file.startsWith('dialect') &&
    !file.startsWith('workbench/layouts') &&
    !file.startsWith('workbench/message-files'),
);

/** Files that write, or name, the annotations of a service that shares its name with a dialect. */
const ofReports = [
  'folding/format-diagnostics.ts',
  'folding/format-github.ts',
  'folding/report-format.ts',
  'cli/check/words.ts',
];

describe('the names of tools', () => {
  it.each(files)('are not known to %s', (file) => {
    const lines = readFileSync(`${src}/${file}`, 'utf8').split('\n');
    const told = ofReports.includes(file) ? lines.map((line) => line.replace(/github/gi, '')) : lines;
    expect(told.filter((line) => tools.test(line))).toEqual([]);
  });

  it.each([' * As Hugo writes it.', "if (tool === 'jekyll')", '/** WordPress exports */'])(
    'are seen in %j',
    (line) => {
      expect(line).toMatch(tools);
    },
  );

  it.each(["import Slugger from 'github-slugger'", ' * @see https://github.com/a/b', 'a ghostly astronomer'])(
    'are not seen in %j',
    (line) => {
      expect(line).not.toMatch(tools);
    },
  );
});

describe('a dialect', () => {
  it('has a name of its own', () => {
    expect(new Set(dialects.map(({ name }) => name)).size).toBe(dialects.length);
  });

  it('is asked by those who read texts and front matter, and by no other', () => {
    const importing = files.filter((file) =>
      /from '(?:\.\.?\/)+dialect\//.test(readFileSync(`${src}/${file}`, 'utf8')),
    );
    expect(importing.filter((file) => !/^(?:markdown|source)\//.test(file))).toEqual([]);
  });
});
