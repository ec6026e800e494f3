import { cp, mkdir } from 'node:fs/promises';
import { defineConfig } from 'tsup';

/** The theme's fonts, as their packages name them; each package's licence goes with them. */
const fonts = {
  alegreya: ['latin-wght-normal', 'latin-wght-italic', 'latin-ext-wght-normal', 'latin-ext-wght-italic'],
  'markazi-text': ['arabic-wght-normal'],
};

/** Those that covers are drawn with, which is done as the site is built: no reader loads them. */
const faces = {
  alegreya: ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'],
  'markazi-text': ['arabic'],
};

async function copyFonts(): Promise<void> {
  await mkdir('theme/fonts', { recursive: true });
  for (const [name, files] of Object.entries(fonts)) {
    const from = `node_modules/@fontsource-variable/${name}`;
    for (const file of files)
      await cp(`${from}/files/${name}-${file}.woff2`, `theme/fonts/${name}-${file}.woff2`);
    await cp(`${from}/LICENSE`, `theme/fonts/${name}.LICENSE.txt`);
  }
  await mkdir('dist/fonts', { recursive: true });
  for (const [name, subsets] of Object.entries(faces)) {
    const from = `node_modules/@fontsource/${name}`;
    for (const subset of subsets) {
      const file = `${name}-${subset}-500-normal.woff`;
      await cp(`${from}/files/${file}`, `dist/fonts/${file}`);
    }
    await cp(`${from}/LICENSE`, `dist/fonts/${name}.LICENSE.txt`);
  }
}

export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.d.ts'],
  bundle: false,
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  /** The sources are shipped, so maps need no copy of them. */
  esbuildOptions(options) {
    options.sourcesContent = false;
  },
  silent: true,
  clean: true,
  dts: false,
  onSuccess: copyFonts,
});
