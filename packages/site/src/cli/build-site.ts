import { access, constants, lstat, mkdir, realpath, stat } from 'node:fs/promises';
import { constants as system } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import { namesBelow } from '../below.js';
import { LossError, listEntries } from '../staging/carry-over.js';
import { findEleventy } from '../staging/find-eleventy.js';
import { waitingFor } from '../staging/hold.js';
import { isLastSiteKept } from '../staging/kept-site.js';
import { removeLeftOvers, removeMarked } from '../staging/left-overs.js';
import { acquireLock, type Lock } from '../staging/lock.js';
import { type Places, resolvePlaces } from '../staging/places.js';
import { openProject, type ProjectProcess, type ProjectSources } from '../staging/project-process.js';
import { completeNext, openNext, swapSites } from '../staging/swap.js';
import { terminalWords } from '../terminal-words.js';
import { UsageError } from './usage-error.js';

/** What a build is told on the command line. */
export interface BuildSiteOptions {
  /** The output folder; that of the project's configuration by default. */
  readonly output?: string | undefined;
  readonly input?: string | undefined;
  readonly config?: string | undefined;
  /** Further arguments of Eleventy. */
  readonly further: readonly string[];
}

/**
 * Builds the project of a folder with its own Eleventy, beside the site that stands, and puts it in its place when it is
 * whole. Whatever ends the build before, the site that stood there stands. Returns the exit code.
 *
 * @throws UsageError where the output folder cannot be exchanged: nothing is built then.
 */
export async function buildSite(project: string, options: BuildSiteOptions): Promise<number> {
  const eleventy = findEleventy(project);
  if (!eleventy) throw new UsageError(terminalWords().noEleventy);
  const { input, config, further } = options;
  const serving = further.find((argument) => /^--(?:serve|watch|incremental)(?:=|$)/.test(argument));
  if (serving) throw new UsageError(terminalWords().forServer(serving));
  const args = [
    ...(input ? [`--input=${input}`] : []),
    ...(config ? [`--config=${config}`] : []),
    ...further,
  ];
  const interruption = watchSignals();
  const { signal } = interruption;
  const sources = { project, module: eleventy.module, input, config, signal };
  try {
    return await buildProject({ sources, command: eleventy.command, args, output: options.output });
  } catch (error) {
    if (signal.aborted) return interruption.code();
    throw error instanceof LossError || (error instanceof Error && 'code' in error)
      ? new UsageError(error.message)
      : error;
  } finally {
    interruption.stop();
  }
}

/** What a project is built with, and where. */
interface ProjectBuild {
  readonly sources: ProjectSources;
  /** The file of Eleventy's command. */
  readonly command: string;
  readonly args: readonly string[];
  /** The output folder, where the command line names it. */
  readonly output: string | undefined;
}

async function buildProject({ sources, command, args, output }: ProjectBuild): Promise<number> {
  const { project, signal } = sources;
  let builder = await openProject(sources);
  try {
    signal.throwIfAborted();
    const named = output ?? builder.output;
    if (named === undefined) {
      // A configuration that cannot be read says why when it is built.
      await builder.end();
      builder = await openProject({ ...sources, module: undefined });
      return (await builder.run({ command, args: [...args, '--dryrun'], staged: undefined })) || 1;
    }
    const folder = resolve(project, named);
    const places = await resolvePlaces(folder);
    await checkPlaces(project, folder, places);
    const { lock, waited } = await takeLock(places, named, signal);
    try {
      if (waited) {
        // What was read may have changed meanwhile.
        await builder.end();
        builder = await openProject(sources);
      }
      return await buildBeside({ project, folder, builder, command, args, places, lock, signal });
    } finally {
      lock.release();
    }
  } finally {
    await builder.end();
  }
}

/** One build, beside the site that stands. */
interface Staging {
  readonly project: string;
  /** The output folder as it is named, which may be a link. */
  readonly folder: string;
  readonly builder: ProjectProcess;
  readonly command: string;
  readonly args: readonly string[];
  readonly places: Places;
  readonly lock: Lock;
  readonly signal: AbortSignal;
}

async function buildBeside(staging: Staging): Promise<number> {
  const { project, folder, builder, command, args, places, lock, signal } = staging;
  await removeLeftOvers(places.output);
  try {
    await openNext(places);
    if (builder.pid !== undefined) await lock.share(builder.pid);
    signal.throwIfAborted();
    const next = isInFolder(project, places.next) ? relative(project, places.next) : places.next;
    const code = await builder.run({ command, args: [...args, `--output=${next}`], staged: folder });
    signal.throwIfAborted();
    // With `--dryrun`, `--to` or `--help` Eleventy writes nothing.
    if (code !== 0 || listEntries(places.next).length === 0) return code;
    if (isLastSiteKept(places.next)) return 0;
    await completeNext(places);
    signal.throwIfAborted();
    if (!lock.isHeld()) throw new Error(terminalWords().lockLost(places.lock));
    await swapSites(places);
    return 0;
  } finally {
    await removeNext(places);
  }
}

/** Removes what stands where the next site was made: it if the build did not come to its end, else the last one. */
async function removeNext({ next }: Places): Promise<void> {
  if (!(await lstat(next).catch(() => undefined))) return;
  await removeMarked(next).catch(({ message }: Error) => {
    process.stderr.write(`${terminalWords().notRemoved(next, message)}\n`);
  });
}

/** Takes the lock of a site, and tells whether another build held it until then. */
async function takeLock({ output, lock }: Places, named: string, signal: AbortSignal) {
  await mkdir(dirname(output), { recursive: true });
  let waited = false;
  const tell = (pid: number) => {
    waited = true;
    process.stderr.write(waitingFor(named, pid));
  };
  return { lock: await acquireLock(lock, { signal, tell }), waited };
}

/** Refuses what must not be exchanged, or cannot be. */
async function checkPlaces(project: string, named: string, { output }: Places): Promise<void> {
  const root = await realpath(project);
  const shown = relative(project, named) || '.';
  if (namesBelow(output, root)) throw new UsageError(terminalWords().holdsProject(shown));
  if (!isInFolder(resolve(project), named)) throw new UsageError(terminalWords().outside(shown));
  const stats = await stat(output).catch(() => undefined);
  if (stats && !stats.isDirectory()) throw new UsageError(terminalWords().noFolder(shown));
  const above = await nearestFolder(dirname(output));
  await access(above, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(terminalWords().unwritable(above, error.code, shown));
  });
  if (stats && stats.dev !== (await stat(above)).dev) throw new UsageError(terminalWords().ownSystem(shown));
}

async function nearestFolder(path: string): Promise<string> {
  return (await stat(path).catch(() => undefined)) ? path : await nearestFolder(dirname(path));
}

/** Decides whether a path leads to something in a folder, and not to the folder itself. */
function isInFolder(folder: string, path: string): boolean {
  return (namesBelow(folder, path)?.length ?? 0) > 0;
}

/** Turns the signals that end a program into an abort, so that it can end in order. */
function watchSignals() {
  const controller = new AbortController();
  let code = 1;
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const interrupt = (name: (typeof names)[number]) => {
    code = 128 + system.signals[name];
    controller.abort(new Error(terminalWords().ended(name)));
  };
  for (const name of names) process.on(name, interrupt);
  return {
    signal: controller.signal,
    code: () => code,
    stop() {
      for (const name of names) process.off(name, interrupt);
    },
  };
}
