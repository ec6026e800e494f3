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

/** One file a module, so that a program's bundler leaves out what the program does not use; words hold their JSON. */
export default defineConfig([
  {
    ...common,
    entry: ['src/**/*.ts', '!src/**/*.d.ts', `!src/${words}/*.ts`],
    bundle: false,
    clean: [`!${words}/**`],
  },
  { ...common, entry: [`src/${words}/*.ts`], outDir: `dist/${words}`, splitting: false, clean: true },
]);
