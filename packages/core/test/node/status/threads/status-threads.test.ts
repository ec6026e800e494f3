import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  countStatusThreads,
  startStatusThreads,
} from '../../../../src/node/status/threads/status-threads.js';
import { type StatusThreadSetting, takePage } from '../../../../src/node/status/threads/thread-setting.js';

const setting: StatusThreadSetting = {
  version: 'none',
  options: { root: '/nowhere' },
  histories: {},
  pageCount: 2,
  indexes: [4, 7],
  next: new Int32Array(new SharedArrayBuffer(4)),
};

describe('threads that compare pages', () => {
  it('are none for a few translations', () => {
    expect(countStatusThreads(500)).toBe(0);
    expect(countStatusThreads(-3)).toBeLessThan(1);
  });

  it('are left out where they fail', async () => {
    expect(await startStatusThreads(setting, 2, pathToFileURL('/nowhere/thread.js'))).toEqual([]);
    expect(await startStatusThreads(setting, -1)).toEqual([]);
  });

  it('take each page once', () => {
    expect([takePage(setting), takePage(setting), takePage(setting)]).toEqual([4, 7, undefined]);
  });
});
