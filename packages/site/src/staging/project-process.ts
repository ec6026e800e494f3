import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** What a project is built with. */
export interface ProjectSources {
  /** The folder of the project. */
  readonly project: string;
  /** The address of the module of its Eleventy; without it, no configuration is read before the order. */
  readonly module: string | undefined;
  readonly input?: string | undefined;
  readonly config?: string | undefined;
  /** Ends the process. */
  readonly signal: AbortSignal;
}

/** What a process that has read a configuration is told to run. */
export interface BuildOrder {
  /** The file of Eleventy's command. */
  readonly command: string;
  readonly args: readonly string[];
  /** The output folder that the site will stand in; undefined where Eleventy writes in place, or nothing. */
  readonly staged: string | undefined;
}

/** A process that has read the configuration of a project, and waits for its order. */
export interface ProjectProcess {
  readonly pid: number | undefined;
  /** The output folder, as a path from the project; undefined where the configuration cannot be read. */
  readonly output: string | undefined;
  /** Runs Eleventy to its end, and returns its exit code: 128 and the number of the signal where one ended it. */
  run(order: BuildOrder): Promise<number>;
  end(): Promise<void>;
}

/** The milliseconds that a program has to end in order. */
const patience = 5000;

/**
 * Starts a process that reads the configuration of a project, with the standard streams of this one. What is read then
 * need not be read again for the build. It ends when this process does.
 */
export async function openProject({
  project,
  module = '',
  input = '',
  config = '',
  signal,
}: ProjectSources): Promise<ProjectProcess> {
  const file = fileURLToPath(new URL('run-project.js', import.meta.url));
  const child = fork(file, [module, input, config], { cwd: project, stdio: 'inherit' });
  const ended = new Promise<number>((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, name) => done(name ? 128 + constants.signals[name] : (code ?? 1)));
  });
  const pass = () => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), patience).unref();
  };
  signal.addEventListener('abort', pass);
  if (signal.aborted) pass();
  const settled = ended.finally(() => signal.removeEventListener('abort', pass));
  const output: unknown = await Promise.race([
    once(child, 'message').then(([message]) => message),
    settled.then(() => undefined),
  ]);
  return {
    pid: child.pid,
    output: typeof output === 'string' ? output : undefined,
    run(order) {
      if (child.connected) child.send(order);
      return settled;
    },
    async end() {
      child.kill();
      await settled;
    },
  };
}
