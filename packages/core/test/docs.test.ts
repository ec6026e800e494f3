import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatDiagnostics, readDocument, readSite, rules } from '../src/index.js';
import { builtInMessages } from '../src/messages/built-in.js';
import { checkMessages, readMessages } from '../src/messages/index.js';
import { permalinkPatterns } from '../src/site-config/complete-patterns.js';
import { readGlossary, readLayoutSettings } from '../src/workbench/index.js';

const top = fileURLToPath(new URL('../../..', import.meta.url));
const names = readdirSync(join(top, 'docs')).filter((name) => name.endsWith('.md'));
const papers = [
  'README.md',
  'CONTRIBUTING.md',
  'packages/site/README.md',
  ...names.map((name) => `docs/${name}`),
];

interface Block {
  readonly paper: string;
  readonly language: string;
  readonly text: string;
}

const blocks: readonly Block[] = papers.flatMap((paper) =>
  [...read(paper).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    paper,
    language,
    text,
  })),
);
const settings = 'url: https://acretion.example\nlocales: [fr, en]\ntitle: Acrétion\n';

function read(path: string): string {
  return readFileSync(join(top, path), 'utf8');
}

/** Lists what is wrong with settings, those of the smallest site added where they are left out. */
function problemsOf(yaml: string): string {
  const head = settings
    .split('\n')
    .filter((line) => line !== '' && !new RegExp(`^${line.replace(/:.*/, ':')}`, 'm').test(yaml));
  return formatDiagnostics(readSite({ path: 'site.yaml', text: `${head.join('\n')}\n${yaml}` }).diagnostics);
}

/** The rows of a paper's tables, as the texts of their cells. */
function rowsOf(paper: string): string[][] {
  return [...read(paper).matchAll(/^\| (.*) \|$/gm)]
    .map(([, row = '']) => row.split(' | ').map((cell) => cell.trim()))
    .filter(([first = '']) => first.startsWith('`'));
}

const code = (cell = ''): string => cell.replace(/^`|`$/g, '');
const fieldsOf = (schema: string): string[] =>
  Object.keys(JSON.parse(read(`packages/core/schemas/${schema}.json`)).properties);

describe('the programs in the documentation', () => {
  const programs = blocks.filter(
    ({ paper, language, text }) =>
      language === 'js' && paper.startsWith('docs/') && text.includes('console.log'),
  );
  it.each(programs)('print what stands below them: $paper', (program) => {
    const printed = blocks[blocks.indexOf(program) + 1];
    const folder = mkdtempSync(join(top, 'packages/core/docs-'));
    try {
      writeFileSync(join(folder, 'example.js'), program.text);
      const options = { encoding: 'utf8', cwd: top } as const;
      expect(execFileSync(process.execPath, [join(folder, 'example.js')], options)).toBe(printed?.text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the programs of the guide to the library', () => {
  it('compile under strict, as TypeScript', () => {
    const guide = blocks.filter(({ paper, language }) => paper === 'docs/library.md' && language === 'js');
    const folder = mkdtempSync(join(top, 'packages/core/docs-'));
    try {
      const files = guide.map(({ text }, index) => {
        writeFileSync(join(folder, `example-${index}.ts`), text);
        return join(folder, `example-${index}.ts`);
      });
      expect(files.length).toBeGreaterThan(2);
      const strict = ['--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes', '--noEmit'];
      const modules = ['--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
      const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
      const run = spawnSync(process.execPath, [compiler, ...strict, ...modules, ...files], {
        encoding: 'utf8',
        cwd: join(top, 'packages/core'),
      });
      expect(run.stdout).toBe('');
      expect(run.status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the texts in the documentation', () => {
  const isLayout = ({ text }: Block) => text.includes('{path}');
  const isGlossary = ({ text }: Block) => text.startsWith('- term:');
  const yaml = blocks.filter(({ language }) => language === 'yaml');

  it.each(yaml.filter(isGlossary))('are right glossaries: $paper', ({ text }) => {
    const { glossary, diagnostics } = readGlossary({ path: 'glossary.yaml', text }, { original: 'fr' });
    expect(formatDiagnostics(diagnostics)).toBe('');
    expect(glossary.entries.length).toBeGreaterThan(0);
  });

  it.each(yaml.filter((block) => !isLayout(block) && !isGlossary(block)))(
    'are right settings: $paper',
    ({ text }) => {
      expect(problemsOf(text)).toBe('');
    },
  );

  it.each(yaml.filter(isLayout))('are right layouts of a project: $paper', ({ text }) => {
    const { settings: layout, diagnostics } = readLayoutSettings({ path: 'almanach.yaml', text });
    expect(formatDiagnostics(diagnostics)).toBe('');
    expect(layout.pages).toHaveLength(1);
  });

  it.each(blocks.filter(({ language }) => language === 'md'))('are right documents: $paper', ({ text }) => {
    const { site } = readSite({ path: 'site.yaml', text: settings });
    const document = site && readDocument({ path: 'content/fr/a.md', text }, { site });
    expect(formatDiagnostics(document?.diagnostics ?? [])).toBe('');
    expect(document?.fields.title).toBeDefined();
  });

  it.each(blocks.filter(({ language }) => language === 'json'))('are right messages: $paper', ({ text }) => {
    const { messages, diagnostics } = readMessages({ path: 'locales/it.json', text }, 'it');
    const reference = builtInMessages.en ?? {};
    const wrong = checkMessages({ locale: 'it', messages, reference }).filter(
      ({ rule }) => rule !== 'message-missing',
    );
    expect(formatDiagnostics([...diagnostics, ...wrong])).toBe('');
  });
});

describe('the tables of settings and fields', () => {
  it('have a row for each setting, with an example that is right', () => {
    const rows = rowsOf('docs/settings.md').filter((row) => row.length === 4);
    expect(rows.map(([name]) => code(name)).sort()).toEqual(fieldsOf('site').sort());
    for (const [name, , , example] of rows) {
      expect(code(example).startsWith(`${code(name)}:`)).toBe(true);
      expect(problemsOf(code(example)), example).toBe('');
    }
  });

  it('have the default pattern of every kind', () => {
    const rows = rowsOf('docs/settings.md').filter((row) => row.length === 2);
    const told = rows.flatMap(([kinds = '', pattern]) =>
      kinds.split(', ').map((kind) => [code(kind), code(pattern)]),
    );
    expect(Object.fromEntries(told)).toEqual(permalinkPatterns);
  });

  it('have a row for each field, with an example that is right', () => {
    const rows = rowsOf('docs/front-matter.md');
    expect(rows.map(([name]) => code(name)).sort()).toEqual(fieldsOf('front-matter').sort());
    const { site } = readSite({ path: 'site.yaml', text: settings });
    for (const [name, , example] of rows) {
      expect(code(example).startsWith(`${code(name)}:`)).toBe(true);
      const text = `---\n${code(example)}\n---\n\nText\n`;
      const problems = site ? readDocument({ path: 'content/fr/a.md', text }, { site }).diagnostics : [];
      expect(formatDiagnostics(problems), example).toBe('');
    }
  });
});

describe('the links in the documentation', () => {
  it.each(papers)('lead to files and parts that exist: %s', (paper) => {
    const prose = read(paper).replace(/```[\s\S]*?```|`[^`]*`/g, '');
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const local = targets.filter((target) => !/^https?:/.test(target));
    expect(local.filter((target) => !leadsSomewhere(paper, target))).toEqual([]);
  });
});

function idOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

it('names only rules that exist', () => {
  const named = papers.flatMap((paper) => [...read(paper).matchAll(/\[([a-z]+(?:-[a-z]+)+)\]$/gm)]);
  for (const [, rule = ''] of named) expect(Object.keys(rules)).toContain(rule);
});

function leadsSomewhere(paper: string, target: string): boolean {
  const [path = '', part] = target.split('#');
  const file = path === '' ? paper : join(dirname(paper), path);
  if (!existsSync(join(top, file))) return false;
  if (part === undefined) return true;
  return [...read(file).matchAll(/^#+ (.*)$/gm)].some(([, title = '']) => idOf(title) === part);
}
