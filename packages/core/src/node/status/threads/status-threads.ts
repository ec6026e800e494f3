import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { packageFolder } from '../../cache/installed-versions.js';
import type { StatusThreadReply, StatusThreadSetting } from './thread-setting.js';

/** So many translations at least for each thread: below, it takes as long to start one. */
const fewestTranslations = 2000;
const mostThreads = 3;
/** What a text leaves behind lives as short as it: with more room for that, it is cleared away less often. */
const maxYoungGenerationSizeMb = 96;

/** Decides how many threads compare some translations beside the main one. */
export function countStatusThreads(translations: number): number {
  return Math.min(availableParallelism() - 1, mostThreads, Math.floor(translations / fewestTranslations));
}

/** Starts threads that take pages as the main one does, and resolves to what each made of its own; one that fails is left out. */
export async function startStatusThreads(
  setting: StatusThreadSetting,
  count: number,
  module: URL = threadModule(),
): Promise<readonly StatusThreadReply[]> {
  const replies = await Promise.all(
    Array.from({ length: Math.max(0, count) }, () => runThread(setting, module)),
  );
  return replies.filter((reply) => reply !== undefined);
}

function runThread(setting: StatusThreadSetting, module: URL): Promise<StatusThreadReply | undefined> {
  return new Promise((resolve) => {
    const stop = () => resolve(undefined);
    try {
      const worker = new Worker(module, {
        workerData: setting,
        resourceLimits: { maxYoungGenerationSizeMb },
      });
      worker.on('message', resolve).on('messageerror', stop).on('error', stop).on('exit', stop);
    } catch {
      // A program may start none.
      stop();
    }
  });
}

/** Returns the module of a thread as Node runs it: in one folder with all that it imports. */
function threadModule(): URL {
  const folder = packageFolder(dirname(fileURLToPath(import.meta.url))) ?? '.';
  return pathToFileURL(join(folder, 'dist/whole/node/status/threads/status-thread.js'));
}
