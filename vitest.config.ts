import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test file takes one core, and some of them wait for programs that they run.
    maxWorkers: '100%',
    // Reports are in English wherever the tests run, but where a test asks for another language.
    env: { LC_ALL: 'C.UTF-8' },
    // A missing snapshot fails; `--update` writes it.
    update: 'none',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          root: 'packages/core',
          globalSetup: ['../../scripts/temporary.js'],
          include: ['test/**/*.test.ts'],
          // The core holds no state between calls, so that its modules may serve many files.
          isolate: false,
          setupFiles: ['../../scripts/working-directory.js'],
          expect: { requireAssertions: true },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          root: 'packages/site',
          globalSetup: ['../../scripts/temporary.js'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/system/**'],
          isolate: false,
          setupFiles: ['../../scripts/working-directory.js'],
          expect: { requireAssertions: true },
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          root: 'packages/site',
          include: ['test/system/**/*.test.ts'],
          globalSetup: ['../../scripts/temporary.js', 'test/system/setup.ts'],
          fileParallelism: false,
          expect: { requireAssertions: true },
          testTimeout: 900_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
