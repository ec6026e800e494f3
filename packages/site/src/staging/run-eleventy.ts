import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The Eleventy that a project has installed. */
export interface ProjectEleventy {
  /** The file of its command. */
  readonly command: string;
  /** The address of its module. */
  readonly module: string;
}

/** Finds the Eleventy of a project; undefined where it has none. */
export function findEleventy(project: string): ProjectEleventy | undefined {
  let main: string;
  try {
    main = createRequire(join(project, 'package.json')).resolve('@11ty/eleventy');
  } catch {
    return undefined;
  }
  for (let folder = dirname(main); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { bin, exports } = JSON.parse(readFileSync(manifest, 'utf8'));
    const module = exports?.['.']?.import ?? './src/Eleventy.js';
    return {
      command: resolve(folder, typeof bin === 'string' ? bin : bin.eleventy),
      module: pathToFileURL(resolve(folder, module)).href,
    };
  }
  return undefined;
}

/** The milliseconds that a program has to end in order. */
const patience = 5000;

/** How a program is run. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the program. */
  readonly signal?: AbortSignal;
  /** Is told the number of the process. */
  readonly onStart?: (pid: number) => Promise<void>;
}

/**
 * Runs a module of Node to its end, with the standard streams of this process, and returns its exit code: 128 and the
 * number of the signal where one ended it. It ends when this process does.
 */
export async function runModule(file: string, args: readonly string[], options: RunOptions): Promise<number> {
  const { cwd, env, signal, onStart } = options;
  const child = fork(file, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
  const ended = new Promise<number>((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, name) => done(name ? 128 + constants.signals[name] : (code ?? 1)));
  });
  const pass = () => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), patience).unref();
  };
  signal?.addEventListener('abort', pass);
  if (signal?.aborted) pass();
  if (child.pid !== undefined) await onStart?.(child.pid);
  return await ended.finally(() => signal?.removeEventListener('abort', pass));
}

/** Runs a module of Node, and returns what it sends; undefined where it fails. What it prints is lost. */
export async function askModule(
  file: string,
  args: readonly string[],
  { cwd }: RunOptions,
): Promise<unknown> {
  const child = fork(file, args, { cwd, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return await new Promise((done) => {
    let answer: unknown;
    child.once('message', (message) => {
      answer = message;
      child.kill();
    });
    child.once('error', () => done(undefined));
    child.once('exit', () => done(answer));
  });
}
