import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';
import { hashSources } from './src/node/cache/processor-version.js';

const words = 'messages/words';

const common = {
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  silent: true,
  dts: false,
  define: {
    builtSourcesHash: JSON.stringify(hashSources(fileURLToPath(new URL('.', import.meta.url)))),
  },
  /** The sources are shipped, so maps need no copy of them. */
  esbuildOptions(options) {
    options.sourcesContent = false;
  },
} satisfies Parameters<typeof defineConfig>[0];

/** The modules that package.json names, as Node reads them: in a few files, since it takes longer to find one than to read it. */
const entry = [
  'index',
  'date/index',
  'typography/index',
  'messages/index',
  `${words}/*`,
  'markdown/index',
  'report',
  'markdown/svg/sanitize-svg',
  'workbench/index',
  'node/index',
  'node/threads/parse-thread',
  'node/status/threads/status-thread',
  'cli/main',
].map((module) => `src/${module}.ts`);

/**
 * Twice the same: for bundlers one file a module, so that they leave out what a program does not use, where words hold
 * their JSON; and for Node.
 */
export default defineConfig([
  {
    ...common,
    entry: ['src/**/*.ts', '!src/**/*.d.ts', `!src/${words}/*.ts`],
    bundle: false,
    clean: [`!${words}/**`, '!whole/**'],
  },
  { ...common, entry: [`src/${words}/*.ts`], outDir: `dist/${words}`, splitting: false, clean: true },
  { ...common, entry, outDir: 'dist/whole', splitting: true, external: ['satteri'], clean: true },
]);
