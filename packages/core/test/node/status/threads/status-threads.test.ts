import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { processorVersion } from '../../../../src/node/cache/processor-version.js';
import { loadStatus } from '../../../../src/node/index.js';
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

  it('find what the main thread does', async () => {
    const root = mkdtempSync(join(tmpdir(), 'almanach-threads-'));
    try {
      const names = Array.from({ length: 60 }, (_, index) => `${index}.md`);
      for (const name of names) {
        const texts = {
          en: `# Port ${name}\n\nShips call at night.\n\nIt is late.\n`,
          fr: `# Le port ${name}\n\nIl est tard.\n`,
        };
        for (const [locale, text] of Object.entries(texts)) {
          mkdirSync(join(root, 'docs', locale), { recursive: true });
          writeFileSync(join(root, 'docs', locale, name), text);
        }
      }
      writeFileSync(join(root, 'docs/fr/7.md'), 'Un navire. '.repeat(1_000_000));
      const options = { root, cache: false, reports: true };
      const { status, reports, pages, diagnostics } = await loadStatus(options);
      const [reply, ...others] = await startStatusThreads(
        {
          ...setting,
          version: processorVersion(),
          options,
          pageCount: pages.length,
          indexes: pages.map((_, index) => index),
          next: new Int32Array(new SharedArrayBuffer(4)),
        },
        1,
      );
      expect(others).toEqual([]);
      const statuses = (reply?.pages ?? []).flatMap(([, each]) => each.map((page) => page.status));
      expect(new Set(statuses)).toEqual(new Set(status?.locales.fr?.pages));
      expect(statuses).toHaveLength(60);
      expect(statuses.filter(({ state }) => state === 'stale')).toHaveLength(59);
      for (const [file, blocks] of reports) expect(reply?.kept.get(file), file).toEqual(blocks);
      expect(reply?.unread).toEqual(diagnostics);
      expect(diagnostics).toMatchObject([{ rule: 'file-too-large', file: 'docs/fr/7.md' }]);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  it('take nothing of a project that has other pages by now', async () => {
    const given = {
      ...setting,
      version: processorVersion(),
      options: { root: dirname(fileURLToPath(import.meta.url)), cache: false },
    };
    const [reply] = await startStatusThreads({ ...given, pageCount: 12_345 }, 1);
    expect(reply?.pages).toEqual([]);
  });

  it('take each page once', () => {
    expect([takePage(setting), takePage(setting), takePage(setting)]).toEqual([4, 7, undefined]);
  });
});
