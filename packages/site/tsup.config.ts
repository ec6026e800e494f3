import { cp, mkdir } from 'node:fs/promises';
import { defineConfig } from 'tsup';

/** The theme's fonts, as their packages name them; each package's licence goes with them. */
const fonts = {
  alegreya: ['latin-wght-normal', 'latin-wght-italic', 'latin-ext-wght-normal', 'latin-ext-wght-italic'],
  'markazi-text': ['arabic-wght-normal'],
};

async function copyFonts(): Promise<void> {
  await mkdir('theme/fonts', { recursive: true });
  for (const [name, files] of Object.entries(fonts)) {
    const from = `node_modules/@fontsource-variable/${name}`;
    for (const file of files)
      await cp(`${from}/files/${name}-${file}.woff2`, `theme/fonts/${name}-${file}.woff2`);
    await cp(`${from}/LICENSE`, `theme/fonts/${name}.LICENSE.txt`);
  }
}

export default defineConfig({
  entry: ['src/index.ts', 'src/cli/demo.ts', 'src/cli/main.ts'],
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  silent: true,
  clean: true,
  dts: false,
  onSuccess: copyFonts,
});
