import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/date/index.ts',
    'src/typography/index.ts',
    'src/messages/index.ts',
    'src/messages/words/*.ts',
    'src/markdown/index.ts',
    'src/node/index.ts',
  ],
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  sourcemap: true,
  silent: true,
  clean: true,
  dts: false,
});
