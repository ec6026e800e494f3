import { parentPort, workerData } from 'node:worker_threads';
import { processorVersion } from '../../cache/processor-version.js';
import { comparePages } from '../compare-pages.js';
import { openStatus } from '../open-status.js';
import { type StatusThreadReply, type StatusThreadSetting, takePage } from './thread-setting.js';

/** Compares pages beside the main thread; one that would not do it exactly as that one does takes none. */
const setting: StatusThreadSetting = workerData;
if (parentPort && processorVersion() === setting.version) parentPort.postMessage(await work(setting));

async function work(given: StatusThreadSetting): Promise<StatusThreadReply> {
  const opened = await openStatus({ ...given.options, cache: false }, given.histories);
  try {
    const { laid, comparison } = opened;
    if (!laid || !comparison || laid.pages.length !== given.pageCount)
      return { pages: [], kept: new Map(), unread: [], results: new Map() };
    const pages = await comparePages({ laid, comparison }, () => takePage(given));
    const { cache, project } = comparison.workspace;
    const kept = comparison.kept ?? new Map();
    return { pages: [...pages], kept, unread: project.unread(), results: cache.used() };
  } finally {
    opened.close();
  }
}
