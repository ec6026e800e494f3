import { pathToFileURL } from 'node:url';
import type { BuildOrder } from './project-process.js';
import { stagedVariable } from './staged.js';

/**
 * Reads the configuration of a project, sends its output folder to the process that asks, and waits for the order to
 * build it in this process: a module that was read then is not read again.
 */
const [module = '', input, config] = process.argv.slice(2);
const output = module === '' ? undefined : await quietly(readOutput);
// Without the process that asked, nobody takes the site that is built.
process.once('disconnect', () => process.exit(1));
process.once('message', ({ command, args, staged }: BuildOrder) => {
  if (staged !== undefined) process.env[stagedVariable] = staged;
  process.argv.splice(1, Number.POSITIVE_INFINITY, command, ...args);
  // Listening alone must not keep the build from ending.
  process.channel?.unref();
  import(pathToFileURL(command).href);
});
process.send?.(output ?? null);

/** Reads the output folder, as a path from the project; undefined where the configuration fails, which the build tells. */
async function readOutput(): Promise<string | undefined> {
  try {
    // Eleventy asks a thread of its own where each module stands that is read after it: ours, some hundreds, are before.
    await import('../index.js');
    const { default: Eleventy } = await import(module);
    const options = { source: 'cli', configPath: config || undefined, quietMode: true, runMode: 'build' };
    const eleventy = new Eleventy(input || undefined, undefined, options);
    await eleventy.initializeConfig();
    return eleventy.directories.output;
  } catch {
    return undefined;
  }
}

/** Runs a function that prints nothing: what a configuration prints is printed by the build, which runs it again. */
async function quietly<Result>(run: () => Promise<Result>): Promise<Result> {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  for (const stream of streams) stream.write = ignore;
  try {
    return await run();
  } finally {
    for (const [index, stream] of streams.entries()) stream.write = writes[index] ?? stream.write;
  }
}

type Done = (error?: Error | null) => void;

/** Takes what is written to a stream, and lets it go. */
function ignore(_: string | Uint8Array, encoding?: BufferEncoding | Done, done?: Done): boolean {
  const end = typeof encoding === 'function' ? encoding : done;
  if (end) process.nextTick(end);
  return true;
}
