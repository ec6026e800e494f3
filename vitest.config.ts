import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          root: 'packages/core',
          include: ['test/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          root: 'packages/site',
          include: ['test/**/*.test.ts'],
          exclude: ['test/system/**'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'bench',
          root: 'packages/core',
          include: ['bench/**/*.test.ts'],
          testTimeout: 600_000,
          execArgv: ['--expose-gc'],
        },
      },
      {
        test: {
          name: 'system',
          root: 'packages/site',
          include: ['test/system/**/*.test.ts'],
          globalSetup: ['test/system/setup.ts'],
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
