import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
// @ts-expect-error Eleventy ships no types.
import Eleventy from '@11ty/eleventy';
import { vi } from 'vitest';
import { filesBelow, read } from './read-html.js';
import { type Outcome, run } from './run.js';

const site = resolve(import.meta.dirname, '..');
const eleventy = resolve(site, 'node_modules/@11ty/eleventy');

/** Eleventy's own command. */
export const command = join(eleventy, 'cmd.cjs');

/** Files by their path below the project. */
export type Files = Readonly<Record<string, string>>;

/** A builder's project in a temporary folder, with the packages of this workspace. */
export interface Project {
  readonly folder: string;
  write(path: string, content: string | Uint8Array): void;
  rename(path: string, to: string): void;
  remove(path: string): void;
  /** Builds once with Eleventy's command, as a process. */
  run(...options: string[]): Promise<Outcome>;
  /** Builds once in this process, which is faster; returns what was written to the error output. */
  build(options?: object, output?: string): Promise<Outcome>;
  /** The files of the output folder. */
  outputs(output?: string): string[];
  output(path: string): string;
}

/** A site of two languages with an article in both; the files of a test are added to it, or replace its own. */
export function createProject(files: Files = {}, name = 'project'): Project {
  const base = mkdtempSync(join(tmpdir(), 'almanach-site-'));
  const folder = join(base, name);
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, text] of Object.entries({ ...village, ...files })) write(path, text);
  for (const [name, target] of [
    ['@almanach/site', site],
    ['@11ty/eleventy', eleventy],
  ] as const) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(target, join(folder, 'node_modules', name));
  }
  return {
    folder,
    write,
    rename: (path, to) => renameSync(join(folder, path), join(folder, to)),
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    run: (...options) => run(process.execPath, [command, '--quiet', ...options], folder),
    build: (options, output) => buildHere(folder, options, output),
    outputs: (output = '_site') => filesBelow(join(folder, output)),
    output: (path) => read(join(folder, '_site'), path),
  };
}

async function buildHere(folder: string, options?: object, output?: string): Promise<Outcome> {
  const before = process.cwd();
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const printed = vi.spyOn(console, 'error').mockReturnValue();
  const log = vi.spyOn(console, 'log').mockReturnValue();
  process.chdir(folder);
  try {
    const config = { configPath: 'eleventy.config.js', quietMode: true, source: 'script', ...options };
    await new Eleventy(undefined, output, config).write();
    return { code: 0, output: told.mock.calls.join('') };
  } catch (error) {
    return { code: 1, output: [...told.mock.calls, ...printed.mock.calls, ...reasons(error)].join('\n') };
  } finally {
    process.chdir(before);
    told.mockRestore();
    printed.mockRestore();
    log.mockRestore();
  }
}

/** An error's own message and those of what caused it, which Eleventy wraps. */
function reasons(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return [error.message, ...reasons('originalError' in error ? error.originalError : undefined)];
}

const village: Files = {
  'package.json': '{ "name": "village", "private": true, "type": "module" }',
  'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }"),
  'site.yaml': 'url: https://village.example\nlocales: [fr, en]\ntitle: Village\n',
  'content/fr/index.md': '---\ntitle: Accueil\n---\n\nBienvenue au village.\n',
  'content/en/index.md': '---\ntitle: Home\n---\n\nWelcome to the village.\n',
  'content/fr/journal/index.md': '---\ntitle: Journal\n---\n',
  'content/en/journal/index.md': '---\ntitle: Journal\n---\n',
  'content/fr/journal/marche.md': '---\ntitle: Le marché\ndate: 2015-04-01\n---\n\nDes poires !\n',
  'content/en/journal/marche.md': '---\ntitle: The market\ndate: 2015-04-01\n---\n\nPears!\n',
};

/** Writes a configuration that adds the plugin with some options; `more` runs before, `imports` come from Eleventy. */
export function config(options: string, { imports = '', more = '', returns = '{}' } = {}): string {
  return `import almanach from '@almanach/site';
${imports && `import { ${imports} } from '@11ty/eleventy';`}
export default (config) => {
  ${more}
  config.addPlugin(almanach, ${options});
  return ${returns};
};
`;
}
