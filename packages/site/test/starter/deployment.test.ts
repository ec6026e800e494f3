import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { newSite } from '../../src/cli/new-site.js';
import { hostings, parseHosting } from '../../src/starter/deployment.js';
import { filesBelow, read } from '../read-html.js';
import { run } from '../run.js';

const top = resolve(import.meta.dirname, '../../../..');
const command = join(top, 'packages/site/bin/almanach-site.js');
const toml: { parse(text: string): unknown } = createRequire(join(top, 'packages/core/package.json'))(
  'smol-toml',
);

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly needs?: string;
  readonly environment?: unknown;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: { readonly build: Job; readonly deploy: Job };
}

/** Writes a project named `my-site` for a hosting, and returns its folder. */
async function newProject(hosting?: string): Promise<string> {
  const project = join(mkdtempSync(join(tmpdir(), 'almanach-deploy-')), 'my-site');
  await newSite(project, 'fr,en', '2026-03-01', hosting);
  return project;
}

/** Returns the commands of a line of shell that are no script of the project and no program of its packages. */
function missingCommands(line: string, project: string): string[] {
  const { scripts } = JSON.parse(read(project, 'package.json'));
  const programs = ['core', 'site'].flatMap((name) =>
    Object.keys(JSON.parse(read(top, `packages/${name}/package.json`)).bin),
  );
  return line.split(' && ').filter((part) => {
    const [, script] = /^npm run (\S+)$/.exec(part) ?? [];
    if (script !== undefined) return !(script in scripts);
    const [, program = ''] = /^npx (\S+) /.exec(part) ?? [];
    return !programs.includes(program) && !part.startsWith('npm ci ');
  });
}

describe('a new project for GitHub Pages', async () => {
  const project = await newProject('github-pages');
  const workflow: Workflow = parseYaml(read(project, '.github/workflows/pages.yml'));
  const { build, deploy } = workflow.jobs;
  const steps = [...build.steps, ...deploy.steps];
  const stepOf = (action: string) => steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`));

  it('is published when main changes, or by hand', () => {
    expect(workflow.on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null });
  });

  it('lets what builds read only, and what publishes run nothing', () => {
    expect(workflow.permissions).toEqual({});
    expect(build.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(deploy.needs).toBe('build');
    expect(deploy.steps).toEqual([
      { id: 'deployment', uses: expect.stringMatching(/^actions\/deploy-pages@/) },
    ]);
  });

  it('uses official actions alone, by their major version', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((uses) => !/^actions\/[a-z-]+@v\d+$/.test(uses))).toEqual([]);
    expect(actions.map((uses) => uses.replace(/^actions\/|@v\d+$/g, ''))).toEqual([
      'checkout',
      'configure-pages',
      'setup-node',
      'cache',
      'upload-pages-artifact',
      'deploy-pages',
    ]);
  });

  it('runs commands that the project has, with a Node that its packages support', () => {
    const lines = build.steps.flatMap((step) => step.run ?? []);
    expect(lines.slice(0, 2)).toEqual(['npm ci --no-audit --no-fund', 'npm run build']);
    expect(lines.flatMap((line) => missingCommands(line, project))).toEqual([]);
    expect(stepOf('setup-node')?.with?.['node-version']).toBeGreaterThanOrEqual(20);
  });

  it('restores what was parsed after npm ci has emptied node_modules', () => {
    const install = build.steps.findIndex((step) => step.run?.startsWith('npm ci'));
    const cache = build.steps.findIndex((step) => step.uses?.startsWith('actions/cache@'));
    expect(install).toBeLessThan(cache);
    expect(cache).toBeLessThan(build.steps.findIndex((step) => step.run === 'npm run build'));
    expect(build.steps[cache]?.with?.path).toBe('node_modules/.cache/almanach');
  });

  it('builds below a path by the commands of its workflow, and publishes what they wrote', async () => {
    const settings = read(project, 'site.yaml').replace(
      'https://site.example',
      'https://name.github.io/my-site/',
    );
    writeFileSync(join(project, 'site.yaml'), settings);
    linkPackages(project);
    for (const line of build.steps.flatMap((step) => step.run ?? []).slice(1)) {
      const [program = '', ...args] = line.split(' ');
      const outcome = await run(program, args, project);
      expect(outcome, `${line}\n${outcome.output}`).toMatchObject({ code: 0 });
      expect(outcome.output).not.toMatch(/warn|error/);
    }
    const published = join(project, String(stepOf('upload-pages-artifact')?.with?.path));
    expect(filesBelow(published)).toEqual(
      expect.arrayContaining(['404.html', 'fr/index.html', 'en/index.html']),
    );
    const addresses = [...read(published, 'fr/index.html').matchAll(/ (?:href|src)="(\/[^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(5);
    for (const [, address] of addresses) expect(address).toMatch(/^\/my-site\//);
    const kept = String(stepOf('cache')?.with?.path);
    expect(existsSync(join(project, kept))).toBe(true);
    rmSync(dirname(project), { recursive: true });
  });
});

/** Installs the packages of this workspace, with their programs, as links. */
function linkPackages(project: string): void {
  const packages = join(top, 'packages');
  const links = {
    '@almanach/site': join(packages, 'site'),
    '@11ty/eleventy': join(packages, 'site/node_modules/@11ty/eleventy'),
    '.bin/almanach-site': command,
    '.bin/almanach': join(packages, 'core/bin/almanach.js'),
  };
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(project, 'node_modules', path)), { recursive: true });
    symlinkSync(target, join(project, 'node_modules', path));
  }
}

it('a new project for Netlify builds by its own commands and publishes their output', async () => {
  const project = await newProject('netlify');
  const settings = toml.parse(read(project, 'netlify.toml'));
  expect(settings).toEqual({
    build: {
      command: expect.stringMatching(/^npm run build && /),
      publish: '_site',
      environment: { NODE_VERSION: '22' },
    },
  });
  const { build } = settings as { readonly build: { readonly command: string } };
  expect(missingCommands(build.command, project)).toEqual([]);
});

it('a new project for Cloudflare has its name, its output folder and its version of Node', async () => {
  const project = await newProject('cloudflare');
  expect(toml.parse(read(project, 'wrangler.toml'))).toEqual({
    name: 'my-site',
    pages_build_output_dir: '_site',
  });
  expect(read(project, '.node-version')).toBe('22\n');
});

it('the output folder that is published is the one that the project builds', async () => {
  const project = await newProject();
  expect(read(project, '.gitignore')).toContain('\n_site/\n');
  expect(JSON.parse(read(project, 'package.json')).scripts.build).not.toContain('--output');
});

it('a project without a hosting has no file of any', async () => {
  const files = filesBelow(await newProject());
  expect(files.filter((path) => /\.github|\.toml$|\.node-version/.test(path))).toEqual([]);
});

it.each(hostings)('the README of a new project names what deploys it: %s', async (hosting) => {
  const project = await newProject(hosting);
  const rows = read(project, 'README.md')
    .split('\n')
    .filter((line) => line.endsWith('| how it is deployed |'));
  const plain = new Set(filesBelow(await newProject()));
  const added = filesBelow(project).filter((path) => !plain.has(path));
  expect(rows).toHaveLength(1);
  expect([...(rows[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path).sort()).toEqual(added.sort());
});

it.each([
  ['.github/workflows/pages.yml', 'github-pages'],
  ['netlify.toml', 'netlify'],
  ['wrangler.toml', 'cloudflare'],
])('the documentation shows %s as a new project has it', async (path, hosting) => {
  const paper = readFileSync(join(top, 'docs/deploy.md'), 'utf8');
  const blocks = [...paper.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, text]) => text);
  expect(paper).toContain(`\`${path}\``);
  expect(blocks).toContain(read(await newProject(hosting), path));
});

describe('parseHosting', () => {
  it.each(['', 'github', 'GitHub-Pages', 'netlify ', 'toString', 'github-pages,netlify'])(
    'takes no %j',
    (text) => {
      expect(parseHosting(text)).toBeUndefined();
    },
  );
});

it('refuses another hosting as misuse, names the three and writes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'almanach-deploy-'));
  const refused = await run(process.execPath, [command, 'new', 'my-site', '--deploy', 'gitlab'], folder);
  expect(refused).toEqual({
    code: 2,
    output: '--deploy takes github-pages, netlify, cloudflare, not `gitlab`\n',
  });
  expect(filesBelow(folder)).toEqual([]);
  const made = await run(
    process.execPath,
    [command, 'new', '--locales', 'fr', 'en', 'my-site', '--deploy', 'netlify'],
    folder,
  );
  expect(made, made.output).toMatchObject({ code: 0 });
  expect(made.output).toContain('It is deployed by netlify.toml: set `url` in site.yaml first.');
  expect(filesBelow(folder).map((path) => basename(path))).toContain('netlify.toml');
  rmSync(folder, { recursive: true });
});
